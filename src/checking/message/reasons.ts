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

/** The cases of each signal, in their order. */
export type ReasonCases = ReadonlyMap<RuleSignalId, readonly ReasonCase[]>;

/** The cases of each signal, with the choices of each flag apart. */
export function splitReasons({ cases }: ReasonsFile): ReasonCases {
  const bySignal = new Map<RuleSignalId, ReasonCase[]>();
  for (const one of cases) {
    const { signal } = one;
    const apart = {
      ...one,
      with: one.with.map(split),
      without: one.without.flatMap(split),
      quoteOf: one.quoteOf === null ? [] : split(one.quoteOf),
    };
    bySignal.set(signal, [...(bySignal.get(signal) ?? []), apart]);
  }
  return bySignal;
}

/** The words of a quotation in small letters without marks, with a blank on each side. */
function foldQuote(quote: string): string {
  return ` ${foldText(quote)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

function fitsQuote({ quoted, only }: ReasonCase, quote: string): boolean {
  if (quoted.length === 0 && only.length === 0) return true;
  const folded = foldQuote(quote);
  return (
    (quoted.length === 0 || quoted.some((words) => folded.includes(` ${words} `))) &&
    (only.length === 0 || only.some((words) => folded === ` ${words} `))
  );
}

function fits(one: ReasonCase, quote: string, signs: Signs): boolean {
  return (
    one.with.every((names) => names.some((name) => signs.has(name))) &&
    !one.without.some((name) => signs.has(name)) &&
    fitsQuote(one, quote)
  );
}

function quoteInstead(names: readonly string[], signs: Signs): Sign | null {
  for (const name of names) {
    const sign = signs.get(name);
    if (sign !== undefined && sign.quote !== null) return sign;
  }
  return null;
}

/** How one contribution can be said truly, or null where it cannot. */
function trueReason({ signal, weight, sign }: Contribution, signs: Signs, cases: ReasonCases): Reason | null {
  const found = cases.get(signal)?.find((one) => fits(one, sign.quote ?? '', signs));
  if (found === undefined) return { signal, weight, sign, wording: null };
  const { wording, quoteOf } = found;
  if (wording === null) return null;
  const { scale, quote, params } = sign;
  const other = quoteInstead(quoteOf, signs);
  return { signal, weight, sign: { scale, quote: other === null ? quote : other.quote, params }, wording };
}

/** What of the contributions can be said truly, in their order: each with its sentence, or left out. */
export function trueReasons(
  contributions: readonly Contribution[],
  signs: Signs,
  cases: ReasonCases,
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const contribution of contributions) {
    const reason = trueReason(contribution, signs, cases);
    if (reason !== null) reasons.push(reason);
  }
  return reasons;
}
