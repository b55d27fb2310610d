import type { Evidence, MessageView, ScamType, Verdict } from '../types';
import { asksLookup } from './asks-lookup';
import { insert, isLighter } from './insert';
import { isHearsay } from './own-question';
import type { Opinion } from './model';
import { readSigns } from './read-signs';
import { trueReasons, type Reason } from './reasons';
import type { MessageRules } from './rules';
import { scoreSigns } from './score';

/** What is said of a message as a whole. */
export interface MessageJudgment {
  readonly verdict: Verdict;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly scamType: ScamType | null;
}

const QUIET: MessageJudgment = { verdict: 'unknown', evidence: [], scamType: null };

function toEvidence({ signal, weight, sign, wording }: Reason): Evidence {
  const { params, quote } = sign;
  return wording === null
    ? { source: 'signal', signal, weight, params, quote }
    : { source: 'signal', signal, weight, params, quote, wording };
}

/** What the model has to say: the words that speak loudest, weighed by its log-odds; nothing where it sees no fraud. */
function modelEvidence({ odds, loudest: quote }: Opinion): Evidence | null {
  if (quote === null) return null;
  const probability = String(Math.round(100 / (1 + Math.exp(-odds))));
  return { source: 'signal', signal: 'message-model', weight: odds, params: { probability }, quote };
}

/** Judges a message by compiled rules; see `judgeMessage`. */
export function judgeByRules(view: MessageView, rules: MessageRules): MessageJudgment {
  const found = readSigns(view, rules);
  const { signs, opinion } = found;
  const leadsNowhere = view.indicators.length === 0;
  if (asksLookup(view.text, signs) || (leadsNowhere && isHearsay(view.text))) return QUIET;
  const { total, byRules, contributions } = scoreSigns(found, rules);
  const { method, story } = found.methods;
  // What the rules hold for proven stands whatever the model says.
  const conclusive = byRules >= rules.maliciousFrom ? found.methods.conclusive : null;
  if (total < rules.suspiciousFrom && conclusive === null) {
    if (byRules - rules.bias < rules.noteworthyFrom) return QUIET;
    const reasons = trueReasons(contributions, signs, rules.reasons);
    const said = reasons.reduce((sum, { weight }) => sum + weight, 0);
    return said < rules.noteworthyFrom
      ? QUIET
      : { verdict: 'unknown', evidence: reasons.map(toEvidence), scamType: null };
  }
  const evidence = trueReasons(contributions, signs, rules.reasons).map(toEvidence);
  const ofModel = opinion === null ? null : modelEvidence(opinion);
  if (ofModel !== null) insert(evidence, ofModel, isLighter);
  return {
    verdict: conclusive === null ? 'suspicious' : 'malicious',
    evidence,
    scamType: (conclusive ?? method ?? story)?.method ?? null,
  };
}
