import { BanksObject, QRPay } from 'vietnam-qr-pay';
import { qrChecksum } from '../../../src/checking/signals/qr-checksum';
import type { Finding } from '../../../src/checking/types';
import { findIndicators } from '../../../src/indicator';
import { RULES } from '../load-rules';

const CODE = QRPay.initVietQR({
  bankBin: BanksObject.vietcombank.bin,
  bankNumber: '0000000001',
  amount: '150000',
}).build();

function runOn(text: string): Finding | null {
  const account = findIndicators(text, []).indicators.find((indicator) => indicator.kind === 'account');
  if (account === undefined) throw new Error(`no account in: ${text}`);
  return qrChecksum.detect(account, { rules: RULES, matches: [] });
}

describe('qr-checksum', () => {
  it.each([
    [CODE.replace('0000000001', '0000000002'), 'another account'],
    [CODE.replace('150000', '950000'), 'another amount'],
  ])('fires: %s (%s)', (code) => {
    expect(runOn(`quét mã ${code}`)?.quote).toBe(CODE.slice(-4));
  });

  it.each([
    [CODE, 'as its maker wrote it'],
    ['stk 0000000001 vietcombank', 'an account without a code'],
  ])('stays silent: %s (%s)', (text) => {
    expect(runOn(text)).toBeNull();
  });
});
