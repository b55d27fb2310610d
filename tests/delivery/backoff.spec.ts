import fc from 'fast-check';
import { answerPause, sendPause } from '../../src/delivery/backoff';

const KINDS = ['transient', 'uncertain', 'rate', 'once'] as const;

describe('pauses', () => {
  it('grow by a factor up to a limit', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((failed) => sendPause('transient', failed, () => 1));

    expect(pauses).toEqual([1000, 4000, 16_000, 64_000, 256_000, 600_000, 600_000]);
    expect(sendPause('transient', 8, () => 1)).toBeNull();
  });

  it('differ by chance between half and the whole, so that failures do not come back in one wave', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, failed, chance) => {
          const whole = sendPause(kind, failed, () => 1);
          const pause = sendPause(kind, failed, () => chance);
          expect(pause === null).toBe(whole === null);
          if (whole === null || pause === null) return;
          expect(pause).toBeGreaterThanOrEqual(Math.floor(whole / 2));
          expect(pause).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });

  it('end after three attempts to answer', () => {
    expect([1, 2, 3].map((failed) => answerPause(failed, () => 1))).toEqual([1000, 4000, null]);
  });
});
