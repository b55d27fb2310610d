import fs from 'node:fs';
import path from 'node:path';
import { SUBSCRIBED_FIELDS } from '../src/channel/messenger';
import { GENERATED_PARTS, replacePart } from '../src/cli/generated-docs';
import { loadData } from '../src/data-files';

const ROOT = path.join(__dirname, '..');

describe('generated documentation', () => {
  it.each(GENERATED_PARTS.map((part) => [part.file, part] as const))(
    '%s is as `npm run docs` writes it',
    (file, part) => {
      const document = fs.readFileSync(path.join(ROOT, file), 'utf8');

      expect(document).toBe(replacePart(document, part));
    },
  );

  it('is not written where a marker is missing', () => {
    const [part] = GENERATED_PARTS;

    expect(replacePart('no markers here', part!)).toBeNull();
  });
});

describe('the catalog for the officers', () => {
  const catalog = fs.readFileSync(path.join(ROOT, 'docs', 'noi-dung.md'), 'utf8');
  const { content } = loadData(path.join(ROOT, 'data'));
  const texts = [
    content.replies,
    content.topics,
    content.asides,
    content.verdict,
    content.lists,
    content.buttons,
    content.victim.texts,
    content.report.texts,
  ].flatMap((all) => Object.entries(all));

  it.each(texts)('shows %s', (_name, text) => {
    expect(catalog).toContain(text.replaceAll('|', '\\|').replaceAll('\n', '<br>'));
  });
});

describe('the README', () => {
  it('names every script that an outsider may call', () => {
    const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const file = fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8');
    const { scripts } = JSON.parse(file) as { scripts: Readonly<Record<string, string>> };
    const called = new Set(
      [...readme.matchAll(/npm (?:run )?(?:--silent )?([\w:]+)/g)].map((match) => match[1]),
    );

    expect(Object.keys(scripts).filter((name) => !called.has(name))).toEqual([]);
  });

  it('names every webhook field that the setup subscribes', () => {
    const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const step = readme.split('\n').find((line) => line.includes('Subscribe the fields')) ?? '';
    const named = [...step.matchAll(/`(\w+)`/g)].map((match) => match[1]);

    expect(named).toHaveLength(SUBSCRIBED_FIELDS.length);
    expect(named).toEqual(expect.arrayContaining([...SUBSCRIBED_FIELDS]));
  });
});

describe('links between documents', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'data/README.md'];

  it.each(documents)('%s names only files that exist', (file) => {
    const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const missing = targets.filter((target) => !fs.existsSync(path.join(ROOT, path.dirname(file), target)));

    expect(missing).toEqual([]);
  });
});
