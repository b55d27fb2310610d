import { readName } from '../../../src/checking/name/reading';
import { shortener } from '../../../src/checking/signals/shortener';
import { parseLink } from '../../../src/indicator';
import { RULES } from '../load-rules';

function detect(shortLink: 'followed' | 'hidden' | null): boolean {
  const link = { ...parseLink('short.example/abc', 'text'), shortLink };
  const context = { rules: RULES, matches: [], reading: readName(link.domain, RULES.names) };
  return shortener.detect(link, context) !== null;
}

describe('shortener', () => {
  it.each([
    ['hidden', true],
    ['followed', false],
    [null, false],
  ] as const)('a short link that is %s: %s', (shortLink, fires) => {
    expect(detect(shortLink)).toBe(fires);
  });
});
