import { ipHost } from '../../../src/checking/signals/ip-host';
import { runLinkSignal } from '../run-signal';

describe('ip-host', () => {
  it.each([
    ['http://192.0.2.7/vcb', 'IPv4'],
    ['http://[2001:db8::1]/', 'IPv6'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(ipHost, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
  });

  it.each([
    ['example.com', 'a name'],
    ['1.example', 'a digit as label'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(ipHost, input)).toBeNull();
  });
});
