import { nameModel } from '../../../src/checking/signals/name-model';
import { runLinkSignal } from '../run-signal';

describe('name-model', () => {
  it.each([
    ['napthefreefire247.com', 'napthefreefire247', 'game cards'],
    ['vaytiennhanh24h.top', 'vaytiennhanh24h', 'quick loans'],
    ['nhacai99vip.vip', 'nhacai99vip', 'betting'],
    ['clmm999.vip', 'clmm999', 'parity betting by wallet'],
  ])('speaks about %s, quoting %s (%s)', (address, quote) => {
    const finding = runLinkSignal(nameModel, address);

    expect(finding?.quote).toBe(quote);
    expect(Number(finding?.params.probability)).toBeGreaterThan(70);
  });

  it.each([
    ['vietcombank.com.vn', 'a brand’s own name'],
    ['napthe.gov.vn', 'a suffix of the state'],
    ['http://192.0.2.1/', 'a bare address'],
    ['example.com', 'a plain name'],
    ['thuvienhanoi.vn', 'a plain Vietnamese name'],
    ['shop-88.vn', 'a small firm with a number'],
    ['nhakhoa68.com', 'a trade with a number'],
  ])('keeps silent about %s (%s)', (address) => {
    expect(runLinkSignal(nameModel, address)).toBeNull();
  });
});
