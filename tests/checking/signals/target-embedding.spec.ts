import { targetEmbedding } from '../../../src/checking/signals/target-embedding';
import { runLinkSignal } from '../run-signal';

describe('target-embedding', () => {
  it.each([
    ['vietcombank.account.example', 'vietcombank.account.example', 'brand on the left'],
    ['shb.com.vn-xx.life', 'shb.com.vn-xx.life', 'fake suffix host'],
    [
      'dichvucong.gov.vn.evil.example',
      'dichvucong.gov.vn.evil.example',
      'the whole real address on the left',
    ],
    ['bidv.smart.example', 'bidv.smart.example', 'short brand on the left'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(targetEmbedding, input)?.quote).toBe(quote);
  });

  it.each([
    ['ebank.vietcombank.com.vn', 'below the real one'],
    ['www.example.com', 'no brand'],
    ['mail.example.vn', 'no brand'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(targetEmbedding, input)).toBeNull();
  });
});
