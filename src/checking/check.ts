import type { Found, Lookup } from '../indicator';
import { judgeIndicator } from './judge';
import { sortMatches } from './list-evidence';
import { judgeMessage } from './message';
import type { Rules } from './rules';
import { scamTypeOf } from './scam-type';
import { VERDICTS, type Assessment, type IndicatorAssessment, type Verdict } from './types';

/** What a check needs besides the message. */
export interface CheckDeps {
  /** Asked once for all keys of a message. */
  readonly lookup: Lookup;
  readonly rules: Rules;
  /** ISO time, UTC. */
  readonly now: string;
}

/** The worse of two verdicts; `official` is the mildest, so it stands only where every part has it. */
function worse(left: Verdict, right: Verdict): Verdict {
  return VERDICTS.indexOf(left) <= VERDICTS.indexOf(right) ? left : right;
}

/** Judges a message and everything found in it. Pure: the same message, lists and rules give the same assessment. */
export function check(
  message: { readonly text: string; readonly found: Found },
  { lookup, rules, now }: CheckDeps,
): Assessment {
  const { text, found } = message;
  const indicators: IndicatorAssessment[] = [];
  for (const listed of sortMatches(found.indicators, lookup)) indicators.push(judgeIndicator(listed, rules));
  const judged = judgeMessage({ text, indicators: found.indicators, assessments: indicators }, rules);
  let ofParts: Verdict = indicators.length > 0 ? 'official' : 'unknown';
  for (const { verdict } of indicators) ofParts = worse(ofParts, verdict);
  const isQuiet = judged.verdict === 'unknown' && judged.evidence.length === 0;
  return {
    verdict: isQuiet ? ofParts : worse(ofParts, judged.verdict),
    indicators,
    message: judged.evidence,
    scamType: judged.scamType ?? scamTypeOf(indicators, rules),
    truncated: found.truncated,
    checkedAt: now,
    rulesVersion: rules.version,
  };
}
