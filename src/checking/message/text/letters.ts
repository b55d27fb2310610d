import { KIND, kindsIn } from './characters';
import { classifyDigits, classifyNumber, isMoneyUnit, MONEY_UNITS, takeNumber } from './numbers';
import { placeIn, readRuns, writtenIn, type Run, type Span } from './runs';
import { isVietnameseSyllable } from './syllables';
import { findSplitting, trickOf, type Trick, type TrickKind } from './trick-kinds';
import { wordAt, type Vocabulary } from './vocabulary';
import { PLACEHOLDERS, readLetters, type ReadLetters, type Word } from './word';
import { isLeetWord, readClasses, readLeet } from './words';

/** A message cut into words, and the tricks found while reading it. */
export interface Reading {
  readonly words: readonly Word[];
  readonly tricks: readonly Trick[];
}

/** The signs that stand for what is not spelled out. */
const SIGN = {
  number: readLetters(PLACEHOLDERS.number),
  money: readLetters(PLACEHOLDERS.money),
  percent: readLetters(PLACEHOLDERS.percent),
  link: readLetters(PLACEHOLDERS.link),
  phone: readLetters(PLACEHOLDERS.phone),
} as const;

/** A number as the amount or share that it is, up to where its unit ends. */
function readAs({ letters, hash }: ReadLetters, { start, gap, literal }: Word, end: number): Word {
  return { letters, hash, start, end, gap, literal };
}

/** A part of a run, from one character up to another. */
function partOf(run: Run, { letters, hash }: ReadLetters, literal: boolean, from: number, to: number): Word {
  const gap = from === 0 ? run.gap : 'none';
  return { letters, hash, start: placeIn(run, from), end: placeIn(run, to), gap, literal };
}

/** The whole of a run. */
function wholeOf({ start, end, gap }: Run, { letters, hash }: ReadLetters, literal: boolean): Word {
  return { letters, hash, start, end, gap, literal };
}

/** Splits `nap200` and `100diem`; a number with a unit glued to it stays one amount. */
function numberWords(run: Run): Word[] | null {
  const parts = takeNumber(run.bases);
  if (parts === null) return null;
  const { lead, digits, tail } = parts;
  const kind = classifyNumber(digits, tail);
  const glued = kind === 'money' || tail === '';
  if (lead !== '' && (!isVietnameseSyllable(lead) || !(glued || isVietnameseSyllable(tail)))) return null;
  if (!glued && (tail.length < 2 || !isVietnameseSyllable(tail)))
    return lead === '' ? [wholeOf(run, SIGN.number, false)] : null;
  const { length } = run.bases;
  const words: Word[] =
    lead === '' ? [] : [partOf(run, readLetters(readClasses(lead)), true, 0, lead.length)];
  const end = glued ? length : lead.length + digits.length;
  words.push(partOf(run, SIGN[kind], false, lead.length, end));
  if (!glued) words.push(partOf(run, readLetters(readClasses(tail)), true, end, length));
  return words;
}

/** The words that an abbreviation stands for. */
function spelledOut({ start, end, gap }: Run, expansion: readonly ReadLetters[]): readonly Word[] {
  return expansion.map(({ letters, hash }, index) => ({
    letters,
    hash,
    start,
    end,
    gap: index === 0 ? gap : 'space',
    literal: false,
  }));
}

/** The word a run with digits or symbols in it is read as. */
function readAsWord(run: Run): Word {
  return wholeOf(run, readLetters(readClasses(readLeet(run.bases))), true);
}

/** `!` inside a run is a letter when the word then makes sense, and else the end of a sentence without a blank. */
function splitAtSymbols(run: Run, vocabulary: Vocabulary): readonly Run[] {
  if (isLeetWord(run.bases, writtenIn(run))) return [run];
  const { gap, between, characters, first, foreign, span } = run;
  return Array.from(run.bases.matchAll(/[^!|@$]+/g), (match): Run => {
    const [bases] = match;
    const from = match.index;
    const to = from + bases.length;
    const kinds = kindsIn(characters, first + from, first + to);
    return {
      gap: from === 0 ? gap : 'symbol',
      between: from === 0 ? between : '!',
      bases,
      start: placeIn(run, from),
      end: placeIn(run, to),
      characters,
      first: first + from,
      kinds,
      word: kinds === KIND.letter ? wordAt(characters, first + from, first + to, vocabulary) : null,
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

/** Whether a word counts what the number before it says. */
function isUnitOf(number: Word, current: Word, text: string): boolean {
  return (
    number.letters === PLACEHOLDERS.number &&
    current.literal &&
    current.gap !== 'sentence' &&
    current.start - number.end <= 2 &&
    isUnit(current, text)
  );
}

/** Adds a word, joining `10` + `trieu` to one amount and `50` + `%` to one share. */
function addWord(words: Word[], current: Word, text: string): void {
  const last = words.length - 1;
  const before = last < 0 ? undefined : words[last];
  if (before !== undefined && isUnitOf(before, current, text))
    words[last] = readAs(SIGN.money, before, current.end);
  else words.push(current.letters === PLACEHOLDERS.number ? withSign(current, text) : current);
}

/** A number together with the sign behind it that says what it counts. */
function withSign(number: Word, text: string): Word {
  const after = text.slice(number.end, number.end + 2).trimStart();
  if (after.startsWith('%')) return readAs(SIGN.percent, number, text.indexOf('%', number.end) + 1);
  return /^[₫$€£]/.test(after) ? readAs(SIGN.money, number, number.end) : number;
}

/** Kinds of characters that a number without letters has. */
const NUMBER_KINDS = KIND.digit | KIND.thousands;

/** The word that most runs are, or null where `wordsOf` finds several. */
function onlyWordOf(run: Run, trick: TrickKind | null): Word | null {
  const { span, word, kinds, bases } = run;
  if (word !== null) return word.expansion === null ? wholeOf(run, word, true) : null;
  if (span !== null) return wholeOf(run, span === 'link' ? SIGN.link : SIGN.phone, false);
  if ((kinds | NUMBER_KINDS) === NUMBER_KINDS) return wholeOf(run, SIGN[classifyDigits(bases)], false);
  return trick === 'leet' ? readAsWord(run) : null;
}

/** The words of a run that is an abbreviation or has digits in it. */
function wordsOf(run: Run, { expansions }: Vocabulary): readonly Word[] {
  const numbers = run.word === null ? numberWords(run) : null;
  if (numbers !== null) return numbers;
  const expansion = expansions.get(run.bases);
  return expansion === undefined ? [readAsWord(run)] : spelledOut(run, expansion);
}

function hasSymbol({ kinds }: Run): boolean {
  return (kinds & KIND.letterSymbol) !== 0;
}

/** The runs, those with symbols in them taken apart. */
function splitRuns(runs: readonly Run[], vocabulary: Vocabulary): readonly Run[] {
  return runs.some(hasSymbol)
    ? runs.flatMap((run) => (hasSymbol(run) ? splitAtSymbols(run, vocabulary) : [run]))
    : runs;
}

/**
 * Reads a message the way a person does: marks dropped, digits and symbols inside words taken for the letters they imitate,
 * abbreviations spelled out, numbers, amounts, links and phone numbers replaced by one sign each.
 * Every word remembers where it stood in the original. Linear in the length of the text.
 */
export function readMessage(text: string, spans: readonly Span[], vocabulary: Vocabulary): Reading {
  const runs = splitRuns(readRuns(text, spans, vocabulary), vocabulary);
  const words: Word[] = [];
  const tricks: Trick[] = findSplitting(runs);
  for (const run of runs) {
    const kind = trickOf(run);
    if (kind !== null) tricks.push({ kind, start: run.start, end: run.end });
    const only = onlyWordOf(run, kind);
    if (only !== null) addWord(words, only, text);
    else for (const word of wordsOf(run, vocabulary)) addWord(words, word, text);
  }
  return { words, tricks };
}
