import { throwawayName } from '../../../src/checking/signals/throwaway-name';
import { runLinkSignal } from '../run-signal';

describe('throwaway-name', () => {
  it.each([
    ['www.pwqgh.icu', 'letters nobody can say'],
    ['ds9xd.cc/HKHt2w', 'a bare code as page'],
    ['jOqR5Rv.Gqzne.example', 'letters thrown together'],
    ['6f8fxyfz.r-kl.example', 'random label below a short name'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(throwawayName, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
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
