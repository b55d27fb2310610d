import { ipHost } from '../../../src/checking/signals/ip-host';
import { runLinkSignal } from '../run-signal';

describe('ip-host', () => {
  it.each([
    ['http://192.0.2.7/vcb', '192.0.2.7', 'IPv4'],
    ['http://[2001:db8::1]/', '2001:db8::1', 'IPv6'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(ipHost, input)?.quote).toBe(quote);
  });

  it.each([
    ['example.com', 'a name'],
    ['1.example', 'a digit as label'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(ipHost, input)).toBeNull();
  });
});
