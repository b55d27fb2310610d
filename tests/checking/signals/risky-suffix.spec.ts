import { riskySuffix } from '../../../src/checking/signals/risky-suffix';
import { runLinkSignal } from '../run-signal';

describe('risky-suffix', () => {
  it.each([
    ['example.top', '.top'],
    ['example.vip', '.vip'],
    ['example.icu', '.icu'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(riskySuffix, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
  });

  it.each([
    ['example.com', '.com'],
    ['example.vn', '.vn'],
    ['example.tech', 'an ending that is not over-represented'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(riskySuffix, input)).toBeNull();
  });
});
