import { GUARD_IDS, MESSAGE_SIGNAL_IDS, type MessageSignalId } from './ids';
import type { MessageRules } from './rules';
import type { Sign, Signs } from './sign';

/** What one signal adds to the score. */
export interface Contribution {
  readonly signal: MessageSignalId;
  readonly weight: number;
  readonly sign: Sign;
}

/** A score in log-odds, and what it is made of, strongest first. */
export interface MessageScore {
  readonly total: number;
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

const ORDER: ReadonlyMap<string, number> = new Map(MESSAGE_SIGNAL_IDS.map((id, index) => [id, index]));

function isSignal(name: string): name is MessageSignalId {
  return ORDER.has(name);
}

/** What the signs weigh, in the order of their ids. */
function weighSigns(signs: Signs, rules: MessageRules): Contribution[] {
  const contributions: Contribution[] = [];
  for (const [name, sign] of signs) {
    if (!isSignal(name)) continue;
    const weight = (rules.weights.get(name) ?? 0) * sign.scale;
    if (weight > 0) contributions.push({ signal: name, weight, sign });
  }
  return contributions.sort((left, right) => (ORDER.get(left.signal) ?? 0) - (ORDER.get(right.signal) ?? 0));
}

/**
 * Adds up what the signs weigh.
 * Guards take away at most `guardCap`, and only from what honest senders write too; scam weights are never negative,
 * so a scam phrase more never lowers the score.
 */
export function scoreSigns(signs: Signs, rules: MessageRules): MessageScore {
  const contributions = weighSigns(signs, rules);
  let hard = 0;
  let soft = 0;
  for (const { signal, weight } of contributions) {
    if (rules.soft.has(signal)) soft += weight;
    else hard += weight;
  }
  let guard = 0;
  for (const id of GUARD_IDS) guard += (rules.guards.get(id) ?? 0) * (signs.get(id)?.scale ?? 0);
  guard = Math.min(guard, rules.guardCap);
  const raw = isBareWarning(signs) ? 0 : hard + Math.max(0, soft - guard);
  contributions.sort((left, right) => right.weight - left.weight);
  return { total: rules.bias + raw, contributions };
}
