import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const CODE = join(ROOT, 'src', 'conversation');

function idsOf(file: string): string[] {
  const cards = JSON.parse(readFileSync(join(ROOT, 'data/content/vi', file), 'utf8')) as { id: string }[];
  return cards.map(({ id }) => id);
}

/** Ids of cards that are written in the code: `common.ID` in a regular expression, also of several, and an id to look for. */
function idsIn(code: string): string[] {
  const several = [...code.matchAll(/common\\\.\(\?:([a-z0-9|-]+)\)([a-z0-9-]*)/g)];
  const single = [...code.matchAll(/common\\\.([a-z0-9-]+)\$/g)];
  const lookedFor = [...code.matchAll(/common\.find\(\(\{ id \}\) => id === '([a-z0-9-]+)'\)/g)];
  return [
    ...several.flatMap(([, ids = '', ending = '']) => ids.split('|').map((id) => id + ending)),
    ...[...single, ...lookedFor].map(([, id = '']) => id),
  ];
}

const code = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(CODE, file), 'utf8'));
const named = [...new Set(code.flatMap(idsIn))];
const cards = [...idsOf('common-questions.json'), ...idsOf('police-questions.json')];

describe('a card that the code names', () => {
  it('is found where it is named', () => {
    expect(named).toEqual(
      expect.arrayContaining(['bank-notice', 'otp-notice', 'block-number', 'vneid-where', 'mistaken-sent']),
    );
    expect(named.length).toBeGreaterThan(9);
  });

  it.each(named)('is in the content: %s', (id) => {
    expect(cards).toContain(id);
  });
});
