import { fakeSuffix } from '../../../src/checking/signals/fake-suffix';
import { runLinkSignal } from '../run-signal';

describe('fake-suffix', () => {
  it.each([
    ['msb.vn-iy.example', 'msb.vn-iy.example', 'vn-xx'],
    ['shb.com.vn-vp.example', 'shb.com.vn-vp.example', 'com.vn-xx'],
    ['dichvucong.gov-vn.example', 'dichvucong.gov-vn.example', 'gov-vn'],
    ['com-track.example', 'com-track.example', 'com-xx without a name on the left'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(fakeSuffix, input)?.quote).toBe(quote);
  });

  it.each([
    ['vietcombank.com.vn', 'the real one'],
    ['vn.example.com', 'vn as a subdomain'],
    ['vietnam-airlines.example', 'a word that begins with vn-like letters'],
    ['vnexpress.example', 'vn without a hyphen'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(fakeSuffix, input)).toBeNull();
  });
});
