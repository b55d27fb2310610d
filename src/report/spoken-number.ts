const ONES: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** Behind a digit these are ones of a number without its `mươi`: `hai mốt`, `ba lăm`. */
const SHORT_ONES: Readonly<Record<string, number>> = { mot: 1, lam: 5, nham: 5 };

/** A number said in words and how many words it took. */
export interface SpokenNumber {
  readonly value: number;
  readonly length: number;
}

/** The value of one digit said as a word, folded, or null. */
export function readOne(word: string | undefined): number | null {
  return word === undefined ? null : (ONES[word] ?? null);
}

function readTens(words: readonly string[], at: number): SpokenNumber | null {
  const first = words[at];
  const one = readOne(first);
  if (first === 'chuc') return { value: 10, length: 1 };
  if (first === 'muoi') {
    const unit = readOne(words[at + 1]);
    return unit === null ? { value: 10, length: 1 } : { value: 10 + unit, length: 2 };
  }
  if (one === null) return null;
  const next = words[at + 1];
  if (one > 1 && next !== undefined && next in SHORT_ONES)
    return { value: one * 10 + (SHORT_ONES[next] ?? 0), length: 2 };
  if (next !== 'muoi' && next !== 'chuc') return { value: one, length: 1 };
  const unit = readOne(words[at + 2]);
  return unit === null ? { value: one * 10, length: 2 } : { value: one * 10 + unit, length: 3 };
}

/**
 * Reads a Vietnamese cardinal below 1000 from folded words (`hai mươi lăm`, `trăm rưỡi`, `một trăm linh năm`,
 * `ba chục`); null where none stands at `at`. `rưỡi` counts here only after `trăm`.
 */
export function readSpokenNumber(words: readonly string[], at: number): SpokenNumber | null {
  const bare = words[at] === 'tram';
  const hundreds = bare ? 1 : readOne(words[at]);
  const used = bare ? 1 : 2;
  if (hundreds === null || words[at + used - 1] !== 'tram') return readTens(words, at);
  const next = words[at + used];
  if (next === 'ruoi') return { value: hundreds * 100 + 50, length: used + 1 };
  const linked = next === 'linh' || next === 'le';
  const rest = linked ? readOne(words[at + used + 1]) : null;
  if (rest !== null) return { value: hundreds * 100 + rest, length: used + 2 };
  const tens = readTens(words, at + used);
  if (tens === null) return { value: hundreds * 100, length: used };
  const tenfold = tens.length === 1 && tens.value < 10 ? 10 : 1;
  return { value: hundreds * 100 + tens.value * tenfold, length: used + tens.length };
}
