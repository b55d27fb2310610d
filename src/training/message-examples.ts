import { check, GUARD_IDS, isBareWarning, MESSAGE_SIGNAL_IDS, readSigns, type Rules } from '../checking';
import { findIndicators, foldText, type Lookup } from '../indicator';
import type { FitExample } from './message-fit';

/** A message with its answer, as the fit reads it. */
export interface LabelledMessage {
  readonly text: string;
  readonly scam: boolean;
  readonly cluster: string;
}

/** Reduces messages to what the score looks at; their words are gone afterwards. */
export function toExamples(messages: readonly LabelledMessage[], rules: Rules, lookup: Lookup): FitExample[] {
  return messages.map(({ text, scam, cluster }) => {
    const found = findIndicators(text, []);
    const { indicators } = check({ text, found }, { lookup, rules, now: '' });
    const view = { text, folded: foldText(text), indicators: found.indicators, assessments: indicators };
    const { signs } = readSigns(view, rules.message);
    const scaleOf = (id: string): number => signs.get(id)?.scale ?? 0;
    return {
      scam,
      cluster,
      signals: MESSAGE_SIGNAL_IDS.map(scaleOf),
      guards: GUARD_IDS.map(scaleOf),
      bareWarning: isBareWarning(signs),
    };
  });
}
