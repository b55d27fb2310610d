import { premiumNumber } from '../../../src/checking/signals/premium-number';
import { runPhoneSignal } from '../run-signal';

describe('premium-number', () => {
  it.each([
    ['19001234', '19001234', '8 digits'],
    ['1900 545413', '1900 545413', '10 digits'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runPhoneSignal(premiumNumber, input)?.quote).toBe(quote);
  });

  it.each([
    ['18001091', 'free of charge'],
    ['0900000123', 'a mobile number'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runPhoneSignal(premiumNumber, input)).toBeNull();
  });
});
