import { cleanText, foldText } from '../../indicator';

/** One word of a message or a phrase, in the forms in which it is compared. */
export interface Word {
  /** Lower case with its diacritics; the tone mark at the end, so that "hoà" and "hòa" are one word. */
  readonly marked: string;
  /** Without diacritics. */
  readonly plain: string;
}

/** Longer texts are read up to here: what a person wants is said at the start. */
const MAX_READ = 4000;

/** A letter drawn out: "quáaaa". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Reads one word. */
export function parseWord(written: string): Word {
  const apart = written.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE)?.join('') ?? '';
  return { marked: apart.replace(TONE, '') + tones, plain: foldText(written) };
}

/** Whether a written word is the expected one: the same, or the same typed without any diacritics. */
export function isWord(written: Word, expected: Word): boolean {
  return (
    written.marked === expected.marked ||
    (written.plain === expected.plain && written.marked === written.plain)
  );
}

/** Words of a message in order, drawn-out letters once, with the short forms of chat written out: `ko` is `không`. */
export function splitWords(text: string, shortForms: ReadonlyMap<string, readonly Word[]>): readonly Word[] {
  return [...cleanText(text.slice(0, MAX_READ)).matchAll(WORD)].flatMap(([written]) => {
    const word = parseWord(written.replace(DRAWN_OUT, '$1'));
    return shortForms.get(parseWord(written).marked) ?? shortForms.get(word.marked) ?? [word];
  });
}
