import fc from 'fast-check';
import { BanksObject, QRPay } from 'vietnam-qr-pay';
import { findIndicators, type AccountIndicator } from '../../src/indicator';

function codeOf(amount?: string, purpose?: string): string {
  const { bin } = BanksObject.vietcombank;
  return QRPay.initVietQR({
    bankBin: bin,
    bankNumber: '0000000001',
    ...(amount && { amount }),
    ...(purpose && { purpose }),
  }).build();
}

function accountsIn(text: string): AccountIndicator[] {
  return findIndicators(text, []).indicators.filter((indicator) => indicator.kind === 'account');
}

describe('payment codes in a message', () => {
  it('are read: account, bank, amount, purpose, checksum', () => {
    const code = codeOf('150000', 'ung ho');
    const [account, ...others] = accountsIn(`quét mã này nhé ${code} cảm ơn`);

    expect(others).toEqual([]);
    expect(account).toEqual({
      kind: 'account',
      raw: code,
      digits: '0000000001',
      bank: 'vietcombank',
      qr: { bankName: 'Vietcombank', amount: '150000', purpose: 'ung ho', intact: true },
    });
  });

  it('leave the amount to the payer where they name none', () => {
    expect(accountsIn(codeOf())[0]?.qr).toMatchObject({ amount: null, purpose: null, intact: true });
  });

  it('are known to be changed when the checksum does not fit', () => {
    const code = codeOf('150000').replace('0000000001', '0000000002');

    expect(accountsIn(code)[0]).toMatchObject({ digits: '0000000002', qr: { intact: false } });
  });

  it('are read whole where a checksum seems to stand inside them', () => {
    const code = codeOf('150000', 'don 6304abcd');

    expect(accountsIn(code)[0]).toMatchObject({ raw: code, qr: { purpose: 'don 6304abcd', intact: true } });
  });

  it('are read no more often than anyone pays', () => {
    expect(accountsIn('000201010212'.repeat(200) + codeOf())).toEqual([]);
  });

  it('hold no other link or number', () => {
    expect(findIndicators(`mã ${codeOf('150000', 'goi 0900000001')}`, []).indicators).toHaveLength(1);
  });

  it.each([
    '00020101021138',
    '000201010212 6304',
    'mã 000201010211 abc 6304ABCD',
    '0002010102116304FFFF',
    '00020101021138\n6304AAAA',
    '00020101021138xx6304AAAA',
    '0002010102113812' + '00100101xx016304AAAA',
  ])('are not seen in %s', (text) => {
    expect(accountsIn(text)).toEqual([]);
  });

  it('never throw, whatever follows their beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (rest) => {
        accountsIn(`00020101021138${rest}6304AAAA`);
      }),
    );
  });
});
