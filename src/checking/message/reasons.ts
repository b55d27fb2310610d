import { foldText } from '../../indicator';
import type { RuleSignalId } from './ids';
import type { ReasonsFile } from './schema';
import type { Contribution } from './score';
import type { Sign, Signs } from './sign';

/** Where a signal's own sentence would not be true of the words it quotes, and what is said instead. */
export interface ReasonCase {
  readonly signal: RuleSignalId;
  /** Flags that must all be there, each a choice of names. */
  readonly with: readonly (readonly string[])[];
  readonly without: readonly string[];
  readonly quoted: readonly string[];
  readonly only: readonly string[];
  /** null where nothing true can be said. */
  readonly wording: string | null;
  readonly quoteOf: readonly string[];
}

/** What one signal adds, as it may be said: the sentence is the signal's own where no other is named. */
export interface Reason extends Contribution {
  readonly wording: string | null;
}

const split = (flag: string): readonly string[] => flag.split('|');

/** The cases with the choices of each flag apart. */
export function splitReasons({ cases }: ReasonsFile): readonly ReasonCase[] {
  return cases.map((one) => ({
    ...one,
    with: one.with.map(split),
    without: one.without.flatMap(split),
    quoteOf: one.quoteOf === null ? [] : split(one.quoteOf),
  }));
}

/** The words of a quotation in small letters without marks, with a blank on each side. */
function foldQuote(quote: string): string {
  return ` ${foldText(quote)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

function fits({ with: needed, without, quoted, only }: ReasonCase, folded: string, signs: Signs): boolean {
  return (
    needed.every((names) => names.some((name) => signs.has(name))) &&
    !without.some((name) => signs.has(name)) &&
    (quoted.length === 0 || quoted.some((words) => folded.includes(` ${words} `))) &&
    (only.length === 0 || only.some((words) => folded === ` ${words} `))
  );
}

function quoteInstead(names: readonly string[], signs: Signs): Sign | null {
  for (const name of names) {
    const sign = signs.get(name);
    if (sign !== undefined && sign.quote !== null) return sign;
  }
  return null;
}

/** What of the contributions can be said truly, in their order: each with its sentence, or left out. */
export function trueReasons(
  contributions: readonly Contribution[],
  signs: Signs,
  cases: readonly ReasonCase[],
): readonly Reason[] {
  return contributions.flatMap((contribution): Reason[] => {
    const { signal, sign } = contribution;
    const own = cases.filter((one) => one.signal === signal);
    const folded = own.length === 0 ? '' : foldQuote(sign.quote ?? '');
    const found = own.find((one) => fits(one, folded, signs));
    if (found === undefined) return [{ ...contribution, wording: null }];
    if (found.wording === null) return [];
    const other = quoteInstead(found.quoteOf, signs);
    return [
      {
        ...contribution,
        wording: found.wording,
        sign: other === null ? sign : { ...sign, quote: other.quote },
      },
    ];
  });
}
