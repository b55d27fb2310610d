import type { Lookup, LookupKey } from '../../src/indicator';
import { createMemoryLookup, openLists, type SourcedEntry } from '../../src/lists';
import { blockEntry, sourced } from './entries';

const host = (value: string): LookupKey => ({ kind: 'host', value });
const OFFICIAL = { list: 'allow', category: 'official', owner: 'somebank', reference: null } as const;

const ENTRIES: readonly SourcedEntry[] = [
  sourced('a', blockEntry('bad.example')),
  sourced(
    'b',
    blockEntry('bad.example', { confidence: 0.5, reference: null, owner: null, addedAt: '2025-01-31' }),
  ),
  sourced('z', blockEntry('both.example', OFFICIAL)),
  sourced('c', blockEntry('both.example', { list: 'shared', category: 'platform' })),
  sourced('y', blockEntry('both.example')),
  sourced('a', { ...blockEntry('x'), key: { kind: 'phone', value: '+84900000001' } }),
  sourced('a', { ...blockEntry('x'), key: { kind: 'url', value: 'bad.example/a' } }),
  sourced('a', { ...blockEntry('x'), key: { kind: 'account', value: '113' } }),
  ...Array.from({ length: 40 }, (_, n) => sourced('many', blockEntry(`n${n}.example`))),
];

function lookupInDatabase(entries: readonly SourcedEntry[]): Lookup {
  const lists = openLists({ file: ':memory:', mode: 'command' });
  for (const feed of new Set(entries.map((entry) => entry.feed))) {
    lists.applyRun({ feed, entries: entries.filter((entry) => entry.feed === feed) });
  }
  return lists.lookup;
}

describe.each([
  ['the database', lookupInDatabase],
  ['memory', createMemoryLookup],
])('looking up in %s', (_, create) => {
  const lookup = create(ENTRIES);

  it('finds an entry with everything its source says', () => {
    expect(lookup([host('n7.example')])).toEqual([
      {
        list: 'block',
        key: host('n7.example'),
        feed: 'many',
        category: 'imitation',
        owner: 'somebank',
        confidence: 0.9,
        reference: 'https://news.example/warning',
        addedAt: '2026-11-23',
      },
    ]);
  });

  it('tells what each feed says of one key', () => {
    const found = lookup([host('bad.example')]);

    expect(found.map(({ feed, confidence, owner, addedAt }) => [feed, confidence, owner, addedAt])).toEqual([
      ['a', 0.9, 'somebank', '2026-11-23'],
      ['b', 0.5, null, '2025-01-31'],
    ]);
  });

  it('puts block before allow before shared on one key', () => {
    expect(lookup([host('both.example')]).map(({ list }) => list)).toEqual(['block', 'allow', 'shared']);
  });

  it('answers in the order of the keys', () => {
    const keys = ['n3.example', 'bad.example', 'n1.example'].map(host);

    expect(lookup(keys).map(({ key }) => key.value)).toEqual([
      'n3.example',
      'bad.example',
      'bad.example',
      'n1.example',
    ]);
  });

  it('finds every one of more keys than fit into one query', () => {
    const keys = Array.from({ length: 100 }, (_, n) => host(`n${n}.example`));

    expect(lookup(keys).map(({ key }) => key)).toEqual(keys.slice(0, 40));
  });

  it.each<[string, LookupKey]>([
    ['a host that only ends like an entry', host('notbad.example')],
    ['a host below an entry: parents are keys of their own', host('www.bad.example')],
    ['a phone written as an account', { kind: 'phone', value: '113' }],
    ['a page whose host is listed', { kind: 'url', value: 'bad.example/b' }],
    ['an empty value', host('')],
    ['SQL', host("' OR 1=1 --")],
  ])('finds nothing for %s', (__, key) => {
    expect(lookup([key])).toEqual([]);
  });

  it('finds nothing for no keys', () => {
    expect(lookup([])).toEqual([]);
  });
});
