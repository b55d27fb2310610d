import { userinfo } from '../../../src/checking/signals/userinfo';
import { runLinkSignal } from '../run-signal';

describe('userinfo', () => {
  it.each([
    ['http://vietcombank.com.vn@evil.example/', 'vietcombank.com.vn@', 'a real address before the @'],
    ['https://user:pass@example.com/', 'user:pass@', 'user and password'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(userinfo, input)?.quote).toBe(quote);
  });

  it.each([
    ['https://example.com/@name', 'an @ in the path'],
    ['example.com', 'nothing'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(userinfo, input)).toBeNull();
  });
});
