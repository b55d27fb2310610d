import { DAMM_TABLE, dammDigit, isDammValid } from '../../src/report/damm';

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const step = (interim: number, digit: number): number => DAMM_TABLE[interim]![digit]!;

describe('the Damm table', () => {
  it('is a quasigroup: from every state a wrong digit leads to a wrong state, and a wrong state stays wrong', () => {
    for (const one of DIGITS) {
      expect(new Set(DIGITS.map((digit) => step(one, digit))).size).toBe(10);
      expect(new Set(DIGITS.map((interim) => step(interim, one))).size).toBe(10);
    }
  });

  it('is totally anti-symmetric: from every state two different digits in the other order end elsewhere', () => {
    const swaps = DIGITS.flatMap((interim) =>
      DIGITS.flatMap((x) => DIGITS.filter((y) => y !== x).map((y) => [interim, x, y] as const)),
    );
    const missed = swaps.filter(([interim, x, y]) => step(step(interim, x), y) === step(step(interim, y), x));

    expect(swaps).toHaveLength(900);
    expect(missed).toEqual([]);
  });

  it('holds a swap of the last digit with the check digit as well', () => {
    const missed = DIGITS.flatMap((interim) =>
      DIGITS.filter((digit) => {
        const check = DIGITS.find((one) => step(step(interim, digit), one) === 0)!;
        return check !== digit && step(step(interim, check), digit) === 0;
      }),
    );

    expect(missed).toEqual([]);
  });

  it('computes the published example: 572 has check digit 4', () => {
    expect(dammDigit('572')).toBe('4');
    expect(isDammValid('5724')).toBe(true);
    expect(isDammValid('5727')).toBe(false);
  });
});
