import { foreignNumber } from '../../../src/checking/signals/foreign-number';
import { runPhoneSignal } from '../run-signal';

describe('foreign-number', () => {
  it.each([
    ['+37060112345', '+37060112345', 'Lithuania'],
    ['+81312345678', '+81312345678', 'Japan'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runPhoneSignal(foreignNumber, input)?.quote).toBe(quote);
  });

  it.each([
    ['0900000123', 'a mobile number'],
    ['19001234', 'a 1900 number'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runPhoneSignal(foreignNumber, input)).toBeNull();
  });
});
