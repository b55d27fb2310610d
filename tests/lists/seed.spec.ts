import path from 'node:path';
import {
  createMemoryLookup,
  createShortenerTest,
  openLists,
  seedLists,
  withoutLists,
  UNIT_FEED,
  type SourcedEntry,
} from '../../src/lists';
import { loadData } from '../../src/data-files';
import type { LookupKey } from '../../src/indicator';
import { blockEntry, sourced } from './entries';

const host = (value: string): LookupKey => ({ kind: 'host', value });
const allow = (category: string) => ({ list: 'allow', category }) as const;
const shared = (category: string) => ({ list: 'shared', category }) as const;

const ENTRIES: readonly SourcedEntry[] = [
  sourced('blocklist', blockEntry('bad.example')),
  sourced('official-domains', blockEntry('bank.example', allow('official'))),
  sourced('state-bodies', blockEntry('state.example', allow('state-body'))),
  sourced('shared-hosts', blockEntry('short.example', shared('shortener'))),
  sourced('shared-hosts', blockEntry('maps.short.example', shared('platform'))),
  sourced('popular', blockEntry('popular.example', allow('popular'))),
];

describe('seeding', () => {
  const unchanged = { added: 0, changed: 0, withdrawn: 0 };

  it('stores every file as a feed of its own, and a second time changes nothing', () => {
    const lists = openLists({ file: ':memory:', mode: 'command' });

    expect(seedLists(lists, ENTRIES)).toMatchObject({
      blocklist: { added: 1 },
      'shared-hosts': { added: 2 },
    });
    expect(lists.counts()).toEqual({ block: 1, allow: 2, shared: 2 });
    expect(Object.values(seedLists(lists, ENTRIES))).toEqual(
      [1, 1, 0, 1, 2, 0].map((entries) => ({ ...unchanged, unchanged: entries })),
    );
  });

  it('leaves out nothing of what the data folder says, the hotline of the unit included', () => {
    const lists = openLists({ file: ':memory:', mode: 'command' });
    const { entries } = loadData(path.join(__dirname, '..', '..', 'data'));
    seedLists(lists, entries);

    expect(entries.filter(({ feed }) => feed === UNIT_FEED)).not.toEqual([]);
    expect(entries.filter(({ key }) => lists.lookup([key]).length === 0)).toEqual([]);
  });

  it('withdraws a row that left its file, and touches no other feed', () => {
    const lists = openLists({ file: ':memory:', mode: 'command' });
    lists.applyRun({ feed: 'downloaded', entries: [blockEntry('bad.example')] });
    seedLists(lists, ENTRIES);

    expect(seedLists(lists, ENTRIES.slice(1)).blocklist).toMatchObject({ withdrawn: 1 });
    expect(lists.lookup([host('bad.example')])).toMatchObject([{ feed: 'downloaded' }]);
  });
});

describe('without lists', () => {
  const lookup = withoutLists(createMemoryLookup(ENTRIES));

  it.each([
    ['bank.example', 'official'],
    ['state.example', 'state-body'],
    ['short.example', 'shortener'],
  ])('who owns %s is still known', (value, category) => {
    expect(lookup([host(value)])).toMatchObject([{ category }]);
  });

  it.each(['bad.example', 'popular.example'])('what was said of %s is not', (value) => {
    expect(lookup([host(value)])).toEqual([]);
  });
});

describe('the test for shorteners', () => {
  const isShortener = createShortenerTest(createMemoryLookup(ENTRIES));

  it.each([
    ['short.example', true],
    ['www.short.example', true],
    ['SHORT.example', true],
    ['go.short.example', true],
    ['maps.short.example', false],
    ['short.example.bad.example', false],
    ['notshort.example', false],
    ['bank.example', false],
    ['', false],
    ['::1', false],
  ])('%s: %s', (name, expected) => {
    expect(isShortener(name)).toBe(expected);
  });
});
