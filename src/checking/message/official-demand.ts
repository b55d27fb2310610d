import type { Evidence, MessageView } from '../types';
import type { DemandRules, DemandWhen } from './demand-rules';
import type { PhraseFinding } from './phrases/book';
import { findPhrases } from './phrases/find-phrases';
import type { MessageRules } from './rules';
import { shortQuote } from './sign';
import { findSpans } from './spans';
import { readMessage } from './text/letters';
import { PLACEHOLDERS, type Word } from './text/word';

/** How many words before a number say who called whom. */
const REACH = 3;

/** Words with blanks around, so that whole ones are found. */
function spoken(words: readonly Word[]): string {
  return ` ${words.map(({ letters }) => letters).join(' ')} `;
}

/** Whether the person dialed the number: `tôi gọi 1900… thì nhân viên bảo …`. */
function isDialed(words: readonly Word[], index: number, { callingOut }: DemandRules): boolean {
  const before = spoken(words.slice(Math.max(0, index - REACH), index)).replace(/ so $/, ' ');
  return callingOut.some((calling) => before.endsWith(calling));
}

/** Whether a denial stands inside what was found: `113 không gọi đòi tiền`. To say nothing to anyone is no denial. */
function isDenied(words: readonly Word[], wording: string): boolean {
  return (
    !wording.endsWith('.quiet') && words.some(({ letters }) => letters === 'khong' || letters === 'chua')
  );
}

interface Heard {
  readonly words: readonly Word[];
  readonly claims: ReadonlySet<string>;
  readonly warns: boolean;
}

function counts(
  when: DemandWhen,
  { words, claims, warns }: Heard,
  from: number,
  rules: DemandRules,
): boolean {
  switch (when) {
    case 'told':
      return words[from]?.letters !== PLACEHOLDERS.phone || !isDialed(words, from, rules);
    case 'linked':
      return words.some(({ letters }) => letters === PLACEHOLDERS.link);
    case 'police':
      return claims.has('claims-police') && !warns;
    case 'named':
      return claims.size > 0 && !warns;
  }
}

/**
 * What a message asks for that nobody honest asks for in an official name, or from an official number; null where it asks
 * for none of it, warns of it, or tells of the person's own call. Meant for messages beside whose official link or number nothing else speaks.
 */
export function findOfficialDemand(view: MessageView, rules: MessageRules): Evidence | null {
  const { demands } = rules;
  const { words } = readMessage(view.text, findSpans(view.text, view.indicators), rules.vocabulary);
  const found = findPhrases(words, demands.book);
  if (found.length === 0) return null;
  const claims = new Set(
    findPhrases(words, rules.book).flatMap(({ group }) => rules.claims.get(group)?.fact ?? []),
  );
  const all = spoken(words);
  const heard: Heard = { words, claims, warns: demands.warnings.some((warning) => all.includes(warning)) };
  const speaks = ({ group, start, end }: PhraseFinding): boolean => {
    const demand = demands.demands.get(group);
    if (demand === undefined) return false;
    const from = words.findIndex((word) => word.start >= start);
    const inside = words.filter((word) => word.start >= start && word.end <= end);
    return !isDenied(inside, demand.wording) && counts(demand.when, heard, from, demands);
  };
  const first = found.find(speaks);
  if (first === undefined) return null;
  return {
    source: 'signal',
    signal: 'authority-demands',
    weight: rules.suspiciousFrom - rules.bias,
    params: {},
    quote: shortQuote(view.text.slice(first.start, first.end)),
    wording: demands.demands.get(first.group)?.wording ?? 'authority-demands',
  };
}
