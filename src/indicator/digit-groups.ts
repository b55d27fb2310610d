import { allMatches } from './all-matches';

/** One run of digits in a message and how it is separated from the one before it. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the previous group of the same run and this one; '' for the first. */
  readonly gap: string;
  /** A plus sign stands right before the group. */
  readonly plus: boolean;
}

/** Groups that stand close enough together to be one number. */
export type DigitRun = readonly DigitGroup[];

/** `O`, `I` and `l` are read as digits where they touch digits. */
const GROUP = /[OoIl]{0,3}\d[\dOoIl]*/g;
const GROUP_OR_LETTERS = new RegExp(
  `${GROUP.source}|(?=[Oo]{2})(?<![\\p{L}\\d])[Oo]{2,4}(?![\\p{L}\\d])`,
  'gu',
);
/** Where this stands, letters alone may be digits; most messages have it nowhere. */
const TWO_LETTERS = /[Oo]{2}/;
const GAP =
  /^(?:[ \t]{0,2}[.\-\u2010-\u2015·•_,;/|>()[\]~*'":+]{0,2}[ \t]{0,2}|[ \t]{0,2}\)[ \t]?[.-]?[ \t]?\(?|[ \t]\([ \t]?0[ \t]?\)[ \t]?)$/;
const WIDEST_GAP = 6;
const LETTERS: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

function toDigits(written: string): string {
  return written.replace(/[oil]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
}

/** A letter before the group makes its leading letters part of that word: `so0912…`, `soO912…`. */
function leadingLetters(text: string, start: number, written: string): number {
  const letters = /^[OoIl]*/.exec(written)?.[0].length ?? 0;
  if (letters === 0 || !/\p{L}/u.test(text.charAt(start - 1))) return 0;
  return /^[oO]$/.test(written.charAt(letters - 1)) && /^\d[\dOoIl]{8}$/.test(written.slice(letters))
    ? letters - 1
    : letters;
}

/** Trailing letters belong to the next word where a letter follows them. */
function trailingLetters(text: string, end: number, written: string): number {
  const letters = /[OoIl]*$/.exec(written)?.[0].length ?? 0;
  return letters > 0 && /\p{L}/u.test(text.charAt(end)) ? letters : 0;
}

/** Splits a message into runs of digit groups, none where it has no digit; linear, every character is read once. */
export function readDigitRuns(text: string): DigitRun[] {
  const runs: DigitGroup[][] = [];
  if (!/\d/.test(text)) return runs;
  let last = -1;
  for (const { 0: written, index } of allMatches(TWO_LETTERS.test(text) ? GROUP_OR_LETTERS : GROUP, text)) {
    const plain = !/\D/.test(written);
    const start = plain ? index : index + leadingLetters(text, index, written);
    const whole = index + written.length;
    const end = plain ? whole : whole - trailingLetters(text, whole, written);
    const close = last >= 0 && start - last <= WIDEST_GAP;
    const gap = close ? text.slice(last, start) : '';
    const near = close && GAP.test(gap);
    const group = {
      digits: plain ? written : toDigits(text.slice(start, end)),
      start,
      end,
      gap: near ? gap : '',
      plus: text.charAt(start - 1) === '+',
    };
    if (near) runs.at(-1)?.push(group);
    else runs.push([group]);
    last = end;
  }
  return runs;
}
