import { riskySuffix } from '../../../src/checking/signals/risky-suffix';
import { runLinkSignal } from '../run-signal';

describe('risky-suffix', () => {
  it.each([
    ['example.top', '.top', '.top'],
    ['example.vip', '.vip', '.vip'],
    ['example.icu', '.icu', '.icu'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(riskySuffix, input)?.quote).toBe(quote);
  });

  it.each([
    ['example.com', '.com'],
    ['example.vn', '.vn'],
    ['example.tech', 'an ending that is not over-represented'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(riskySuffix, input)).toBeNull();
  });
});
