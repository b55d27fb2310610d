import { expansionOf, type Expansions } from './expansions';
import { classifyNumber, isMoneyUnit, MONEY_UNITS, takeNumber } from './numbers';
import { placeIn, readRuns, writtenIn, type Gap, type Run, type Span } from './runs';
import { isSyllable } from './syllables';
import { findSplitting, trickOf, type Trick, type TrickKind } from './trick-kinds';
import { isLeetWord, readClasses, readLeet } from './words';

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

const SIGNS: ReadonlySet<string> = new Set(Object.values(PLACEHOLDERS));

/** Whether a word stands for a number, an amount or a link, and spells nothing. */
export function isPlaceholder({ letters }: Word): boolean {
  return letters.length === 1 && SIGNS.has(letters);
}

/** A message cut into words, and the tricks found while reading it. */
export interface Reading {
  readonly words: readonly Word[];
  readonly tricks: readonly Trick[];
}

/** A word that was made, in another meaning. All words are written out alike: those copied by spreading would be slower to read. */
function readAs({ start, gap, literal }: Word, letters: string, end: number): Word {
  return { letters, start, end, gap, literal };
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
  const words: Word[] = lead === '' ? [] : [partOf(run, readClasses(lead), true, 0, lead.length)];
  const end = glued ? run.bases.length : lead.length + digits.length;
  words.push(partOf(run, PLACEHOLDERS[kind], false, lead.length, end));
  if (!glued) words.push(partOf(run, readClasses(tail), true, end));
  return words;
}

/** The words that an abbreviation stands for. */
function spelledOut({ start, end, gap }: Run, expansion: string): readonly Word[] {
  return expansion.split(' ').map((part, index) => ({
    letters: readClasses(part),
    start,
    end,
    gap: index === 0 ? gap : 'space',
    literal: false,
  }));
}

/** The word a run of letters, digits and symbols is read as. */
function readAsWord(run: Run): Word {
  const read = run.plain ? run.bases : readLeet(run.bases);
  return wholeOf(run, run.plain && !run.classed ? read : readClasses(read), true);
}

/** `!` inside a run is a letter when the word then makes sense, and else the end of a sentence without a blank. */
function splitAtSymbols(run: Run): readonly Run[] {
  if (isLeetWord(run.bases, writtenIn(run))) return [run];
  const { gap, between, characters, first, classed, foreign, span } = run;
  return Array.from(run.bases.matchAll(/[^!|@$]+/g), (match): Run => {
    const from = match.index;
    const [bases] = match;
    return {
      gap: from === 0 ? gap : 'symbol',
      between: from === 0 ? between : '!',
      bases,
      start: placeIn(run, from),
      end: placeIn(run, from + bases.length),
      characters,
      first: first + from,
      plain: /^[a-z]+$/.test(bases),
      classed,
      foreign,
      span,
      within: run,
    };
  });
}

/** The units of money as words are read. */
const UNIT_LETTERS: ReadonlySet<string> = new Set(Array.from(MONEY_UNITS, readClasses));

/** Whether a word is a unit of money as it is written: `ty` is one, `tj` is none. */
function isUnit({ letters, start, end }: Word, text: string): boolean {
  if (!UNIT_LETTERS.has(letters)) return false;
  const written = text.slice(start, end);
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
  return isMoneyUnit(plain);
}

/** Adds a word, joining `10` + `trieu` to one amount and `50` + `%` to one share. */
function addWord(words: Word[], current: Word, text: string): void {
  const before = words[words.length - 1];
  const afterNumber = before?.letters === PLACEHOLDERS.number;
  if (afterNumber && current.literal && current.gap !== 'sentence' && current.start - before.end <= 2) {
    if (isUnit(current, text)) {
      words[words.length - 1] = readAs(before, PLACEHOLDERS.money, current.end);
      return;
    }
  }
  words.push(current.letters === PLACEHOLDERS.number ? withSign(current, text) : current);
}

/** A number together with the sign behind it that says what it counts. */
function withSign(number: Word, text: string): Word {
  const after = text.slice(number.end, number.end + 2).trimStart();
  if (after.startsWith('%')) return readAs(number, PLACEHOLDERS.percent, text.indexOf('%', number.end) + 1);
  return /^[₫$€£]/.test(after) ? readAs(number, PLACEHOLDERS.money, number.end) : number;
}

/** The word that most runs are, or null where `wordsOf` finds several. */
function onlyWordOf(run: Run, trick: TrickKind | null, expansions: Expansions): Word | null {
  if (run.span !== null)
    return wholeOf(run, run.span === 'link' ? PLACEHOLDERS.link : PLACEHOLDERS.phone, false);
  if (run.plain) return expansionOf(run.bases, expansions) === null ? readAsWord(run) : null;
  return trick === 'leet' ? wholeOf(run, readClasses(readLeet(run.bases)), true) : null;
}

/** The words of a run that is an abbreviation or has digits in it. */
function wordsOf(run: Run, expansions: Expansions): readonly Word[] {
  const numbers = run.plain ? null : numberWords(run);
  if (numbers !== null) return numbers;
  const expansion = expansionOf(run.bases, expansions);
  return expansion === null ? [readAsWord(run)] : spelledOut(run, expansion);
}

function hasSymbol({ plain, bases }: Run): boolean {
  return !plain && /[!|@$]/.test(bases);
}

/** The runs, those with symbols in them taken apart. */
function splitRuns(runs: readonly Run[]): readonly Run[] {
  return runs.some(hasSymbol) ? runs.flatMap((run) => (hasSymbol(run) ? splitAtSymbols(run) : [run])) : runs;
}

/**
 * Reads a message the way a person does: marks dropped, digits and symbols inside words taken for the letters they imitate,
 * abbreviations spelled out, numbers, amounts, links and phone numbers replaced by one sign each.
 * Every word remembers where it stood in the original. Linear in the length of the text.
 */
export function readMessage(text: string, spans: readonly Span[], expansions: Expansions): Reading {
  const runs = splitRuns(readRuns(text, spans));
  const words: Word[] = [];
  const tricks: Trick[] = findSplitting(runs);
  for (const run of runs) {
    const kind = trickOf(run);
    if (kind !== null) tricks.push({ kind, start: run.start, end: run.end });
    const only = onlyWordOf(run, kind, expansions);
    if (only !== null) addWord(words, only, text);
    else for (const word of wordsOf(run, expansions)) addWord(words, word, text);
  }
  return { words, tricks };
}
