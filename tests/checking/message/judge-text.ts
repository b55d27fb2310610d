import { check, type Assessment } from '../../../src/checking';
import { readSigns, type MessageRules } from '../../../src/checking/message';
import { scoreSigns } from '../../../src/checking/message/score';
import type { Signs } from '../../../src/checking/message/sign';
import type { MessageView } from '../../../src/checking/types';
import { findIndicators, type ListMatch, type Lookup } from '../../../src/indicator';
import { RULES } from '../load-rules';

/** Official domains and shorteners: enough for specs, without the project's lists. */
const KNOWN: readonly Pick<ListMatch, 'list' | 'key' | 'category' | 'owner'>[] = [
  {
    list: 'allow',
    key: { kind: 'host', value: 'vietcombank.com.vn' },
    category: 'official',
    owner: 'vietcombank',
  },
  { list: 'allow', key: { kind: 'host', value: 'viettel.vn' }, category: 'official', owner: 'viettel' },
  { list: 'shared', key: { kind: 'host', value: 'bit.ly' }, category: 'shortener', owner: null },
  { list: 'shared', key: { kind: 'host', value: 'page.link' }, category: 'shortener', owner: 'google' },
];

const lookup: Lookup = (keys) =>
  KNOWN.filter(({ key }) => keys.some(({ kind, value }) => kind === key.kind && value === key.value)).map(
    (known) => ({
      ...known,
      feed: 'spec',
      confidence: 1,
      reference: null,
      addedAt: '2026-01-01',
    }),
  );

/** The whole assessment of a text, with the project's own rules. */
export function assess(text: string): Assessment {
  return check(
    { text, found: findIndicators(text, []) },
    { lookup, rules: RULES, now: '2026-01-01T00:00:00.000Z' },
  );
}

/** A text as message signals see it. */
export function viewOf(text: string): MessageView {
  const found = findIndicators(text, []);
  return { text, indicators: found.indicators, assessments: assess(text).indicators };
}

/** Everything a text shows. */
export function signsOf(text: string): Signs {
  return readSigns(viewOf(text), RULES.message).signs;
}

/** The score of a text, in log-odds. */
export function scoreOf(text: string, rules: MessageRules = RULES.message): number {
  return scoreSigns(readSigns(viewOf(text), rules), rules).total;
}

/** What the rules alone say of a text, in log-odds. */
export function rulesScoreOf(text: string): number {
  return scoreSigns(readSigns(viewOf(text), RULES.message), RULES.message).byRules;
}

/** A text without Vietnamese marks, as people without a keyboard for them write. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
