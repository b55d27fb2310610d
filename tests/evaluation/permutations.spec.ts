import { check } from '../../src/checking';
import { isAccused, measureImitations, openDomains, permute } from '../../src/evaluation';
import { parseLink } from '../../src/indicator';
import { RULES } from '../checking/load-rules';

describe('permutations of a domain', () => {
  const permuted = permute([{ label: 'acb', suffix: 'com.vn' }]);

  it.each([
    ['addition', 'acb1.com.vn'],
    ['bitsquatting', 'acc.com.vn'],
    ['homoglyph', 'aclb.com.vn'],
    ['homoglyph', 'ạcb.com.vn'],
    ['hyphenation', 'a-cb.com.vn'],
    ['insertion', 'acvb.com.vn'],
    ['omission', 'ac.com.vn'],
    ['repetition', 'accb.com.vn'],
    ['replacement', 'acv.com.vn'],
    ['subdomain', 'a.cb.com.vn'],
    ['transposition', 'abc.com.vn'],
    ['vowel-swap', 'ecb.com.vn'],
    ['tld-swap', 'acb.top'],
  ])('by %s hold %s', (kind, host) => {
    expect(permuted.get(kind)).toContain(host);
  });

  it('never hold a given domain, nor one twice', () => {
    const both = permute([
      { label: 'acb', suffix: 'com.vn' },
      { label: 'ocb', suffix: 'com.vn' },
    ]);

    for (const hosts of both.values()) {
      expect(hosts).not.toContain('acb.com.vn');
      expect(hosts).not.toContain('ocb.com.vn');
      expect(new Set(hosts).size).toBe(hosts.length);
    }
  });

  it('are names that can be registered', () => {
    for (const hosts of permuted.values())
      expect(hosts.filter((host) => /^[-.]|[-.]\./.test(host))).toEqual([]);
  });
});

/** The least share of each kind that must be accused; what may be missed is listed in docs/signals.md. */
const LEAST: readonly (readonly [kind: string, share: number])[] = [
  ['all', 0.97],
  ['addition', 0.97],
  ['bitsquatting', 0.95],
  ['homoglyph', 0.99],
  ['hyphenation', 0.99],
  ['insertion', 0.98],
  ['omission', 0.9],
  ['repetition', 0.98],
  ['replacement', 0.95],
  ['subdomain', 0.97],
  ['transposition', 0.96],
  ['vowel-swap', 0.94],
  ['tld-swap', 0.9],
];

/** What the rules alone say of a host: no list is asked. */
function accuses(host: string): boolean {
  const found = { indicators: [parseLink(host, 'text')], truncated: false };
  return isAccused(
    check({ text: host, found }, { lookup: () => [], rules: RULES, now: '2026-11-23T00:00:00Z' }),
  );
}

describe('permutations of the official domains', () => {
  const permuted = permute(openDomains(RULES.names));
  const shares = measureImitations(permuted, accuses);

  it.each(LEAST)('by %s are accused, at least a share of %d', (kind, least) => {
    expect(shares.get(`permutations.${kind}`)?.share).toBeGreaterThanOrEqual(least);
  });

  it('are many, and each kind has its least share', () => {
    expect(shares.get('permutations.all')?.of).toBeGreaterThan(20_000);
    expect(LEAST.slice(1).map(([kind]) => kind)).toEqual([...permuted.keys()]);
  });
});
