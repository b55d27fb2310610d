import { LIST_FILES, LIST_COLUMNS, parseListFile, type ListFile } from '../../src/lists';

const HEADER = LIST_COLUMNS.join();
const fileOf = (feed: string): ListFile => LIST_FILES.find((file) => file.feed === feed)!;
const parse = (rows: readonly string[], feed = 'blocklist') =>
  parseListFile(fileOf(feed), [HEADER, ...rows, ''].join('\n'));

const GOOD = 'host,bad.example,imitation,somebank,0.9,https://news.example/1,2026-11-23,';

describe('a list file', () => {
  it('becomes entries under their stored keys', () => {
    expect(parse(['host,WWW.Bad.Example,imitation,,1,"A warning, quoted",2026-11-23,2026-12-01'])).toEqual({
      problems: [],
      entries: [
        {
          feed: 'blocklist',
          list: 'block',
          key: { kind: 'host', value: 'bad.example' },
          category: 'imitation',
          owner: null,
          confidence: 1,
          reference: 'A warning, quoted',
          addedAt: '2026-11-23',
          verifiedAt: '2026-12-01',
        },
      ],
    });
  });

  it.each([
    ['a byte order mark and Windows line ends', `\ufeff${HEADER}\r\n${GOOD}\r\n`],
    ['an empty line', `${HEADER}\n\n${GOOD}\n`],
    ['no line end at the end', `${HEADER}\n${GOOD}`],
  ])('may have %s', (_, text) => {
    const { entries, problems } = parseListFile(fileOf('blocklist'), text);

    expect(problems).toEqual([]);
    expect(entries).toHaveLength(1);
  });

  it.each([
    ['blocklist', 'url,https://bad.example/a?utm_source=x,imitation,,0.9,x,2026-11-23,', 'bad.example/a'],
    ['blocklist', 'phone,0900 000 001,fraud,,0.9,x,2026-11-23,', '+84900000001'],
    ['official-phones', 'phone,113,official,bocongan,1,x,2026-11-23,', '113'],
    ['state-bodies', 'host,gov.vn,state-body,,1,x,2026-11-23,', 'gov.vn'],
    ['shared-hosts', 'host,short.example,shortener,,1,,2026-11-23,', 'short.example'],
  ])('%s takes %s', (feed, row, value) => {
    const { entries, problems } = parse([row], feed);

    expect(problems).toEqual([]);
    expect(entries[0]?.key.value).toBe(value);
  });
});

describe('what is wrong with a list file', () => {
  it.each([
    ['kind', GOOD.replace('host', 'domain'), '"domain"'],
    ['kind', GOOD.replace('host', ''), '""'],
    ['value', GOOD.replace('bad.example', 'https://bad.example/a'), '"https://bad.example/a"'],
    ['value', GOOD.replace('bad.example', ''), '""'],
    ['category', GOOD.replace('imitation', 'official'), '"official"'],
    ['owner', GOOD.replace('somebank', 'Some Bank'), '"Some Bank"'],
    ['confidence', GOOD.replace('0.9', '1.5'), '"1.5"'],
    ['confidence', GOOD.replace('0.9', '0.0'), '"0.0"'],
    ['confidence', GOOD.replace('0.9', 'high'), '"high"'],
    ['reference', GOOD.replace('https://news.example/1', ''), '""'],
    ['addedAt', GOOD.replace('2026-11-23', '23/11/2026'), '"23/11/2026"'],
    ['addedAt', GOOD.replace('2026-11-23', '2026-02-30'), '"2026-02-30"'],
    ['verifiedAt', `${GOOD}yes`, '"yes"'],
  ])('a bad %s in %s is named with its line and value', (column, row, value) => {
    const { entries, problems } = parse([row]);

    expect(entries).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^blocklist\\.csv:2: ${column}: .*expected`));
    expect(problems[0]).toContain(`got ${value}`);
  });

  it('is told all at once', () => {
    const { problems } = parse([
      'domain,bad.example,official,,2,x,2026-11-23,',
      GOOD,
      'host,other.example,imitation,,0.9,x,yesterday,',
      `${GOOD},more`,
      GOOD.replace('bad', 'WWW.BAD'),
    ]);

    expect(problems.map((problem) => problem.split(':').slice(1, 3).join(':'))).toEqual([
      '2: kind',
      '2: category',
      '2: confidence',
      '4: addedAt',
      '5: expected 8 columns, got 9',
      '6: value',
    ]);
    expect(problems.at(-1)).toContain('stands on line 3 already');
  });

  it.each([
    ['other columns', 'kind,value\n', /expected the columns kind,value,category/],
    ['nothing', '', /expected the columns/],
    ['an open quote', `${HEADER}\n${GOOD.replace('imitation', '"imitation')}\n`, /line/i],
  ])('includes %s', (_, text, message) => {
    const { entries, problems } = parseListFile(fileOf('blocklist'), text);

    expect(entries).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});
