import fc from 'fast-check';
import {
  cleanText,
  defangText,
  defangUrl,
  findIndicators,
  foldInPlace,
  foldText,
  lookupKeys,
  parseDomain,
  parseLink,
  parsePhone,
  refang,
  skeleton,
} from '../../src/indicator';
import { readCorpus } from './corpus-lines';

const numRuns = Number(process.env.FUZZ_RUNS ?? 300);

const snippets = ['links.txt', 'not-links.txt', 'phones.txt', 'not-phones.txt'].flatMap((name) =>
  readCorpus(name).map(({ message }) => message),
);

const signs = fc.constantFrom(
  '.',
  ' . ',
  '[.]',
  'www.',
  'https://',
  'hxxp://',
  '@',
  '/',
  '(',
  ')',
  '+84',
  '09',
  '\u200b',
  '\u202e',
  '\ud800',
  'đ',
  '\0',
  'chấm',
  ' ',
  '\n',
  '｡',
  '0️⃣',
);
const hostile = fc
  .array(fc.oneof(signs, fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.uint16Array({ maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

describe('properties of finding', () => {
  it('never throws, and every raw text occurs in the message', () => {
    let found = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        for (const indicator of findIndicators(text, [{ url: text, via: 'attachment' }]).indicators) {
          found += 1;
          expect(text).toContain(indicator.raw);
          expect(lookupKeys(indicator)).toEqual(expect.any(Array));
        }
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(numRuns / 4);
  });

  it('finds the same link again in the address it found', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...snippets), (text) => {
        for (const link of findIndicators(text, []).indicators) {
          if (link.kind !== 'link' || !link.parsed) continue;
          found += 1;
          const again = findIndicators(link.url, []).indicators.filter(({ kind }) => kind === 'link');
          expect(again[0]).toMatchObject({ url: link.url, domain: link.domain });
        }
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(numRuns / 20);
  });

  it('finds the same number again in the number it found', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...snippets), (text) => {
        for (const phone of findIndicators(text, []).indicators) {
          if (phone.kind !== 'phone' || phone.e164 === null) continue;
          found += 1;
          expect(parsePhone(phone.e164)?.e164).toBe(phone.e164);
          expect(parsePhone(phone.national)?.e164).toBe(phone.e164);
        }
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(numRuns / 20);
  });

  it('parses any string without throwing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseLink(text, 'text').raw).toBe(text);
        expect(parseDomain(text).unicode).toEqual(expect.any(String));
        expect(parsePhone(text)?.national).not.toBe('');
        expect(skeleton(skeleton(text))).toBe(skeleton(text));
        expect(foldInPlace(text)).toHaveLength(text.length);
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { numRuns },
    );
  });
});

describe('properties of defanging', () => {
  it('refang gives back every canonical address', () => {
    let odd = 0;
    const tail = fc.string({
      unit: fc.constantFrom(
        'a',
        '.',
        '[',
        ']',
        '(',
        ')',
        'dot',
        'hxxp:',
        'http://',
        '/',
        '?',
        '{.}',
        'x',
        '%20',
        '#',
        '[:]',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          tail.map((path) => `https://a.example/${path}`),
        ),
        (address) => {
          const { href } = new URL(address);
          if (/[[(]|xx/.test(href)) odd += 1;
          expect(defangUrl(href)).not.toMatch(/https?:|[^[]\.|\.[^\]]/i);
          expect(refang(defangUrl(href))).toBe(href);
        },
      ),
      { numRuns },
    );
    expect(odd).toBeGreaterThan(numRuns / 20);
  });

  it('defangText leaves nothing to click or to call, and changes nothing the second time', () => {
    let changed = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = defangText(text);
        if (safe !== text) changed += 1;
        expect(defangText(safe)).toBe(safe);
        expect(safe).not.toMatch(/https?:\/\//i);
        expect(safe).not.toMatch(/[\p{L}\p{N}_-]\.\p{L}[\p{L}\p{N}_-]/u);
        expect(safe).not.toMatch(/\p{Nd}{5}/u);
      }),
      { numRuns },
    );
    expect(changed).toBeGreaterThan(numRuns / 20);
  });
});
