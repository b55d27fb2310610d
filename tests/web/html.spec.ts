import fc from 'fast-check';
import { escapeHtml, html } from '../../src/web';

describe('html', () => {
  it.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a quoted attribute', '" onclick="x', '&quot; onclick=&quot;x'],
    ['a single quote', "it's", 'it&#39;s'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['Vietnamese', 'Công an tỉnh', 'Công an tỉnh'],
  ])('escapes %s', (_title, value, markup) => {
    expect(html`<p title="${value}">${value}</p>`.markup).toBe(`<p title="${markup}">${markup}</p>`);
  });

  it('leaves markup of its own alone, also in lists', () => {
    const words = ['a', '<b>'].map((text) => html`<b>${text}</b>`);

    expect(html`<i id="${2}">${words}</i>`.markup).toBe('<i id="2"><b>a</b><b>&lt;b&gt;</b></i>');
  });

  it('never lets a character through that could end text or an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });
});
