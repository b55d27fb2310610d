import { readCharacter } from './characters';

/** A stretch of the original text that stands for one link, phone number or account. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: 'link' | 'phone' | 'account';
}

/** What separates a run from the one before it. */
export type Gap = 'none' | 'symbol' | 'space' | 'sentence';

/** Letters and digits that stand together, or one placeholder, with the place of each character in the original. */
export interface Run {
  readonly gap: Gap;
  /** Symbols between the run before and this one, without blanks. */
  readonly between: string;
  readonly bases: string;
  /** The same characters in the case they were written in. */
  readonly written: string;
  /** Offset of every character in the original, and the end of the last one. */
  readonly offsets: readonly number[];
  readonly end: number;
  /** Nothing but letters. */
  readonly plain: boolean;
  /** How many of its characters carry marks foreign to Vietnamese. */
  readonly foreign: number;
  readonly span: Span['kind'] | null;
}

/** Symbols written for a letter inside a word: `d!eu`, `g@i`, `Te|egram`. */
const LETTER_SYMBOLS: ReadonlySet<string> = new Set(['!', '|', '@', '$']);
const isLetter = (base: string): boolean => base >= 'a' && base <= 'z' && base.length === 1;
const isDigit = (base: string): boolean => base >= '0' && base <= '9' && base.length === 1;

interface Character {
  readonly base: string;
  readonly foreign: boolean;
  readonly start: number;
  readonly end: number;
}

function readCharacters(text: string): Character[] {
  const read: Character[] = [];
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0;
    const size = point > 0xffff ? 2 : 1;
    const { base, foreign } = readCharacter(text.slice(at, at + size));
    if (base !== '') read.push({ base: point === 10 ? '\n' : base, foreign, start: at, end: at + size });
    at += size;
  }
  return read;
}

/** Whether a character belongs to the run around it: letters, digits, marks of thousands, symbols standing for letters. */
function inRun(characters: readonly Character[], index: number): boolean {
  const base = characters[index]?.base ?? '';
  if (isLetter(base) || isDigit(base)) return true;
  const before = characters[index - 1]?.base ?? '';
  const after = characters[index + 1]?.base ?? '';
  if (base === '.' || base === ',') return isDigit(before) && isDigit(after);
  return LETTER_SYMBOLS.has(base) && isLetter(before) && (isLetter(after) || LETTER_SYMBOLS.has(after));
}

function widen(gap: Gap, base: string, between: string): Gap {
  if (base === '\n' || gap === 'sentence') return 'sentence';
  if (base === ' ') return /[.!?;]/.test(between) ? 'sentence' : 'space';
  return gap === 'space' ? 'space' : 'symbol';
}

/**
 * Cuts a text into runs of letters and digits, keeping for each what stood before it and where it came from.
 * The given spans, sorted and apart, become one run each: their letters say nothing.
 */
export function readRuns(text: string, spans: readonly Span[]): Run[] {
  const characters = readCharacters(text);
  const runs: Run[] = [];
  let gap: Gap = 'sentence';
  let between = '';
  let next = 0;
  for (let at = 0; at < characters.length;) {
    const start = characters[at]?.start ?? 0;
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= start) {
      runs.push({
        gap,
        between,
        bases: '',
        written: '',
        offsets: [span.start],
        end: span.end,
        plain: false,
        foreign: 0,
        span: span.kind,
      });
      while ((characters[at]?.start ?? Infinity) < span.end) at += 1;
      gap = 'none';
      between = '';
      continue;
    }
    if (!inRun(characters, at)) {
      const base = characters[at]?.base ?? '';
      gap = widen(gap, base, between);
      if (base !== ' ' && base !== '\n') between += base;
      at += 1;
      continue;
    }
    const limit = span?.start ?? Infinity;
    const offsets: number[] = [];
    let bases = '';
    let end = start;
    let foreign = 0;
    let plain = true;
    for (; at < characters.length && (characters[at]?.start ?? 0) < limit; at += 1) {
      if (!inRun(characters, at)) break;
      const base = characters[at]?.base ?? '';
      if (!isLetter(base)) plain = false;
      bases += base;
      offsets.push(characters[at]?.start ?? 0);
      end = characters[at]?.end ?? end;
      if (characters[at]?.foreign === true) foreign += 1;
    }
    runs.push({
      gap,
      between,
      bases,
      written: text.slice(start, end),
      offsets,
      end,
      plain,
      foreign,
      span: null,
    });
    gap = 'none';
    between = '';
  }
  return runs;
}
