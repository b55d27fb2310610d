import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAdvisory } from '../../src/advice/advisory';

const CONTENT = join(__dirname, '../../data/content/vi');
const FOLDER = join(CONTENT, 'advisories');

/** Every known method, in the order of the groups; an advisory is found by this name. */
const METHODS = [
  'gia-danh-cong-an gia-lanh-dao-co-quan vneid-gia du-lieu-dat-dai phat-nguoi gia-thue gia-bhxh-an-sinh',
  'gia-trang-co-quan-doanh-nghiep lay-lai-tien',
  'tin-nhan-thuong-hieu-gia gia-nhan-vien-ngan-hang doi-diem-thuong vay-qua-app chuyen-nham-tien',
  'can-cuoc-vay-no gia-vi-dien-tu',
  'gia-shipper hang-gia-coc-truoc combo-du-lich-ve-may-bay trung-thuong qr-gia thuoc-thuc-pham-chuc-nang',
  'bien-lai-gia gia-quan-doi-truong-hoc-dat-hang',
  'viec-nhe-luong-cao xuat-canh-lao-dong dau-tu-chung-khoan-tien-ao co-bac-so-de',
  'bat-coc-online gia-giao-vien-y-te-cap-cuu lua-tinh tong-tien-anh-ghep tuyen-mau-nhi hoc-bong-hoc-phi',
  'chiem-tai-khoan-mxh telegram-otp link-quang-cao-ban lay-lai-facebook ma-doc-apk email-gia',
  'gia-dien-luc gia-nha-mang-khoa-sim nhay-may-cuoc-cao deepfake',
  'tin-gia-sai-su-that tin-gia-cuoc-goi quyen-gop-gia',
].flatMap((line) => line.split(' '));

/** Methods whose victim may be in danger, so that the longer text names 113. */
const DANGEROUS = [
  'gia-danh-cong-an',
  'bat-coc-online',
  'xuat-canh-lao-dong',
  'tong-tien-anh-ghep',
  'vay-qua-app',
  'tin-gia-sai-su-that',
];

/** Not to be said to citizens, with the reason. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/công an (huyện|thị xã|quận)/iu, 'there is no district police since 2025'],
  [/cục an toàn thông tin|thông tin và truyền thông|vncert/iu, 'bodies that no longer exist'],
  [/an toàn/iu, 'never a verdict'],
  [/\b(156|5656|18008108)\b|tingia\.gov\.vn|khonggianmang|ais\.gov\.vn/u, 'channels nobody has confirmed'],
  [/(sẽ|chắc chắn|có thể|bảo đảm|đảm bảo|giúp bạn) (lấy|đòi|thu) (lại|hồi)/iu, 'no promise of money'],
  [/\b(link|app|nick|shop|fanpage|sms|share|chat|acc|ship|check)\b/iu, 'a Vietnamese word is common'],
  [/(?<!\p{L})(bác(?! sĩ| bỏ)|quý khách|quý vị|anh chị|cô chú)(?!\p{L})/iu, 'the reader is "bạn"'],
  [/[!]{2,}|KHẨN|NGUY HIỂM/u, 'no alarm'],
];

const LINK = /https?:|www\.|hxxp/iu;
const NUMBER = /\+?\d[\d .-]{5,}\d|\b1[89]00\d*\b|\b\d{3}\b(?![.,]\d|\s*(?:%|nghìn|triệu|năm))/gu;
const SHOWN_NUMBERS = new Set(['113', '114', '115', '111', '198', '1800', '1900', '18001091']);

interface Group {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}
const groups = JSON.parse(readFileSync(join(CONTENT, 'advisory-groups.json'), 'utf8')) as readonly Group[];

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({
    name: name.replace(/\.md$/, ''),
    ...parseAdvisory(readFileSync(join(FOLDER, name), 'utf8')),
  }));
const advisories = files.flatMap(({ name, advisory }) => (advisory === null ? [] : [{ name, ...advisory }]));

function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s|\n/u)
    .map((sentence) => sentence.replace(/^• /u, ''))
    .filter((sentence) => sentence !== '');
}

function words(sentence: string): number {
  return sentence.split(/\s+/u).length;
}

test('there is one advisory for each of the 47 methods', () => {
  expect(new Set(METHODS).size).toBe(47);
  expect(files.map(({ name }) => name).sort()).toEqual([...METHODS].sort());
});

test('every file can be read', () => {
  expect(files.filter(({ problems }) => problems !== null)).toEqual([]);
});

describe.each(advisories)('$name', ({ name, summary, more, ...head }) => {
  const lines = summary.split('\n');
  const bullets = more.split('\n');

  test('is named after its method and belongs to a group', () => {
    expect(head).toMatchObject({ id: name, method: name });
    expect(groups.map(({ id }) => id)).toContain(head.group);
    expect(head.title.length).toBeLessThanOrEqual(60);
  });

  test.each(['redFlags', 'phrases'] as const)('%s are at least three, all different', (field) => {
    expect(head[field].length).toBeGreaterThanOrEqual(3);
    expect(new Set(head[field]).size).toBe(head[field].length);
  });

  test('short message has 5 lines and the longer one 6 to 12 bullets', () => {
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.length > 160 || line.startsWith('• '))).toEqual([]);
    expect(summary.length).toBeLessThanOrEqual(600);
    expect(bullets.length).toBeGreaterThanOrEqual(6);
    expect(bullets.length).toBeLessThanOrEqual(12);
    expect(bullets.filter((line) => !/^• \S/u.test(line))).toEqual([]);
    expect(more.length).toBeLessThanOrEqual(1800);
  });

  test('ends with where to report and holds no other placeholder', () => {
    const places = [...`${summary}\n${more}`.matchAll(/\{.*?\}/gu)].map(([place]) => place);
    expect(places.sort()).toEqual(['{hotline}', '{unit}']);
    expect(bullets.at(-1)).toContain('{hotline}');
    expect(bullets.at(-1)).toContain('{unit}');
  });

  test('is plain text without links, markup or emoji', () => {
    expect(summary + more).not.toMatch(LINK);
    expect(summary + more).not.toMatch(/[*_#`<>[\]]|\p{Extended_Pictographic}/u);
    expect(summary + more).toBe((summary + more).normalize('NFC'));
  });

  test('names no number but the public ones', () => {
    const text = `${summary}\n${more}`.replace(/\d\d\/20\d\d|\b20\d\d\b|#\d+/gu, '');
    const numbers = text.match(NUMBER) ?? [];
    expect(numbers.filter((number) => !SHOWN_NUMBERS.has(number))).toEqual([]);
  });

  test.each(BANNED)('does not say %s (%s)', (pattern) => {
    const shown = [head.title, head.shortTitle, ...head.redFlags, summary, more].join('\n');
    const spoken = shown.replace(/"[^"\n]*"/gu, '');
    expect(spoken.match(pattern)).toBeNull();
  });

  test('sentences can be read aloud', () => {
    const lengths = sentences(`${summary}\n${more}`).map(words);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(22);
  });

  test('says what to do if it has already happened', () => {
    expect(more).toMatch(/(?<!\p{L})(lỡ|đã|vừa)(?!\p{L})/iu);
  });
});

test.each(DANGEROUS)('%s names 113', (name) => {
  const advisory = advisories.find((one) => one.name === name);
  expect(`${advisory?.summary} ${advisory?.more}`).toMatch(/\b113\b/u);
});

test('methods without a page to cite make no claim about hotlines, law or agencies', () => {
  const general = advisories.filter(({ basis }) => basis === 'general');
  expect(general.length).toBeGreaterThan(0);
  const claim = /pháp luật|nghị định|\bluật\b|xử phạt|bị phạt|Bộ Công an|Cục |tổng đài \d|\b198\b|\b18\d{2,}/u;
  expect(general.filter(({ summary, more }) => claim.test(summary + more)).map(({ name }) => name)).toEqual([]);
});

test('no two advisories share a title, a first line or a rule to remember', () => {
  const told = [
    advisories.map(({ title }) => title),
    advisories.map(({ shortTitle }) => shortTitle),
    advisories.map(({ summary }) => summary.split('\n')[0]),
    advisories.map(({ summary }) => summary.split('\n')[4]),
  ];
  expect(told.map((texts) => new Set(texts).size)).toEqual(told.map(() => advisories.length));
});

test('groups are a closed set that fits in one row of quick replies', () => {
  expect(groups.length).toBeGreaterThanOrEqual(7);
  expect(groups.length).toBeLessThanOrEqual(8);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  for (const { id, title, description } of groups) {
    const members = advisories.filter(({ group }) => group === id);
    expect(title.length).toBeLessThanOrEqual(20);
    expect(description).toMatch(/\.$/);
    expect(members.length).toBeGreaterThanOrEqual(2);
    expect(members.length).toBeLessThanOrEqual(11);
  }
});
