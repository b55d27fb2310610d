import { classifyNumber, isMoneyUnit, takeNumber } from './numbers';
import { placeIn, readRuns, type Gap, type Run, type Span } from './runs';
import { isSyllable } from './syllables';
import { findSplitting, trickOf, type Trick, type TrickKind } from './trick-kinds';
import { isLeetWord, letterClass, readLeet } from './words';

/** Placeholders for what a pattern names without spelling it out. */
export const PLACEHOLDERS = { number: '#', money: '$', percent: '%', link: '@', phone: '&' } as const;

/** A word of the message as patterns see it, with its place in the original text. */
export interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Its letters are those that stand there, and not a sign or an abbreviation spelled out. */
  readonly literal: boolean;
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

/** A part of a run, from one character up to another. */
function partOf(run: Run, letters: string, literal: boolean, from = 0, to = run.bases.length): Word {
  const gap = from === 0 ? run.gap : 'none';
  return { letters, start: placeIn(run, from), end: placeIn(run, to), gap, literal };
}

/** The whole of a run. */
function wholeOf({ start, end, gap }: Run, letters: string, literal: boolean): Word {
  return { letters, start, end, gap, literal };
}

/** Splits `nap200` and `100diem`; a number with a unit glued to it stays one amount. */
function numberWords(run: Run): Word[] | null {
  const parts = takeNumber(run.bases);
  if (parts === null) return null;
  const { lead, digits, tail } = parts;
  const kind = classifyNumber(digits, tail);
  const glued = kind === 'money' || tail === '';
  if (lead !== '' && (!isSyllable(lead) || !(glued || isSyllable(tail)))) return null;
  if (!glued && (tail.length < 2 || !isSyllable(tail)))
    return lead === '' ? [wholeOf(run, PLACEHOLDERS.number, false)] : null;
  const words: Word[] = lead === '' ? [] : [partOf(run, classes(lead), true, 0, lead.length)];
  const end = glued ? run.bases.length : lead.length + digits.length;
  words.push(partOf(run, PLACEHOLDERS[kind], false, lead.length, end));
  if (!glued) words.push(partOf(run, classes(tail), true, end));
  return words;
}

/** Words of a run of letters: one, or those of the abbreviation it is. */
function spelled(run: Run, expansions: ReadonlyMap<string, string>): Word | readonly Word[] {
  const expansion = expansions.get(run.bases);
  if (expansion !== undefined) {
    return expansion.split(' ').map((part, index) => ({
      ...wholeOf(run, classes(part), false),
      gap: index === 0 ? run.gap : 'space',
    }));
  }
  const read = run.plain ? run.bases : readLeet(run.bases);
  return wholeOf(run, run.plain && !run.classed ? read : classes(read), true);
}

/** `!` inside a run is a letter when the word then makes sense, and else the end of a sentence without a blank. */
function splitAtSymbols(run: Run): Run[] {
  if (run.plain || !/[!|@$]/.test(run.bases) || isLeetWord(run.bases, run.written)) return [run];
  return Array.from(run.bases.matchAll(/[^!|@$]+/g), (match): Run => {
    const from = match.index;
    const [bases] = match;
    return {
      ...run,
      gap: from === 0 ? run.gap : 'symbol',
      between: from === 0 ? run.between : '!',
      bases,
      start: placeIn(run, from),
      end: placeIn(run, from + bases.length),
      first: run.first + from,
      plain: /^[a-z]+$/.test(bases),
    };
  });
}

function isUnit(written: string): boolean {
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
  return isMoneyUnit(plain);
}

/** Adds a word, joining `10` + `trieu` to one amount and `50` + `%` to one share. */
function addWord(words: Word[], current: Word, text: string): void {
  const before = words[words.length - 1];
  const afterNumber = before?.letters === PLACEHOLDERS.number;
  if (afterNumber && current.literal && current.gap !== 'sentence' && current.start - before.end <= 2) {
    if (isUnit(text.slice(current.start, current.end))) {
      words[words.length - 1] = { ...before, letters: PLACEHOLDERS.money, end: current.end };
      return;
    }
  }
  words.push(current.letters === PLACEHOLDERS.number ? withSign(current, text) : current);
}

/** A number together with the sign behind it that says what it counts. */
function withSign(number: Word, text: string): Word {
  const after = text.slice(number.end, number.end + 2).trimStart();
  if (after.startsWith('%'))
    return { ...number, letters: PLACEHOLDERS.percent, end: text.indexOf('%', number.end) + 1 };
  return /^[₫$€£]/.test(after) ? { ...number, letters: PLACEHOLDERS.money } : number;
}

/** The words of one run: mostly one, more where an abbreviation or a number is glued together. */
function wordsOf(
  run: Run,
  trick: TrickKind | null,
  expansions: ReadonlyMap<string, string>,
): Word | readonly Word[] {
  if (run.span !== null)
    return wholeOf(run, run.span === 'link' ? PLACEHOLDERS.link : PLACEHOLDERS.phone, false);
  if (run.plain) return spelled(run, expansions);
  if (trick === 'leet') return wholeOf(run, classes(readLeet(run.bases)), true);
  return numberWords(run) ?? spelled(run, expansions);
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
  const runs = readRuns(text, spans).flatMap((run) => (run.plain ? run : splitAtSymbols(run)));
  const words: Word[] = [];
  const tricks: Trick[] = findSplitting(runs);
  for (const run of runs) {
    const kind = trickOf(run);
    if (kind !== null) tricks.push({ kind, start: run.start, end: run.end });
    const read = wordsOf(run, kind, expansions);
    if ('letters' in read) addWord(words, read, text);
    else for (const word of read) addWord(words, word, text);
  }
  return { words, tricks };
}
