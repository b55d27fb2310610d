import { unusualPort } from '../../../src/checking/signals/unusual-port';
import { runLinkSignal } from '../run-signal';

describe('unusual-port', () => {
  it.each([
    ['http://example.com:8888/', ':8888', '8888'],
    ['http://example.com:81', ':81', '81'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(unusualPort, input)?.quote).toBe(quote);
  });

  it.each([
    ['http://example.com:8080/', '8080'],
    ['https://example.com:443/', 'the default'],
    ['http://example.com/a:99', 'in the path'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(unusualPort, input)).toBeNull();
  });
});
