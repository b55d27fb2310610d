import type { Evidence, MessageView, ScamType, Verdict } from '../types';
import { readSigns } from './read-signs';
import type { MessageRules } from './rules';
import { scoreSigns, type Contribution } from './score';

/** What is said of a message as a whole. */
export interface MessageJudgement {
  readonly verdict: Verdict;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly scamType: ScamType | null;
}

const QUIET: MessageJudgement = { verdict: 'unknown', evidence: [], scamType: null };

function toEvidence({ signal, weight, sign }: Contribution): Evidence {
  return { source: 'signal', signal, weight, params: sign.params, quote: sign.quote };
}

/** Judges a message by compiled rules; see `judgeMessage`. */
export function judgeByRules(view: MessageView, rules: MessageRules): MessageJudgement {
  const { signs, methods } = readSigns(view, rules);
  const { total, contributions } = scoreSigns(signs, rules);
  if (total < rules.suspiciousFrom) {
    if (total - rules.bias < rules.noteworthyFrom) return QUIET;
    return { verdict: 'unknown', evidence: contributions.map(toEvidence), scamType: null };
  }
  const conclusive = total >= rules.maliciousFrom ? methods.find((match) => match.conclusive) : undefined;
  return {
    verdict: conclusive === undefined ? 'suspicious' : 'malicious',
    evidence: contributions.map(toEvidence),
    scamType: (conclusive ?? methods[0])?.method ?? null,
  };
}
