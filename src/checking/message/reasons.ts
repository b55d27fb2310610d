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
  /** Words of which the quotation must have one, with blanks around; see `foldQuote`. */
  readonly quoted: readonly string[];
  /** The quotations of which it must be one, with blanks around. */
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
/** Words as they stand in a folded quotation. */
const apart = (words: string): string => ` ${words} `;

/** The cases of each signal, in their order. */
export type ReasonCases = ReadonlyMap<RuleSignalId, readonly ReasonCase[]>;

/** The cases of each signal, with the choices of each flag apart. */
export function splitReasons({ cases }: ReasonsFile): ReasonCases {
  const bySignal = new Map<RuleSignalId, ReasonCase[]>();
  for (const one of cases) {
    const { signal } = one;
    const prepared = {
      ...one,
      with: one.with.map(split),
      without: one.without.flatMap(split),
      quoted: one.quoted.map(apart),
      only: one.only.map(apart),
      quoteOf: one.quoteOf === null ? [] : split(one.quoteOf),
    };
    bySignal.set(signal, [...(bySignal.get(signal) ?? []), prepared]);
  }
  return bySignal;
}

/** The words of a quotation in small letters without marks, with a blank on each side. */
function foldQuote(quote: string): string {
  return apart(foldText(quote)).replace(/[^a-z0-9]+/g, ' ');
}

/** Whether a folded quotation is one that the case is about. */
function fitsQuote({ quoted, only }: ReasonCase, folded: string): boolean {
  return (
    (quoted.length === 0 || quoted.some((words) => folded.includes(words))) &&
    (only.length === 0 || only.includes(folded))
  );
}

function hasAny(signs: Signs, names: readonly string[]): boolean {
  for (const name of names) if (signs.has(name)) return true;
  return false;
}

function fitsSigns(one: ReasonCase, signs: Signs): boolean {
  for (const names of one.with) if (!hasAny(signs, names)) return false;
  return !hasAny(signs, one.without);
}

/** The first case that a sign is, or null. */
function caseOf(cases: readonly ReasonCase[], { quote }: Sign, signs: Signs): ReasonCase | null {
  let folded: string | null = null;
  for (const one of cases) {
    if (!fitsSigns(one, signs)) continue;
    if (one.quoted.length === 0 && one.only.length === 0) return one;
    folded ??= foldQuote(quote ?? '');
    if (fitsQuote(one, folded)) return one;
  }
  return null;
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
  const found = caseOf(cases.get(signal) ?? [], sign, signs);
  if (found === null) return { signal, weight, sign, wording: null };
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
