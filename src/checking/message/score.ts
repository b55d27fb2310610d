import { GUARD_IDS, RULE_SIGNAL_IDS, type RuleSignalId } from './ids';
import { insert, isLighter } from './insert';
import type { MessageSigns } from './read-signs';
import type { MessageRules } from './rules';
import type { MessageWeightsFile } from './schema';
import type { Sign, Signs } from './sign';

/** What one signal adds to the score. */
export interface Contribution {
  readonly signal: RuleSignalId;
  readonly weight: number;
  readonly sign: Sign;
}

/** A score in log-odds, and what it is made of, strongest first. */
export interface MessageScore {
  /** What rules and model say together, on the scale of the rules. */
  readonly total: number;
  /** What the rules say. */
  readonly byRules: number;
  readonly contributions: readonly Contribution[];
}

/**
 * A warning against scams that gives no link, personal number or account cannot lead anyone anywhere: its words, which
 * name every trick, are not weighed at all. A warning pasted above a scam that wants to be reached changes nothing here.
 */
export function isBareWarning(signs: Signs): boolean {
  return (
    (signs.get('legit-warning')?.scale ?? 0) === 1 && !signs.has('contact') && !signs.has('premium-number')
  );
}

/** What a signal that the rules find is worth. */
export interface SignalWeight {
  readonly signal: RuleSignalId;
  /** Its place among all. */
  readonly order: number;
  readonly weight: number;
  /** Honest senders cause it too. */
  readonly soft: boolean;
}

/** What each signal weighs, by its name. */
export function weighSignals({ weights, soft }: MessageWeightsFile): ReadonlyMap<string, SignalWeight> {
  return new Map(
    RULE_SIGNAL_IDS.map((signal, order) => [
      signal,
      { signal, order, weight: weights[signal], soft: soft.includes(signal) },
    ]),
  );
}

interface Weighed extends Contribution {
  readonly order: number;
  readonly soft: boolean;
}

const isLater = (one: Weighed, other: Weighed): boolean => one.order > other.order;

/** What the signs weigh, in the order of their ids. */
function weighSigns(signs: Signs, rules: MessageRules): Weighed[] {
  const weighed: Weighed[] = [];
  for (const [name, sign] of signs) {
    const known = rules.weights.get(name);
    if (known === undefined) continue;
    const weight = known.weight * sign.scale;
    if (weight <= 0) continue;
    insert(weighed, { signal: known.signal, weight, sign, order: known.order, soft: known.soft }, isLater);
  }
  return weighed;
}

/** What rules and model say of one message. */
export interface Opinions {
  readonly byRules: number;
  /** Log-odds by the model. */
  readonly odds: number;
  /** Only where the rules accuse as well may the model. */
  readonly needsRules: boolean;
}

/**
 * Joins what the model says with the score of the rules: the model decides, the rules lean it to their side within bounds.
 * The model alone does not accuse a person's own question, nor a message whose only contacts are official.
 */
export function joinOpinions(
  { byRules, odds, needsRules }: Opinions,
  { suspiciousFrom, joining }: Pick<MessageRules, 'suspiciousFrom' | 'joining'>,
): number {
  const { rulesShare, rulesLeast, rulesMost } = joining;
  const leaning = rulesShare * Math.max(rulesLeast, Math.min(rulesMost, byRules - suspiciousFrom));
  const joined = suspiciousFrom + odds - joining.suspiciousFrom + leaning;
  return needsRules ? Math.min(byRules, joined) : joined;
}

/**
 * Adds up what the signs weigh, and joins it with the opinion of the message model where there is one.
 * Guards take away at most `guardCap`, and only from what honest senders write too; scam weights are never negative,
 * so a scam phrase more never lowers what the rules say.
 */
export function scoreSigns(
  { signs, opinion, needsRules }: Pick<MessageSigns, 'signs' | 'opinion' | 'needsRules'>,
  rules: MessageRules,
): MessageScore {
  const contributions: Contribution[] = [];
  let hard = 0;
  let soft = 0;
  for (const one of weighSigns(signs, rules)) {
    insert(contributions, one, isLighter);
    if (one.soft) soft += one.weight;
    else hard += one.weight;
  }
  let guard = 0;
  for (const id of GUARD_IDS) {
    const sign = signs.get(id);
    if (sign !== undefined) guard += (rules.guards.get(id) ?? 0) * sign.scale;
  }
  guard = Math.min(guard, rules.guardCap);
  if (isBareWarning(signs)) return { total: rules.bias, byRules: rules.bias, contributions };
  const byRules = rules.bias + hard + Math.max(0, soft - guard);
  const total = opinion === null ? byRules : joinOpinions({ byRules, odds: opinion.odds, needsRules }, rules);
  return { total, byRules, contributions };
}
