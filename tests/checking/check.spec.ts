import fc from 'fast-check';
import { check, type Assessment } from '../../src/checking';
import { parseLink, parsePhone, type Indicator, type ListMatch, type LookupKey } from '../../src/indicator';
import { RULES } from './load-rules';

function entry(
  list: ListMatch['list'],
  key: LookupKey,
  category: string,
  owner: string | null = null,
): ListMatch {
  return { list, key, feed: 'test', category, owner, confidence: 1, reference: null, addedAt: '2026-11-23' };
}

const ENTRIES: readonly ListMatch[] = [
  entry('allow', { kind: 'host', value: 'vietcombank.com.vn' }, 'official', 'vietcombank'),
  entry('block', { kind: 'url', value: 'vietcombank.com.vn/hacked' }, 'phishing'),
  entry('allow', { kind: 'host', value: 'both.example' }, 'official', 'both'),
  entry('block', { kind: 'host', value: 'both.example' }, 'phishing'),
  entry('allow', { kind: 'host', value: 'gov.vn' }, 'state-body'),
  entry('shared', { kind: 'host', value: 'platform.example' }, 'platform'),
  entry('block', { kind: 'url', value: 'platform.example/scam' }, 'phishing', 'vneid'),
  entry('block', { kind: 'host', value: 'listed.example' }, 'phishing', 'csgt'),
  entry('allow', { kind: 'phone', value: '+841900545413' }, 'official', 'vietcombank'),
];

let asked = 0;

function lookup(keys: readonly LookupKey[]): readonly ListMatch[] {
  asked += 1;
  return ENTRIES.filter(({ key }) =>
    keys.some(({ kind, value }) => kind === key.kind && value === key.value),
  );
}

function phone(raw: string): Indicator {
  const parsed = parsePhone(raw);
  if (parsed === null) throw new Error(raw);
  return { kind: 'phone', raw, ...parsed };
}

function checkAll(...indicators: Indicator[]): Assessment {
  return check(
    { text: '', found: { indicators, truncated: false } },
    { lookup, rules: RULES, now: '2026-11-23T00:00:00Z' },
  );
}

function checkLinks(...addresses: string[]): Assessment {
  return checkAll(...addresses.map((address) => parseLink(address, 'text')));
}

describe('the order of judgment', () => {
  it.each([
    ['vietcombank.com.vn', 'official', 'a named allow entry'],
    ['ib.vietcombank.com.vn/login', 'official', 'below a named allow entry'],
    ['vietcombank.com.vn/hacked', 'malicious', 'a block entry on the more specific key'],
    ['both.example', 'malicious', 'block beats allow on the same key'],
    ['xa.example.gov.vn', 'unknown', 'a state body is no clearance'],
    ['platform.example/someone', 'unknown', 'a shared host is neither good nor bad'],
    ['platform.example/scam', 'malicious', 'a page on a shared host'],
    ['http://vietcombank.com.vn@evil.example/', 'suspicious', 'what stands before the @ is no address'],
    ['https://vietcombank.com.vn/app.apk', 'suspicious', 'an installation file on an official host'],
    ['congan.tuyenquang.vn', 'suspicious', 'the province’s suffix is not the police'],
    ['example.com', 'unknown', 'nothing known'],
  ])('%s is %s: %s', (address, verdict) => {
    expect(checkLinks(address).verdict).toBe(verdict);
  });

  it('a named hotline is official, one digit away is suspicious', () => {
    expect(checkAll(phone('1900545413')).verdict).toBe('official');
    expect(checkAll(phone('1900545414')).verdict).toBe('suspicious');
  });
});

describe('a message', () => {
  it('is as bad as its worst part', () => {
    expect(checkLinks('vietcombank.com.vn', 'listed.example').verdict).toBe('malicious');
  });

  it('is official only if every part is', () => {
    expect(checkLinks('vietcombank.com.vn', 'example.com').verdict).toBe('unknown');
  });

  it('asks the lists once', () => {
    asked = 0;
    checkLinks('vietcombank.com.vn', 'listed.example', 'example.com');

    expect(asked).toBe(1);
  });

  it('says nothing of nothing', () => {
    expect(checkAll()).toMatchObject({ verdict: 'unknown', indicators: [], scamType: null });
  });

  it.each([
    ['listed.example', 'phat-nguoi', 'owner of the block entry'],
    ['vneid-capnhat.example', 'vneid-gia', 'imitated brand'],
    ['https://example.com/a.apk', 'ma-doc-apk', 'kind of evidence'],
  ])('%s points at %s: %s', (address, scamType) => {
    expect(checkLinks(address).scamType).toBe(scamType);
  });
});

describe('evidence', () => {
  it.each([
    'msb.vn-qz.top',
    'vietcombank-xacthuc.com',
    'congan.tuyenquang.vn',
    'listed.example',
    'napthefreefire247.com',
  ])('against %s holds a quoted span or a list entry', (address) => {
    const [assessment] = checkLinks(address).indicators;

    expect(
      assessment?.evidence.some((item) => item.source === 'list' || (item.quote !== null && item.weight > 0)),
    ).toBe(true);
  });

  it('of one signal alone never proves fraud', () => {
    for (const address of ['vietcombank.top', 'napthefreefire247.com', 'https://example.com/a.apk']) {
      expect(checkLinks(address).verdict).toBe('suspicious');
    }
  });

  it('never lowers a score and never throws', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ unit: 'grapheme', maxLength: 30 }), (url, text) => {
        for (const { evidence, score } of [...checkLinks(url).indicators, ...checkLinks(text).indicators]) {
          expect(evidence.every(({ weight }) => weight >= 0)).toBe(true);
          expect(score).toBeCloseTo(evidence.reduce((sum, { weight }) => sum + weight, 0));
        }
      }),
      { numRuns: 200 },
    );
  });
});
