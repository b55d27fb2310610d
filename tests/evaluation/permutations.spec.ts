import { permute } from '../../src/evaluation';

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
