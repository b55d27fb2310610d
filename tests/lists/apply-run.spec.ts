import fc from 'fast-check';
import type { LookupKey } from '../../src/indicator';
import { openLists, type ListEntry, type Lists } from '../../src/lists';
import { blockEntry } from './entries';

const host = (value: string): LookupKey => ({ kind: 'host', value });
const open = (): Lists => openLists({ file: ':memory:', mode: 'command' });

describe('a feed run', () => {
  it('adds, changes, keeps and withdraws', () => {
    const lists = open();
    lists.applyRun({
      feed: 'f',
      entries: [blockEntry('kept.example'), blockEntry('changed.example'), blockEntry('gone.example')],
    });

    const result = lists.applyRun({
      feed: 'f',
      entries: [
        blockEntry('new.example'),
        blockEntry('changed.example', { category: 'fraud' }),
        blockEntry('kept.example'),
      ],
    });

    expect(result).toEqual({ added: 1, changed: 1, withdrawn: 1, unchanged: 1 });
    expect(
      lists.lookup(['gone', 'changed', 'kept', 'new'].map((name) => host(`${name}.example`))),
    ).toMatchObject([
      { key: host('changed.example'), category: 'fraud' },
      { key: host('kept.example'), category: 'imitation' },
      { key: host('new.example'), category: 'imitation' },
    ]);
    expect(lists.counts()).toEqual({ block: 3, allow: 0, shared: 0 });
  });

  it('touches no other feed', () => {
    const lists = open();
    lists.applyRun({ feed: 'a', entries: [blockEntry('both.example'), blockEntry('a.example')] });
    lists.applyRun({ feed: 'b', entries: [blockEntry('both.example', { confidence: 0.4 })] });

    lists.applyRun({ feed: 'a', entries: [] });

    expect(lists.lookup([host('both.example'), host('a.example')])).toMatchObject([
      { feed: 'b', confidence: 0.4 },
    ]);
    expect(lists.counts()).toEqual({ block: 1, allow: 0, shared: 0 });
  });

  it('never moves the date of a known entry later, and does move it earlier', () => {
    const lists = open();
    const dateAfter = (addedAt: string) => {
      lists.applyRun({ feed: 'f', entries: [blockEntry('a.example', { addedAt })] });
      return lists.lookup([host('a.example')])[0]?.addedAt;
    };

    expect(dateAfter('2026-03-01')).toBe('2026-03-01');
    expect(dateAfter('2026-03-02')).toBe('2026-03-01');
    expect(dateAfter('2026-02-28T23:59:59.000Z')).toBe('2026-02-28');
  });

  it('keeps the date when the claim changes', () => {
    const lists = open();
    lists.applyRun({ feed: 'f', entries: [blockEntry('a.example', { addedAt: '2026-01-01' })] });
    lists.applyRun({
      feed: 'f',
      entries: [blockEntry('a.example', { addedAt: '2026-05-05', reference: null })],
    });

    expect(lists.lookup([host('a.example')])).toMatchObject([{ addedAt: '2026-01-01', reference: null }]);
  });

  it('reads nothing and changes nothing under the fingerprint of the last run', () => {
    const lists = open();
    lists.applyRun({ feed: 'f', entries: [blockEntry('a.example')], digest: 'one' });
    const unread: Iterable<ListEntry> = {
      [Symbol.iterator]: () => {
        throw new Error('was read');
      },
    };

    expect(lists.applyRun({ feed: 'f', entries: unread, digest: 'one' })).toEqual({
      added: 0,
      changed: 0,
      withdrawn: 0,
      unchanged: 1,
    });
    expect(() => lists.applyRun({ feed: 'f', entries: unread, digest: 'two' })).toThrow('was read');
  });

  it('that breaks off leaves the lists as they were, and the next one works', () => {
    const lists = open();
    lists.applyRun({ feed: 'f', entries: [blockEntry('a.example')] });
    function* breaking(): Generator<ListEntry> {
      yield blockEntry('b.example');
      throw new Error('connection lost');
    }

    expect(() => lists.applyRun({ feed: 'f', entries: breaking() })).toThrow('connection lost');
    expect(lists.lookup([host('a.example'), host('b.example')])).toMatchObject([{ key: host('a.example') }]);
    expect(lists.counts().block).toBe(1);
    expect(lists.applyRun({ feed: 'f', entries: [blockEntry('c.example')] })).toMatchObject({
      added: 1,
      withdrawn: 1,
    });
  });

  it('counts a repeated key once', () => {
    const lists = open();
    const entries = [
      blockEntry('a.example'),
      blockEntry('a.example'),
      blockEntry('a.example', { category: 'fraud' }),
    ];

    expect(lists.applyRun({ feed: 'f', entries })).toMatchObject({ added: 1 });
    expect(lists.counts().block).toBe(1);
  });

  it('makes the lists say exactly what the run says, whatever was there before', () => {
    let withdrawals = 0;
    const entry = fc.record({
      value: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      category: fc.constantFrom('fraud', 'imitation'),
      list: fc.constantFrom('block' as const, 'allow' as const),
    });
    const runs = fc.array(fc.uniqueArray(entry, { selector: ({ value }) => value }), {
      minLength: 1,
      maxLength: 5,
    });

    fc.assert(
      fc.property(runs, (history) => {
        const lists = open();
        let before = 0;
        for (const rows of history) {
          const entries = rows.map(({ value, ...rest }) => blockEntry(value, rest));
          const { added, changed, withdrawn, unchanged } = lists.applyRun({ feed: 'f', entries });
          const found = lists.lookup(['a', 'b', 'c', 'd', 'e', 'f'].map(host));

          const said = ({ key, list, category }: Pick<ListEntry, 'key' | 'list' | 'category'>) =>
            `${key.value} ${list} ${category}`;
          expect(found.map(said)).toEqual(entries.map(said).sort());
          expect([added + changed + unchanged, withdrawn + changed + unchanged]).toEqual([
            entries.length,
            before,
          ]);
          const { block, allow } = lists.counts();
          expect(block + allow).toBe(entries.length);
          before = entries.length;
          withdrawals += withdrawn;
        }
        lists.close();
      }),
    );
    expect(withdrawals).toBeGreaterThan(50);
  });
});
