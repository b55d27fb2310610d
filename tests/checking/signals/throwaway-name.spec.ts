import { throwawayName } from '../../../src/checking/signals/throwaway-name';
import { runLinkSignal } from '../run-signal';

describe('throwaway-name', () => {
  it.each([
    ['www.pwqgh.icu', 'www.pwqgh.icu', 'letters nobody can say'],
    ['ds9xd.cc/HKHt2w', 'ds9xd.cc', 'a bare code as page'],
    ['jOqR5Rv.Gqzne.example', 'joqr5rv.gqzne.example', 'letters thrown together'],
    ['6f8fxyfz.r-kl.example', '6f8fxyfz.r-kl.example', 'random label below a short name'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(throwawayName, input)?.quote).toBe(quote);
  });

  it.each([
    ['example.com', 'a plain name'],
    ['bit.example/abc', 'no risky ending'],
    ['shop.example.top', 'words'],
    ['us02web.zoom.example', 'numbered servers'],
    ['ds9xd.vn/HKHt2w', '.vn'],
    ['ready.icu', 'can be said'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(throwawayName, input)).toBeNull();
  });
});
