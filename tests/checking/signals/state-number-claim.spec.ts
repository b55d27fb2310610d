import { stateNumberClaim } from '../../../src/checking/signals/state-number-claim';
import { runPhoneSignal } from '../run-signal';

describe('state-number-claim', () => {
  it.each([
    ['0692526112', '0692526112', 'a number of the state network'],
    ['+84069 2526 112', '+84069 2526 112', 'written as only a forged caller ID shows it'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runPhoneSignal(stateNumberClaim, input)?.quote).toBe(quote);
  });

  it.each([
    ['0900000123', 'a mobile number'],
    ['02073822345', 'a landline'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runPhoneSignal(stateNumberClaim, input)).toBeNull();
  });
});
