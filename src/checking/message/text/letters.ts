import { classifyNumber, isMoneyUnit, takeNumber } from './numbers';
import { readRuns, type Gap, type Run, type Span } from './runs';
import { isSyllable } from './syllables';
import { isLeetWord, letterClass, readLeet } from './words';

/** Placeholders for what a pattern names without spelling it out. */
export const PLACEHOLDERS = { number: '#', money: '$', percent: '%', link: '@', phone: '&' } as const;
type Placeholder = (typeof PLACEHOLDERS)[keyof typeof PLACEHOLDERS];

/** A word of the message as patterns see it, with its place in the original text. */
export interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Offset of each letter in the original; empty where the word stands for a whole stretch. */
  readonly offsets: readonly number[];
}

/** How a word was made hard to read for a machine. */
export type TrickKind = 'leet' | 'foreign-mark' | 'split' | 'inserted' | 'mixed-case' | 'letter-number';
export interface Trick {
  readonly kind: TrickKind;
  readonly start: number;
  readonly end: number;
}

/** A message cut into words, and the tricks found while reading it. */
export interface Reading {
  readonly words: readonly Word[];
  readonly tricks: readonly Trick[];
}

const classes = (word: string): string => Array.from(word, (_, index) => letterClass(word, index)).join('');

function placeholder(run: Run, letters: Placeholder, from = 0, to = run.offsets.length): Word {
  const start = run.offsets[from] ?? run.end;
  return { letters, start, end: run.offsets[to] ?? run.end, gap: from === 0 ? run.gap : 'none', offsets: [] };
}

function word(run: Run, letters: string, from = 0, to = run.offsets.length): Word {
  const offsets = run.offsets.slice(from, to);
  return {
    letters,
    start: offsets[0] ?? run.end,
    end: run.offsets[to] ?? run.end,
    gap: from === 0 ? run.gap : 'none',
    offsets,
  };
}

/** Splits `nap200` and `100diem`; a number with a unit glued to it stays one amount. */
function numberWords(run: Run): Word[] | null {
  const parts = takeNumber(run.bases);
  if (parts === null) return null;
  const { lead, digits, tail } = parts;
  const kind = classifyNumber(digits, tail);
  const glued = kind === 'money' || tail === '';
  if (lead !== '' && (!isSyllable(lead) || !(glued || isSyllable(tail)))) return null;
  if (!glued && (tail.length < 2 || !isSyllable(tail))) return lead === '' ? [placeholder(run, '#')] : null;
  const words: Word[] = lead === '' ? [] : [word(run, classes(lead), 0, lead.length)];
  const end = glued ? run.offsets.length : lead.length + digits.length;
  words.push(placeholder(run, PLACEHOLDERS[kind], lead.length, end));
  if (!glued) words.push(word(run, classes(tail), end));
  return words;
}

function spelled(run: Run, expansions: ReadonlyMap<string, string>): Word[] {
  const expansion = expansions.get(run.bases);
  if (expansion === undefined) return [word(run, classes(readLeet(run.bases)))];
  const whole = { start: run.offsets[0] ?? 0, end: run.end };
  return expansion
    .split(' ')
    .map((part, index) => ({
      ...whole,
      letters: classes(part),
      gap: index === 0 ? run.gap : 'space',
      offsets: [],
    }));
}

/** `!` inside a run is a letter when the word then makes sense, and else the end of a sentence without a blank. */
function splitAtSymbols(run: Run): Run[] {
  if (!/[!|@$]/.test(run.bases) || isLeetWord(run.bases, run.written)) return [run];
  const runs: Run[] = [];
  for (const match of run.bases.matchAll(/[^!|@$]+/g)) {
    const from = match.index;
    const to = from + match[0].length;
    const end = run.offsets[to] ?? run.end;
    const offsets = run.offsets.slice(from, to);
    runs.push({
      ...run,
      gap: from === 0 ? run.gap : 'symbol',
      between: from === 0 ? run.between : '!',
      bases: match[0],
      offsets,
      end,
    });
  }
  return runs;
}

function isMixedCase(run: Run): boolean {
  return (
    /^[A-Z]+(?:[a-z]{0,1}[A-Z]+)+$/.test(run.written) && /[a-z]/.test(run.written) && /l/.test(run.written)
  );
}

function trickOf(run: Run): TrickKind | null {
  if (run.span !== null) return null;
  if (run.foreign > 0 && run.bases.length > 1) return 'foreign-mark';
  if (/^[0-9]*[oO][0-9oO]*(?:k|K|tr|m|M)?$/.test(run.written) && /[0-9]/.test(run.written))
    return 'letter-number';
  if (isLeetWord(run.bases, run.written)) return 'leet';
  return isMixedCase(run) ? 'mixed-case' : null;
}

/** Marks that stand inside words only to break them. */
const STREWN = /^['"~^_*;:,&]+$/;
/** Of these, one alone is also how people write lists and names. */
const ORDINARY = /^[;:,&]+$/;
const ENGLISH_ENDINGS = new Set(['s', 't', 'm', 'd', 're', 'll', 've']);

function isStrewn(before: Run | undefined, run: Run): boolean {
  return before?.span === null && run.span === null && run.gap === 'symbol' && STREWN.test(run.between);
}

/** A symbol that breaks a word: `N'ha'n`, `QUA_HAN`, `H,ojV'i`. */
function isBroken(runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  const before = runs[index - 1];
  if (run === undefined || before === undefined || !isStrewn(before, run)) return false;
  if (!/^[a-z]+$/.test(run.bases + before.bases) || run.bases.length + before.bases.length > 12) return false;
  if (run.between === '_') return isSyllable(run.bases) && isSyllable(before.bases);
  if (isSyllable(run.bases) && isSyllable(before.bases)) return false;
  if (ENGLISH_ENDINGS.has(run.bases)) return false;
  return !ORDINARY.test(run.between) || isStrewn(runs[index - 2], before);
}

/** Where a stretch of single letters (`t.h.u.o.n.g`) or single digits (`1>9>0>0`) ends. */
function spreadFrom(runs: readonly Run[], from: number): number {
  const single = /^[a-z]$/.test(runs[from]?.bases ?? '') ? /^[a-z]$/ : /^[0-9]$/;
  const digits = single.source === '^[0-9]$';
  let to = from;
  while (
    single.test(runs[to]?.bases ?? '') &&
    (to === from || (digits ? /^[^-./:]+$|^$/ : /./).test(runs[to]?.between ?? ''))
  )
    to += 1;
  return to;
}

function findSplitting(runs: readonly Run[]): Trick[] {
  const tricks: Trick[] = [];
  for (let at = 0; at < runs.length;) {
    const to = spreadFrom(runs, at);
    const first = runs[at];
    const last = runs[to - 1];
    if (
      to - at >= 4 &&
      first !== undefined &&
      last !== undefined &&
      !runs.slice(at + 1, to).every((run) => run.between === '+')
    ) {
      tricks.push({ kind: 'split', start: first.offsets[0] ?? 0, end: last.end });
    }
    if (isBroken(runs, at))
      tricks.push({ kind: 'inserted', start: runs[at - 1]?.offsets[0] ?? 0, end: runs[at]?.end ?? 0 });
    at = Math.max(to, at + 1);
  }
  return tricks;
}

/** Joins `10` + `trieu` to one amount and `50` + `%` to one share. */
function joinAmounts(words: readonly Word[], text: string): Word[] {
  const joined: Word[] = [];
  for (const current of words) {
    const before = joined.at(-1);
    if (
      before?.letters === '#' &&
      current.gap !== 'sentence' &&
      current.offsets.length > 0 &&
      current.start - before.end <= 2
    ) {
      if (
        isMoneyUnit(
          text
            .slice(current.start, current.end)
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .toLowerCase()
            .replace('đ', 'd'),
        )
      ) {
        joined[joined.length - 1] = { ...before, letters: '$', end: current.end };
        continue;
      }
    }
    const after = text.slice(current.end, current.end + 2).trimStart();
    if (current.letters === '#' && after.startsWith('%'))
      joined.push({ ...current, letters: '%', end: text.indexOf('%', current.end) + 1 });
    else if (current.letters === '#' && /^[₫$€£]/.test(after)) joined.push({ ...current, letters: '$' });
    else joined.push(current);
  }
  return joined;
}

/**
 * Reads a message the way a person does: marks dropped, digits and symbols inside words taken for the letters they imitate,
 * abbreviations spelled out, numbers, amounts, links and phone numbers replaced by one sign each.
 * Every word remembers where it stood in the original. Linear in the length of the text.
 */
export function readMessage(
  text: string,
  spans: readonly Span[],
  expansions: ReadonlyMap<string, string>,
): Reading {
  const runs = readRuns(text, spans).flatMap((run) => (run.span === null ? splitAtSymbols(run) : [run]));
  const words: Word[] = [];
  const tricks: Trick[] = findSplitting(runs);
  for (const run of runs) {
    const kind = trickOf(run);
    if (kind !== null) tricks.push({ kind, start: run.offsets[0] ?? 0, end: run.end });
    if (run.span !== null) words.push(placeholder(run, run.span === 'link' ? '@' : '&'));
    else if (kind === 'leet') words.push(word(run, classes(readLeet(run.bases))));
    else words.push(...(numberWords(run) ?? spelled(run, expansions)));
  }
  return { words: joinAmounts(words, text), tricks };
}
