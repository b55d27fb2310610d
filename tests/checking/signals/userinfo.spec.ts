import { userinfo } from '../../../src/checking/signals/userinfo';
import { runLinkSignal } from '../run-signal';

describe('userinfo', () => {
  it.each([
    ['http://vietcombank.com.vn@evil.example/', 'a real address before the @'],
    ['https://user:pass@example.com/', 'user and password'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(userinfo, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
  });

  it.each([
    ['https://example.com/@name', 'an @ in the path'],
    ['example.com', 'nothing'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(userinfo, input)).toBeNull();
  });
});
