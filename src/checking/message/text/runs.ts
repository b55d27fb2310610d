import { CLASSED, CLOSING, FOREIGN, KIND, KIND_BITS, readCharacters, type Characters } from './characters';

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
  /** Nothing but letters. */
  readonly plain: boolean;
  /** Has letters that are compared by their class. */
  readonly classed: boolean;
  /** Some of its characters carry marks foreign to Vietnamese. */
  readonly foreign: boolean;
  readonly span: Span['kind'] | null;
  /** The run it was cut out of at a symbol, or null. */
  readonly within: Run | null;
}

/** Where a character of a run stands in the original; the end of the run for the one after its last. */
export function placeIn({ characters, first, bases, start, end }: Run, index: number): number {
  if (index === 0) return start;
  return index < bases.length ? (characters.starts[first + index] ?? end) : end;
}

/** The characters of a run, or of the one it was cut out of, in the case they were written in. */
export function writtenIn(run: Run): string {
  const { characters, start, end } = run.within ?? run;
  return characters.text.slice(start, end);
}

function kindAt(traits: readonly number[], index: number): number {
  return (traits[index] ?? KIND.other) & KIND_BITS;
}

/** Whether a character belongs to the run around it: letters, digits, marks of thousands, symbols standing for letters. */
function inRun(traits: readonly number[], index: number): boolean {
  const kind = kindAt(traits, index);
  if (kind === KIND.letter || kind === KIND.digit) return true;
  if (kind === KIND.other) return false;
  const before = kindAt(traits, index - 1);
  const after = kindAt(traits, index + 1);
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
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * Cuts a text into runs of letters and digits, keeping for each what stood before it and where it came from.
 * The given spans, sorted and apart, become one run each: their letters say nothing.
 */
export function readRuns(text: string, spans: readonly Span[]): Run[] {
  const characters = readCharacters(text);
  const { letters, traits, starts } = characters;
  const runs: Run[] = [];
  let gap: Gap = 'sentence';
  let between = '';
  // A mark that ends a sentence stands in `between`.
  let closed = false;
  let next = 0;
  for (let at = 0; at < letters.length;) {
    const first = at;
    const start = starts[at] ?? 0;
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= start) {
      while ((starts[at] ?? Infinity) < span.end) at += 1;
      runs.push({
        gap,
        between,
        bases: '',
        start: span.start,
        end: span.end,
        characters,
        first,
        plain: false,
        classed: false,
        foreign: false,
        span: span.kind,
        within: null,
      });
    } else if (inRun(traits, at)) {
      const limit = span?.start ?? Infinity;
      let plain = true;
      let all = 0;
      for (; at < letters.length && (starts[at] ?? 0) < limit && inRun(traits, at); at += 1) {
        const trait = traits[at] ?? 0;
        all |= trait;
        if ((trait & KIND_BITS) !== KIND.letter) plain = false;
      }
      const end = endOf(text, starts[at - 1] ?? start);
      runs.push({
        gap,
        between,
        bases: letters.slice(first, at),
        start,
        end,
        characters,
        first,
        plain,
        classed: (all & CLASSED) !== 0,
        foreign: (all & FOREIGN) !== 0,
        span: null,
        within: null,
      });
    } else {
      const unit = letters.charCodeAt(at);
      gap = widen(gap, unit, closed);
      if (unit !== BLANK && unit !== NEWLINE) between += letters.charAt(at);
      closed ||= ((traits[at] ?? 0) & CLOSING) !== 0;
      at += 1;
      continue;
    }
    gap = 'none';
    between = '';
    closed = false;
  }
  return runs;
}
