import { lookalikeDomain } from '../../../src/checking/signals/lookalike-domain';
import { runLinkSignal } from '../run-signal';

describe('lookalike-domain', () => {
  it.each([
    ['vietcombank.top', 'vietcombank', 'the name under another ending'],
    ['vietcombaank.com', 'vietcombaank', 'one letter too many'],
    ['vietcombnak.com', 'vietcombnak', 'letters swapped'],
    ['techcombank.xyz', 'techcombank', 'another ending'],
    ['agribnk.com', 'agribnk', 'a letter left out'],
    ['bidv.tk', 'bidv', 'a short name'],
    ['viet.combank.example', 'viet.combank', 'a name cut by a dot'],
    ['baochi.nhphu.vn', 'baochi.nhphu', 'an address cut by a dot'],
    ['viatinbanks.cc', 'viatinbanks', 'sounds like the bank'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(lookalikeDomain, input)?.quote).toBe(quote);
  });

  it.each([
    ['vietcombank.com.vn', 'the real one'],
    ['baca-bank.vn', 'a real one with a hyphen'],
    ['ncb-bank.vn', 'a real one with a hyphen'],
    ['tpb.vn', 'a real short one'],
    ['isacombank.com.vn', 'the bank names its app so'],
    ['bvbank.net.vn', 'a real .net.vn'],
    ['example.com', 'no brand'],
    ['ca.ke.vn', 'a short name below an honest one'],
    ['express.example', 'an ordinary word'],
    ['agribnk.com.vn', 'a slip under the bank’s own suffix, which typosquat explains'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(lookalikeDomain, input)).toBeNull();
  });
});
