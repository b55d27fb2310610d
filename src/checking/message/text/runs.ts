import {
  CLOSING,
  FOREIGN,
  isHighSurrogate,
  KIND,
  KIND_BITS,
  readCharacters,
  readingOf,
  startOf,
  traitsOf,
  unitOf,
  type Characters,
} from './characters';
import { wordAt, type KnownWord, type Vocabulary } from './vocabulary';

/** A stretch of the original text that stands for one link, phone number or account. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: 'link' | 'phone' | 'account';
}

/** What separates a run from the one before it. */
export type Gap = 'none' | 'symbol' | 'space' | 'sentence';

/** Letters and digits that stand together, or one placeholder, with its place in the original. */
export interface Run {
  readonly gap: Gap;
  /** Symbols between the run before and this one, without blanks. */
  readonly between: string;
  readonly bases: string;
  readonly start: number;
  readonly end: number;
  /** Where its characters stand among those of the text; see `placeIn`. */
  readonly characters: Characters;
  readonly first: number;
  /** The kinds of its characters, a bit for each. */
  readonly kinds: number;
  /** The word it is, where it is nothing but letters, or null. */
  readonly word: KnownWord | null;
  /** Some of its characters carry marks foreign to Vietnamese. */
  readonly foreign: boolean;
  readonly span: Span['kind'] | null;
  /** The run it was cut out of at a symbol, or null. */
  readonly within: Run | null;
}

/** Where a character of a run stands in the original; the end of the run for the one after its last. */
export function placeIn({ characters, first, bases, start, end }: Run, index: number): number {
  if (index === 0) return start;
  return index < bases.length ? startOf(characters, first + index) : end;
}

/** The characters of a run, or of the one it was cut out of, in the case they were written in. */
export function writtenIn(run: Run): string {
  const { characters, start, end } = run.within ?? run;
  return characters.text.slice(start, end);
}

function kindAt({ read }: Characters, index: number): number {
  return index < 0 || index >= read.length ? KIND.other : traitsOf(read[index] ?? 0) & KIND_BITS;
}

/** Whether a mark or symbol belongs to the run around it: marks of thousands, symbols standing for letters. */
function joins(kind: number, characters: Characters, index: number): boolean {
  if (kind === KIND.other) return false;
  const before = kindAt(characters, index - 1);
  const after = kindAt(characters, index + 1);
  if (kind === KIND.thousands) return before === KIND.digit && after === KIND.digit;
  return before === KIND.letter && (after === KIND.letter || after === KIND.letterSymbol);
}

const NEWLINE = 10;
const BLANK = 32;

function widen(gap: Gap, unit: number, closed: boolean): Gap {
  if (unit === NEWLINE || gap === 'sentence') return 'sentence';
  if (unit === BLANK) return closed ? 'sentence' : 'space';
  return gap === 'space' ? 'space' : 'symbol';
}

/** Where the character ends that starts at a place of the text. */
function endOf(text: string, start: number): number {
  if (!isHighSurrogate(text.charCodeAt(start))) return start + 1;
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * Cuts a text into runs of letters and digits, keeping for each what stood before it and where it came from.
 * The given spans, sorted and apart, become one run each: their letters say nothing.
 */
export function readRuns(text: string, spans: readonly Span[], vocabulary: Vocabulary): Run[] {
  const characters = readCharacters(text);
  const { read } = characters;
  const runs: Run[] = [];
  let gap: Gap = 'sentence';
  let between = '';
  // A mark that ends a sentence stands in `between`.
  let closed = false;
  let next = 0;
  let limit = spans[0]?.start ?? Infinity;
  for (let at = 0; at < read.length;) {
    const first = at;
    const start = startOf(characters, at);
    const span = start < limit ? undefined : spans[next];
    if (span !== undefined) {
      next += 1;
      limit = spans[next]?.start ?? Infinity;
      // Nothing of it can be seen.
      if (span.end <= start) continue;
      while (at < read.length && startOf(characters, at) < span.end) at += 1;
      const { kind, start: from, end } = span;
      runs.push({
        gap,
        between,
        bases: '',
        start: from,
        end,
        characters,
        first,
        kinds: 0,
        word: null,
        foreign: false,
        span: kind,
        within: null,
      });
    } else {
      let all = 0;
      for (; at < read.length && startOf(characters, at) < limit; at += 1) {
        const traits = traitsOf(read[at] ?? 0);
        const kind = traits & KIND_BITS;
        if (kind !== KIND.letter && kind !== KIND.digit && !joins(kind, characters, at)) break;
        all |= traits;
      }
      if (at === first) {
        const character = read[at] ?? 0;
        const unit = unitOf(character);
        gap = widen(gap, unit, closed);
        if (unit !== BLANK && unit !== NEWLINE) between += String.fromCharCode(unit);
        closed ||= (traitsOf(character) & CLOSING) !== 0;
        at += 1;
        continue;
      }
      const kinds = all & KIND_BITS;
      const word = kinds === KIND.letter ? wordAt(characters, first, at, vocabulary) : null;
      runs.push({
        gap,
        between,
        bases: word === null ? readingOf(characters, first, at) : word.bases,
        start,
        end: endOf(text, startOf(characters, at - 1)),
        characters,
        first,
        kinds,
        word,
        foreign: (all & FOREIGN) !== 0,
        span: null,
        within: null,
      });
    }
    gap = 'none';
    between = '';
    closed = false;
  }
  return runs;
}
