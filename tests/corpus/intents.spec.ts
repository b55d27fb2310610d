import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const INTENTS = [
  'greet',
  'check',
  'ask-channel',
  'report',
  'victim-money',
  'victim-otp',
  'victim-app',
  'victim-account',
  'victim-threat',
  'emergency',
  'rumor',
  'advice',
  'is-this-police',
  'privacy',
  'hand-over',
  'thanks',
  'complaint',
  'out-of-scope',
  'other',
];

const lines = readFileSync(join(__dirname, 'intents.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const rows = lines.map((line) => line.split('\t'));

function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  const words = plain.replace(/[^a-z0-9]+/gu, ' ').trim();
  return words === '' ? text : words;
}

test('every line is a known intent and one text', () => {
  const wrong = rows.filter(
    ([intent = '', text = '', ...rest]) =>
      !INTENTS.includes(intent) || text !== text.trim().normalize('NFC') || text === '' || rest.length > 0,
  );
  expect(wrong).toEqual([]);
});

test('intents stand together, in one order', () => {
  const order = rows.map(([intent = '']) => INTENTS.indexOf(intent));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each(INTENTS)('%s has at least 40 lines', (intent) => {
  expect(rows.filter(([name]) => name === intent).length).toBeGreaterThanOrEqual(40);
});

test('no text is there twice, with or without diacritics', () => {
  const folded = rows.map(([, text = '']) => fold(text));
  expect(folded.filter((text, index) => folded.indexOf(text) !== index)).toEqual([]);
});

test('a third or so is typed without diacritics', () => {
  const bare = rows.filter(([, text = '']) => text === text.normalize('NFD') && !/đ/iu.test(text));
  expect(bare.length / rows.length).toBeGreaterThan(0.25);
  expect(bare.length / rows.length).toBeLessThan(0.5);
});

test('hosts and phone numbers are invented', () => {
  const hosts = lines.flatMap((line) => line.match(/[a-z0-9-]+\.[a-z]{2,}(?![a-z])/giu) ?? []);
  const phones = lines.flatMap((line) => line.match(/(?<!\d)(?:\+84|0)[35789][\d .]{7,}\d/gu) ?? []);
  expect(hosts.filter((host) => !host.endsWith('.example') && !/\.(?:apk|play)$/u.test(host))).toEqual([]);
  expect(phones.filter((phone) => !/^(?:\+84|0)90000/u.test(phone.replace(/[ .]/gu, '')))).toEqual([]);
  expect(hosts.length).toBeGreaterThan(20);
  expect(phones.length).toBeGreaterThan(10);
});
