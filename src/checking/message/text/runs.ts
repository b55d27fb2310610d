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

/** What a character can be for the run around it; a symbol of letters is written for one inside a word: `d!eu`, `g@i`. */
const KIND = { other: 0, letter: 1, digit: 2, letterSymbol: 3, thousands: 4 } as const;

function kindOf(base: string): number {
  if (base.length !== 1) return KIND.other;
  if (base >= 'a' && base <= 'z') return KIND.letter;
  if (base >= '0' && base <= '9') return KIND.digit;
  if ('!|@$'.includes(base)) return KIND.letterSymbol;
  return base === '.' || base === ',' ? KIND.thousands : KIND.other;
}

/** The visible characters of a text, side by side: what each is read as, where it stands, whether its marks are foreign. */
interface Characters {
  readonly bases: string[];
  readonly kinds: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly foreign: boolean[];
}

function readCharacters(text: string): Characters {
  const read: Characters = { bases: [], kinds: [], starts: [], ends: [], foreign: [] };
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0;
    const size = point > 0xffff ? 2 : 1;
    const { base, foreign } = readCharacter(point);
    if (base !== '') {
      const shown = point === 10 ? '\n' : base;
      read.bases.push(shown);
      read.kinds.push(kindOf(shown));
      read.starts.push(at);
      read.ends.push(at + size);
      read.foreign.push(foreign);
    }
    at += size;
  }
  return read;
}

/** Whether a character belongs to the run around it: letters, digits, marks of thousands, symbols standing for letters. */
function inRun(kinds: readonly number[], index: number): boolean {
  const kind = kinds[index];
  if (kind === KIND.letter || kind === KIND.digit) return true;
  if (kind === KIND.thousands) return kinds[index - 1] === KIND.digit && kinds[index + 1] === KIND.digit;
  const after = kinds[index + 1];
  return (
    kind === KIND.letterSymbol &&
    kinds[index - 1] === KIND.letter &&
    (after === KIND.letter || after === KIND.letterSymbol)
  );
}

function widen(gap: Gap, base: string, closed: boolean): Gap {
  if (base === '\n' || gap === 'sentence') return 'sentence';
  if (base === ' ') return closed ? 'sentence' : 'space';
  return gap === 'space' ? 'space' : 'symbol';
}

function placeholder(span: Span, gap: Gap, between: string): Run {
  const { start, end, kind } = span;
  return {
    gap,
    between,
    bases: '',
    written: '',
    offsets: [start],
    end,
    plain: false,
    foreign: 0,
    span: kind,
  };
}

/**
 * Cuts a text into runs of letters and digits, keeping for each what stood before it and where it came from.
 * The given spans, sorted and apart, become one run each: their letters say nothing.
 */
export function readRuns(text: string, spans: readonly Span[]): Run[] {
  const { bases: all, kinds, starts, ends, foreign: marked } = readCharacters(text);
  const runs: Run[] = [];
  let gap: Gap = 'sentence';
  let between = '';
  // A mark that ends a sentence stands in `between`.
  let closed = false;
  let next = 0;
  for (let at = 0; at < all.length;) {
    const start = starts[at] ?? 0;
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= start) {
      runs.push(placeholder(span, gap, between));
      while ((starts[at] ?? Infinity) < span.end) at += 1;
    } else if (inRun(kinds, at)) {
      const limit = span?.start ?? Infinity;
      const offsets: number[] = [];
      let bases = '';
      let end = start;
      let foreign = 0;
      let plain = true;
      for (; at < all.length && (starts[at] ?? 0) < limit && inRun(kinds, at); at += 1) {
        if (kinds[at] !== KIND.letter) plain = false;
        bases += all[at] ?? '';
        offsets.push(starts[at] ?? 0);
        end = ends[at] ?? end;
        if (marked[at] === true) foreign += 1;
      }
      const written = text.slice(start, end);
      runs.push({ gap, between, bases, written, offsets, end, plain, foreign, span: null });
    } else {
      const base = all[at] ?? '';
      gap = widen(gap, base, closed);
      if (base !== ' ' && base !== '\n') between += base;
      closed ||= '.!?;'.includes(base);
      at += 1;
      continue;
    }
    gap = 'none';
    between = '';
    closed = false;
  }
  return runs;
}
