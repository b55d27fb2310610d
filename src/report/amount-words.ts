import { cleanText, foldInPlace } from '../indicator';

/** Units of money in đồng, folded: `tr`, `củ`, `chai` and `triệu` are millions, `lít` and `xị` slang for 100,000. */
const UNITS: Readonly<Record<string, number>> = {
  ty: 1e9,
  ti: 1e9,
  toi: 1e9,
  trieu: 1e6,
  tr: 1e6,
  trd: 1e6,
  trvnd: 1e6,
  treo: 1e6,
  cu: 1e6,
  chai: 1e6,
  lit: 1e5,
  xi: 1e5,
  nghin: 1e3,
  ngan: 1e3,
  ngin: 1e3,
  k: 1e3,
  kvnd: 1e3,
  d: 1,
  dong: 1,
  vnd: 1,
};
/** Units only when written onto the digits: `5m`, `5c`. */
const GLUED_UNITS: Readonly<Record<string, number>> = { m: 1e6, c: 1e6 };
/** `1t2`, `2t5`: milliards in front of their first decimal; `15t` is an age. */
const BILLIONS = 1e9;
/** `5 chai rượu`, `2 lít xăng`: measures of something else. */
const MEASURES = /^(?:chai|lit)$/;
const MEASURED = /^ (?:ruou|bia|nuoc|dau|sua|mat|xang|thuoc|mam|hoa chat|son|ga)(?![a-z])/;
/** Written with diacritics these are money only in this form: `tí`, `cụ`, `tôi` fold to a unit as well. */
const MARKED: Readonly<Record<string, readonly string[]>> = {
  ti: ['ti', 'tỉ'],
  ty: ['ty', 'tỷ'],
  toi: ['tỏi'],
  cu: ['cu', 'củ'],
  xi: ['xị'],
  treo: ['trẹo'],
  dong: ['dong', 'đồng'],
  tr: ['tr'],
  ngan: ['ngan', 'ngàn'],
};

/** Words of numbers, and how they are spelled with their marks: `thiệt hại mười triệu` counts no two. */
const NUMBER_WORDS: Readonly<Record<string, readonly string[]>> = {
  mot: ['một', 'mốt'],
  hai: ['hai'],
  ba: ['ba'],
  bon: ['bốn'],
  tu: ['tư'],
  nam: ['năm'],
  lam: ['lăm'],
  nham: ['nhăm'],
  sau: ['sáu'],
  bay: ['bảy', 'bẩy'],
  tam: ['tám'],
  chin: ['chín'],
  muoi: ['mười', 'mươi'],
};

/** A word or a number of a message about money. */
export interface AmountToken {
  /** Folded, unless its marks make it no number: `hại`. */
  readonly text: string;
  /** The number written here, or null for a word. */
  readonly number: WrittenNumber | null;
  /** What it is worth as a unit behind a number, or null. */
  readonly unit: number | null;
  /** It stands right behind the token before, without a space. */
  readonly glued: boolean;
  /** Where it begins and ends in the message. */
  readonly start: number;
  readonly end: number;
}

/** A number in digits: its value, its digits, and whether it was grouped by thousands. */
export interface WrittenNumber {
  readonly value: number;
  readonly digits: string;
  readonly grouped: boolean;
}

function readNumber(written: string): WrittenNumber | null {
  const digits = written.replace(/\D/g, '');
  if (digits.length > 15) return null;
  if (/^\d+$/.test(written)) return { value: Number(written), digits, grouped: false };
  if (/^\d{1,3}(?:\.\d{3})+(?:,00)?$/.test(written) || /^\d{1,3}(?:,\d{3})+(?:\.00)?$/.test(written)) {
    const whole = written.replace(/[.,]00$/, '').replace(/[.,]/g, '');
    return { value: Number(whole), digits: whole, grouped: true };
  }
  return /^\d+[.,]\d{1,2}$/.test(written)
    ? { value: Number(written.replace(',', '.')), digits, grouped: false }
    : null;
}

/** `500 000`: thousands set apart by spaces. */
const SPACED = /(?<!(?:l[aầ]n|[dđ][oợ]t|th[uứ]) )(?<![\d.,] ?)[1-9]\d{0,2}(?: \d{3})+(?!\d| \d)/g;

/** `ngân hàng`, `chai rượu`: words that only begin like a unit. */
function isOtherWord(word: string, behind: string): boolean {
  if (MEASURES.test(word)) return MEASURED.test(behind);
  return word === 'ngan' && behind.startsWith(' hang');
}

/** The word as it is read: folded, unless its marks make it another word than the number it looks like. */
function readWord(word: string, marked: string): string {
  const spelled = NUMBER_WORDS[word];
  return spelled === undefined || marked === word || spelled.includes(marked) ? word : marked;
}

function readUnit(word: string, marked: string, glued: boolean, next: string): number | null {
  if (word === 't') return glued && /\d/.test(next) ? BILLIONS : null;
  const fits = MARKED[word]?.includes(marked) ?? true;
  return (fits ? UNITS[word] : undefined) ?? (glued ? GLUED_UNITS[word] : undefined) ?? null;
}

/** Takes a message apart into numbers and words, chat spelling and units included. */
export function splitAmount(text: string): readonly AmountToken[] {
  const cleaned = cleanText(text)
    .normalize('NFC')
    .replace(SPACED, (number) => number.replaceAll(' ', '.'));
  const folded = foldInPlace(cleaned).replaceAll('₫', 'd');
  let end = -1;
  return Array.from(folded.matchAll(/\d+(?:[.,]\d+)*|[a-z]+|[$€]/g), (match) => {
    const [word] = match;
    const marked = cleaned.slice(match.index, match.index + word.length).toLowerCase();
    const glued = match.index === end;
    end = match.index + word.length;
    const unit = isOtherWord(word, folded.slice(end, end + 10))
      ? null
      : readUnit(word, marked, glued, folded.charAt(end));
    const number = /^\d/.test(word) ? readNumber(word) : null;
    return { text: readWord(word, marked), number, unit, glued, start: match.index, end };
  });
}
