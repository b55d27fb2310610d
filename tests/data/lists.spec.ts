import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { lookupKeys, parseLink, type LookupKey } from '../../src/indicator';
import { createMemoryLookup, LIST_FILES, readListFiles, type SourcedEntry } from '../../src/lists';

const ROOT = path.join(__dirname, '..', '..', 'data');
const FOLDER = path.join(ROOT, 'lists');

interface Row {
  readonly kind: LookupKey['kind'];
  readonly value: string;
  readonly owner: string;
}

const rowsOf = (feed: string): Row[] =>
  parse(fs.readFileSync(path.join(FOLDER, `${feed}.csv`), 'utf8'), { columns: true }) as unknown as Row[];
const entries = readListFiles(FOLDER);
const lookup = createMemoryLookup(entries);
const of = (feed: string): SourcedEntry[] => entries.filter((entry) => entry.feed === feed);
const nameOf = ({ key }: SourcedEntry): string => `${key.kind} ${key.value}`;
const find = (address: string) => lookup(lookupKeys(parseLink(address, 'text')));

describe.each(LIST_FILES.map(({ feed }) => feed))('%s.csv', (feed) => {
  const rows = rowsOf(feed);

  it('fits its schema and is not empty', () => {
    expect(of(feed)).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is sorted by kind and value', () => {
    const keys = rows.map(({ kind, value }) => `${kind}\t${value}`);

    expect(keys).toEqual([...keys].sort());
  });

  it('holds every value in its stored form, in ASCII', () => {
    const written = rows.map(({ kind, value }) => `${kind} ${value}`);

    expect(written).toEqual(of(feed).map(nameOf));
    expect(written.filter((name) => /[^\x20-\x7e]/.test(name))).toEqual([]);
  });

  it('names only owners that the brand table knows', () => {
    const table = JSON.parse(fs.readFileSync(path.join(ROOT, 'rules', 'brands.json'), 'utf8')) as {
      brands: readonly { id: string }[];
    };
    const known = new Set(['', ...table.brands.map(({ id }) => id)]);

    expect(rows.filter(({ owner }) => !known.has(owner))).toEqual([]);
  });
});

describe('the lists together', () => {
  it('hold no key twice', () => {
    const names = entries.map(nameOf);

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('block nothing that stands at or above an allowed or shared name', () => {
    const hosts = entries.filter(({ list, key }) => list !== 'block' && key.kind === 'host');
    const lists = hosts.flatMap(({ key }) => find(key.value).map(({ list }) => list));

    expect(lists.length).toBeGreaterThanOrEqual(hosts.length);
    expect(lists).not.toContain('block');
  });

  it('block no page or host of an allowed or shared name as a whole', () => {
    const blocked = of('blocklist').filter(({ key }) => key.kind === 'host');

    expect(blocked.filter(({ key }) => find(key.value).some(({ list }) => list !== 'block')).map(nameOf)).toEqual([]);
  });

  it('call no shared host official at its own name', () => {
    const first = of('shared-hosts').map(({ key }) => find(key.value)[0]?.list);

    expect(first.filter((list) => list !== 'shared')).toEqual([]);
  });
});

describe('what the lists say', () => {
  it.each([
    ['https://www.vietcombank.com.vn/', 'allow', 'official', 'vietcombank'],
    ['https://ibank.agribank.com.vn/login', 'allow', 'official', 'agribank'],
    ['https://congan.tuyenquang.gov.vn/vi/tin-bai/x?type=NEWS&id=1', 'allow', 'official', 'congan_tuyenquang'],
    ['https://thuedientu.gdt.gov.vn/', 'allow', 'official', 'thue'],
    ['https://xa-nao-do.gov.vn/', 'allow', 'state-body', null],
    ['https://www.facebook.com/groups/1', 'shared', 'platform', 'facebook'],
    ['https://docs.google.com/forms/d/e/abc/viewform', 'shared', 'form', 'google'],
    ['https://docs.google.com/document/d/abc', 'shared', 'platform', 'google'],
    ['https://sites.google.com/view/abc', 'shared', 'free-hosting', 'google'],
    ['https://abc.github.io/', 'shared', 'free-hosting', null],
    ['https://s.shopee.vn/abc', 'shared', 'shortener', 'shopee'],
    ['https://bit.ly/abc', 'shared', 'shortener', null],
    ['https://bhxh.co/', 'block', 'imitation', 'bhxh'],
  ])('of %s: %s, %s', (address, list, category, owner) => {
    expect(find(address)[0]).toMatchObject({ list, category, owner });
  });

  it.each([
    'https://congan.tuyenquang.vn/',
    'https://vietcombank.com.vn.bad.example/',
    'https://vietcombank-com-vn.example/',
    'https://notgov.vn/',
    'https://gov.vn.bad.example/',
    'https://myfacebook.example/',
    'https://sacombank.com.vn@bad.example/',
  ])('nothing of %s', (address) => {
    expect(find(address)).toEqual([]);
  });

  it('keeps numbers that sources disagree about out, and the unit’s own, which its configuration adds', () => {
    const numbers = of('official-phones').map(({ key }) => key.value);

    expect(numbers).toEqual(expect.arrayContaining(['111', '112', '113', '114', '115', '+841900545413']));
    for (const number of ['+841800585888', '+841800588856', '+84692526112']) expect(numbers).not.toContain(number);
  });
});
