import fs from 'node:fs';
import path from 'node:path';
import { ICONS } from '../../../src/web/simulator/icons';
import { renderPage } from '../../../src/web/simulator/page';
import { texts } from './echo-bot';

const ASSETS = path.join(__dirname, '..', '..', '..', 'src', 'web', 'simulator', 'assets');
const page = renderPage('Công an tỉnh <Mẫu> & "bạn"', texts).markup;

function assets(ending: string): readonly string[] {
  return fs.readdirSync(ASSETS).filter((name) => name.endsWith(ending));
}

function source(name: string): string {
  return fs.readFileSync(path.join(ASSETS, name), 'utf8');
}

function captures(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort((a, b) =>
    a.localeCompare(b),
  );
}

describe('the simulator page', () => {
  it('escapes the name of the unit everywhere', () => {
    expect(page).not.toContain('<Mẫu>');
    expect(page).toContain('<h1>Công an tỉnh &lt;Mẫu&gt; &amp; &quot;bạn&quot;</h1>');
  });

  it('has no inline script, style or handler, which the policy would refuse', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    expect(captures(page, /<script([^>]*)>/g)).toEqual([
      ' type="module" src="/simulator/assets/simulator.js"',
    ]);
  });

  it('loads exactly the styles there are', () => {
    expect(captures(page, /href="\/simulator\/assets\/([^"]+\.css)"/g)).toEqual([...assets('.css')].sort());
  });

  it('has every element that its scripts look for', () => {
    const scripts = assets('.js').map(source).join('\n');
    const wanted = captures(scripts, /(?:getElementById|byId)\('([^']+)'\)/g);

    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it('carries every drawing it uses', () => {
    const used = [
      ...captures(page, /#icon-([a-z]+)/g),
      ...captures(source('rows.js'), /icon\('([a-z]+)'\)/g),
    ];

    expect(used.filter((name) => !(name in ICONS))).toEqual([]);
    expect(Object.keys(ICONS).filter((name) => !used.includes(name))).toEqual([]);
  });

  it('shows every text of the data file', () => {
    const scripts = assets('.js').map(source).join('\n');
    const template = fs.readFileSync(path.join(ASSETS, '..', 'page.ts'), 'utf8');
    const used = captures(`${scripts}\n${template}`, /texts\.([a-zA-Z]+)/g);

    expect(Object.keys(texts).filter((key) => !used.includes(key))).toEqual([]);
  });

  it('gives every button a name', () => {
    const buttons = [...page.matchAll(/<button([^>]*)>([^]*?)<\/button>/g)];
    const nameless = buttons.filter(([, attributes, content]) => {
      const label = /aria-label="[^"]+"/.test(attributes ?? '');
      return !label && (content ?? '').replace(/<[^>]*>/g, '').trim() === '';
    });

    expect(buttons.length).toBeGreaterThan(6);
    expect(nameless.map(([markup]) => markup)).toEqual([]);
  });
});
