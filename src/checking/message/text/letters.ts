import { classifyNumber, isMoneyUnit, takeNumber } from './numbers';
import { readRuns, type Gap, type Run, type Span } from './runs';
import { isSyllable } from './syllables';
import { findSplitting, trickOf, type Trick } from './trick-kinds';
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

/** A message cut into words, and the tricks found while reading it. */
export interface Reading {
  readonly words: readonly Word[];
  readonly tricks: readonly Trick[];
}

function classes(text: string): string {
  if (!/[jly]/.test(text)) return text;
  let read = '';
  for (let index = 0; index < text.length; index += 1) read += letterClass(text, index);
  return read;
}

function placeholder(run: Run, letters: Placeholder, from = 0, to = run.offsets.length): Word {
  const start = run.offsets[from] ?? run.end;
  return { letters, start, end: run.offsets[to] ?? run.end, gap: from === 0 ? run.gap : 'none', offsets: [] };
}

function word(run: Run, letters: string, from = 0, to = run.offsets.length): Word {
  const whole = from === 0 && to === run.offsets.length;
  const offsets = whole ? run.offsets : run.offsets.slice(from, to);
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
  if (expansion === undefined) return [word(run, classes(run.plain ? run.bases : readLeet(run.bases)))];
  const whole = { start: run.offsets[0] ?? 0, end: run.end };
  return expansion.split(' ').map((part, index) => ({
    ...whole,
    letters: classes(part),
    gap: index === 0 ? run.gap : 'space',
    offsets: [],
  }));
}

/** `!` inside a run is a letter when the word then makes sense, and else the end of a sentence without a blank. */
function splitAtSymbols(run: Run): Run[] {
  if (run.plain || !/[!|@$]/.test(run.bases) || isLeetWord(run.bases, run.written)) return [run];
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
      plain: /^[a-z]+$/.test(match[0]),
      offsets,
      end,
    });
  }
  return runs;
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
    const after = current.letters === '#' ? text.slice(current.end, current.end + 2).trimStart() : '';
    if (after.startsWith('%'))
      joined.push({ ...current, letters: '%', end: text.indexOf('%', current.end) + 1 });
    else if (/^[₫$€£]/.test(after)) joined.push({ ...current, letters: '$' });
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
  const runs = readRuns(text, spans).flatMap((run) =>
    run.plain || run.span !== null ? run : splitAtSymbols(run),
  );
  const words: Word[] = [];
  const tricks: Trick[] = findSplitting(runs);
  for (const run of runs) {
    const kind = trickOf(run);
    if (kind !== null) tricks.push({ kind, start: run.offsets[0] ?? 0, end: run.end });
    if (run.span !== null) words.push(placeholder(run, run.span === 'link' ? '@' : '&'));
    else if (kind === 'leet') words.push(word(run, classes(readLeet(run.bases))));
    else words.push(...((run.plain ? null : numberWords(run)) ?? spelled(run, expansions)));
  }
  return { words: joinAmounts(words, text), tricks };
}
