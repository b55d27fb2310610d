/**
 * The totally anti-symmetric quasigroup of order 10 from H. Michael Damm's thesis (Marburg, 2004).
 * One check digit over it finds every wrong digit and every two neighbors that changed places.
 */
export const DAMM_TABLE: readonly (readonly number[])[] = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/** The check digit of a string of ASCII digits, as one character. */
export function dammDigit(digits: string): string {
  return String(
    Array.from(digits).reduce<number>((interim, digit) => DAMM_TABLE[interim]?.[Number(digit)] ?? 0, 0),
  );
}

/** Whether a string of digits ends in its own check digit. */
export function isDammValid(digits: string): boolean {
  return dammDigit(digits) === '0';
}
