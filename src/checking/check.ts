import type { Found, Lookup } from '../indicator';
import { judgeIndicator } from './judge';
import { sortMatches } from './list-evidence';
import { findOfficialDemand, judgeMessage } from './message';
import type { Rules } from './rules';
import { scamTypeOf } from './scam-type';
import {
  VERDICTS,
  type Assessment,
  type Evidence,
  type IndicatorAssessment,
  type MessageView,
  type Verdict,
} from './types';

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

/** What an otherwise quiet message with an official link or number in it asks for that nobody honest asks for. */
function demandOf(verdict: Verdict, view: MessageView, rules: Rules): Evidence | null {
  if (verdict !== 'official' && verdict !== 'unknown') return null;
  const leans = view.assessments.some((one) => one.verdict === 'official');
  return leans ? findOfficialDemand(view, rules.message) : null;
}

/** Judges a message and everything found in it. Pure: the same message, lists and rules give the same assessment. */
export function check(
  message: { readonly text: string; readonly found: Found },
  { lookup, rules, now }: CheckDeps,
): Assessment {
  const { text, found } = message;
  const indicators: IndicatorAssessment[] = [];
  for (const listed of sortMatches(found.indicators, lookup)) indicators.push(judgeIndicator(listed, rules));
  const view = { text, indicators: found.indicators, assessments: indicators };
  const judged = judgeMessage(view, rules);
  let ofParts: Verdict = indicators.length > 0 ? 'official' : 'unknown';
  for (const { verdict } of indicators) ofParts = worse(ofParts, verdict);
  const isQuiet = judged.verdict === 'unknown' && judged.evidence.length === 0;
  const verdict = isQuiet ? ofParts : worse(ofParts, judged.verdict);
  const demand = demandOf(verdict, view, rules);
  return {
    verdict: demand === null ? verdict : 'suspicious',
    indicators,
    message: demand === null ? judged.evidence : [demand, ...judged.evidence],
    scamType: judged.scamType ?? scamTypeOf(indicators, rules),
    truncated: found.truncated,
    checkedAt: now,
    rulesVersion: rules.version,
  };
}
