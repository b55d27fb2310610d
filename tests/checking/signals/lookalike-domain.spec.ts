import { lookalikeDomain } from '../../../src/checking/signals/lookalike-domain';
import { runLinkSignal } from '../run-signal';

describe('lookalike-domain', () => {
  it.each([
    ['vietcombank.top', 'the name under another ending'],
    ['vietcombaank.com', 'one letter too many'],
    ['vietcombnak.com', 'letters swapped'],
    ['techcombank.xyz', 'another ending'],
    ['agribnk.com', 'a letter left out'],
    ['bidv.tk', 'a short name'],
    ['viet.combank.example', 'a name cut by a dot'],
    ['baochi.nhphu.vn', 'an address cut by a dot'],
    ['viatinbanks.cc', 'sounds like the bank'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(lookalikeDomain, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
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
