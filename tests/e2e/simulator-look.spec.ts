import { describeInBrowser } from './chromium';
import { useSimulatedPage } from './simulated-page';

jest.setTimeout(30_000);

/** Runs in the page: which of its boxes are wider than what is seen of them. */
const SCROLLING_SIDEWAYS = `['html', '#scroller'].filter((place) => {
  const box = document.querySelector(place);
  return box.scrollWidth > box.clientWidth;
})`;

/** Runs in the page: contrast of text and background (WCAG 2) for the first element of each kind. */
const CONTRASTS = `{
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const ground = (node) => {
    const color = channels(getComputedStyle(node).backgroundColor);
    return color[3] === 0 ? ground(node.parentElement) : color;
  };
  const kinds = ['.citizen .bubble', '.bot .bubble p', '.action', '.chip', '.who p', '.intro p', '.time', '#receipt', '.failure'];
  kinds.map((kind) => {
    const node = document.querySelector(kind);
    const [a, b] = [light(channels(getComputedStyle(node).color)), light(ground(node))];
    return { kind, contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
  });
}`;

describeInBrowser('the look of the simulator', () => {
  const { page, botSays } = useSimulatedPage('Công an tỉnh Mẫu');

  it.each(['light', 'dark'] as const)('can be read in %s colors', async (colorScheme) => {
    await page().emulateMedia({ colorScheme });
    await botSays({
      attachment: {
        type: 'template',
        payload: {
          template_type: 'button',
          text: 'a',
          buttons: [{ type: 'postback', title: 'Xem', payload: 'x' }],
        },
      },
      quick_replies: [{ content_type: 'text', title: 'Xem', payload: 'x' }],
    });
    await page().evaluate(
      `document.querySelector('.row.citizen').append(Object.assign(document.createElement('span'), { className: 'failure' }))`,
    );

    const contrasts = await page().evaluate<{ kind: string; contrast: number }[]>(CONTRASTS);

    expect(contrasts.length).toBe(9);
    expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  });

  it.each([
    [320, 568],
    [390, 844],
    [1280, 800],
  ])('never scrolls sideways at %d by %d', async (width, height) => {
    await page().setViewportSize({ width, height });
    await botSays({ text: `https://${'a'.repeat(60)}.example/${'b'.repeat(200)}` });

    const wider = await page().evaluate(SCROLLING_SIDEWAYS);

    expect(wider).toEqual([]);
  });
});
