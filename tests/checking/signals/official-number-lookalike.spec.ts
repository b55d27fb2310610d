import { officialNumberLookalike } from '../../../src/checking/signals/official-number-lookalike';
import { runPhoneSignal } from '../run-signal';

describe('official-number-lookalike', () => {
  it.each([
    ['1900545414', '1900545414', 'one digit from a bank’s hotline'],
    ['1800588823', '1800588823', 'one digit from a bank’s hotline'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runPhoneSignal(officialNumberLookalike, input)?.quote).toBe(quote);
  });

  it.each([
    ['1900545413', 'the hotline itself'],
    ['0900000123', 'a mobile number'],
    ['113', 'police'],
    ['18001092', 'one digit from a short hotline, as many honest numbers are'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runPhoneSignal(officialNumberLookalike, input)).toBeNull();
  });
});
