import { expandClasses } from './classes';
import { compilePhrases, type PhraseBook } from './phrases/book';
import type { DemandsFile } from './schema';
import { readClasses } from './text/words';

/** Where what is asked for counts: told of a call, in a message for the police, for any body, or beside a link. */
export type DemandWhen = DemandsFile['groups'][number]['when'];

interface Demand {
  readonly wording: string;
  readonly when: DemandWhen;
}

/** What nobody honest asks for in an official name, compiled once at start. */
export interface DemandRules {
  readonly book: PhraseBook;
  /** By the id of a phrase group. */
  readonly demands: ReadonlyMap<string, Demand>;
  /** What stands before a number that the person dials, with blanks around, in letter classes. */
  readonly callingOut: readonly string[];
  /** What warnings of tricks say, with blanks around, in letter classes. */
  readonly warnings: readonly string[];
}

const inClasses = (words: string): string => ` ${words.split(' ').map(readClasses).join(' ')} `;

/** Compiles the file of demands; throws for a phrase that cannot be read. */
export function compileDemands({ classes, callingOut, warnings, groups }: DemandsFile): DemandRules {
  const named = groups.map(({ wording, when, patterns }, index) => ({
    id: `${wording} ${String(index)}`,
    wording,
    when,
    strong: patterns.map((pattern) => expandClasses(pattern, classes)),
  }));
  return {
    book: compilePhrases(named.map(({ id, strong }) => ({ id, negatable: true, strong, weak: [] }))),
    demands: new Map(named.map(({ id, wording, when }) => [id, { wording, when }])),
    callingOut: callingOut.map(inClasses),
    warnings: warnings.map(inClasses),
  };
}
