import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GREETED, tell } from '../conversation/bot';

/** Names of the answers that are right for each group; a danger's card that names no danger says what a cry is told as well. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  money: /^victim\.money$/,
  otp: /^victim\.otp$/,
  app: /^victim\.app$/,
  account: /^victim\.account$/,
  threat: /^victim\.threat$/,
  emergency: /^emergency\./,
  cry: /^(?:cry|emergency\.unnamed)$/,
  paying:
    /^(?:not-paid|code-kept|told-to-install|fragment\.call|follow-up\.nothing\.about-to-pay|emergency\.(?:police-call|paying|paying-self|coerced)|victim\.threat|common\.should-pay|police-real)$/,
  other: /^(?!victim\.|emergency\.|cry$|afraid$|maybe-paid$|check\.(?:suspicious|malicious)$)/,
};

const lines = readFileSync(join(__dirname, 'cries.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const rows = lines.map((line): readonly [string, string] => {
  const [group = '', text = ''] = line.split('\t');
  return [group, text];
});

/** Name of the first answer to a person whom the bot has greeted. */
function nameOf(text: string): string {
  const count = tell({ text }, GREETED).effects.find((effect) => effect.kind === 'count');
  return count?.kind === 'count' ? count.name : '';
}

test('every line is a known group or several and one short text, each once', () => {
  const wrong = lines.filter((line) => {
    const [group = '', text = '', ...rest] = line.split('\t');
    const isKnown = group.split('|').every((one) => one in GROUPS);
    return !isKnown || text !== text.trim().normalize('NFC') || text === '' || rest.length > 0;
  });
  expect(wrong).toEqual([]);
  expect(new Set(rows.map(([, text]) => text)).size).toBe(rows.length);
});

test('there are many of each, and of those that are harmless', () => {
  expect(rows.length).toBeGreaterThanOrEqual(350);
  expect(rows.filter(([group]) => group === 'other').length).toBeGreaterThanOrEqual(100);
});

test.each(Object.keys(GROUPS))('%s is what its lines are answered with', (group) => {
  const own = rows.filter(([groups]) => groups.split('|')[0] === group);
  const wrong = own
    .map(([groups, text]) => ({ groups, text, name: nameOf(text) }))
    .filter(({ groups, name }) => !groups.split('|').some((one) => GROUPS[one]?.test(name) === true));

  expect(own.length).toBeGreaterThan(0);
  expect(wrong.map(({ text, name }) => `${text}: ${name}`)).toEqual([]);
});

test.each(['gấp lắm ạ', 'cứu em với'])('%s is told of 113 and the bank, and given the harms', (text) => {
  const reply = tell({ text }, GREETED).replies.at(-1);
  expect(reply?.text).toContain('113');
  expect(reply?.text).toContain('tổng đài ngân hàng');
  const titles = reply?.quickReplies.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['Đã chuyển tiền', 'Bị đe dọa, tống tiền']));
});
