import fc from 'fast-check';
import { CASE_NUMBERS_PER_YEAR, formatCaseNumber, parseCaseNumber } from '../../src/report';

const frame = { prefix: '', year: 2026 };
const one = formatCaseNumber(481739, frame);
const digits = one.replaceAll('-', '');
const anyNumber = fc.record({
  drawn: fc.integer({ min: 0, max: CASE_NUMBERS_PER_YEAR - 1 }),
  year: fc.integer({ min: 2026, max: 2099 }),
  prefix: fc.constantFrom('', 'AB', 'XYZ', 'LOI'),
});

describe('a case number', () => {
  it('has the year, the drawn number and a check digit, in groups to read aloud', () => {
    expect(one).toMatch(/^26-481-739\d$/);
    expect(formatCaseNumber(7, { prefix: 'AB', year: 2031 })).toMatch(/^AB-31-000-007\d$/);
  });

  it.each([-1, 1_000_000, 1.5, Number.NaN])('cannot be made from %p', (drawn) => {
    expect(() => formatCaseNumber(drawn, frame)).toThrow(RangeError);
  });

  it('comes back from its text, whatever the prefix', () => {
    fc.assert(
      fc.property(anyNumber, ({ drawn, year, prefix }) => {
        const canonical = formatCaseNumber(drawn, { prefix, year });

        expect(parseCaseNumber(canonical, prefix)).toEqual({ canonical, year, drawn });
      }),
    );
  });

  it('with one wrong digit or two swapped neighbors is mistyped, every time', () => {
    for (const drawn of [0, 7, 481739, 123456, 909090, 999999]) {
      const right = formatCaseNumber(drawn, frame).replaceAll('-', '');
      const wrong = Array.from(right).flatMap((digit, at) => [
        ...'0123456789'
          .replace(digit, '')
          .split('')
          .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
        right.slice(0, at) + (right[at + 1] ?? '') + digit + right.slice(at + 2),
      ]);
      const changed = wrong.filter((typed) => typed !== right);

      expect(changed.length).toBeGreaterThan(80);
      expect(changed.filter((typed) => parseCaseNumber(`tra cứu ${typed}`, '') !== 'mistyped')).toEqual([]);
    }
  });
});

describe('reading a case number', () => {
  const spaced = one.replaceAll('-', ' ');
  it.each([
    one,
    spaced,
    digits,
    one.replaceAll('-', '.'),
    one.replaceAll('-', ' - '),
    one.replaceAll('-', '–'),
    `Tra cứu ${one}`,
    `tra cuu ${digits}`,
    `so ${spaced}`,
    `mã ${one}`,
    `#${one}`,
    `hồ sơ ${spaced} tới đâu rồi ad`,
    `tra cứu ${Array.from(digits).join(' ')}`,
    one.replaceAll('1', 'l'),
    one.replaceAll('1', 'I'),
    `AB${one}`,
    `ab ${spaced}`,
    `AB-${one}`,
    `tra cứu ab.${digits}`,
  ])('takes %p', (text) => {
    expect(parseCaseNumber(text, 'AB')).toEqual({ canonical: `AB-${one}`, year: 2026, drawn: 481739 });
  });

  it('takes O for 0', () => {
    const canonical = formatCaseNumber(100200, frame);

    expect(parseCaseNumber(canonical.replaceAll('0', 'O'), '')).toMatchObject({ drawn: 100200 });
    expect(parseCaseNumber(canonical.replaceAll('0', 'o').replaceAll('-', ' '), '')).toMatchObject({
      canonical,
    });
  });

  it.each(['tra cứu 26-481-73', 'tra cuu 26 481 73 95 12', 'tra cứu 12', 'mã hồ sơ 4817'])(
    'says that %p is mistyped',
    (text) => {
      expect(parseCaseNumber(text, '')).toBe('mistyped');
    },
  );

  it.each([
    '',
    'alo',
    'tra cứu giúp em',
    '0900000001',
    'gọi 0900.000.001',
    'em bị lừa 150.000.000',
    'em mất 15tr ngày 12/11/2026',
    'stk 1234567890',
    '150.000.000',
    '12-11-2026',
    `số này ${digits} là của ai`,
  ])('leaves %p alone', (text) => {
    expect(parseCaseNumber(text, '')).toBeNull();
  });

  it('leaves a bare number with a wrong check digit alone: it may be an account', () => {
    const wrong = digits.slice(0, -1) + String((Number(digits.at(-1)) + 1) % 10);

    expect(parseCaseNumber(wrong, '')).toBeNull();
    expect(parseCaseNumber(`26-481-739${wrong.at(-1)}`, '')).toBe('mistyped');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([true, false]).toContain(parseCaseNumber(text, 'AB') === null);
      }),
    );
  });
});
