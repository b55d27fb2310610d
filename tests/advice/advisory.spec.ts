import { parseAdvisory } from '../../src/advice';

const GOOD = `---
id: gia-thu
title: "Giả làm thử"
shortTitle: Giả làm thử
group: gia-danh-co-quan
method: gia-thu
sources: ["trang.example/1"]
basis: page
reviewed: 2026-11-23
added: 2026-11-23
redFlags:
  - Giục gấp
  - "Đòi \\"phí\\""
phrases: ["Chuyển ngay", "chuyen ngay"]
---
Dòng một.
Dòng hai.
<!-- more -->
• Thêm.
`;

describe('an advisory file', () => {
  it('is read: fields, lists in both forms, short message and rest', () => {
    expect(parseAdvisory(GOOD)).toEqual({
      advisory: {
        id: 'gia-thu',
        title: 'Giả làm thử',
        names: [],
        shortTitle: 'Giả làm thử',
        group: 'gia-danh-co-quan',
        method: 'gia-thu',
        sources: ['trang.example/1'],
        basis: 'page',
        reviewed: '2026-11-23',
        redFlags: ['Giục gấp', 'Đòi "phí"'],
        phrases: ['Chuyển ngay', 'chuyen ngay'],
        added: '2026-11-23',
        summary: 'Dòng một.\nDòng hai.',
        more: '• Thêm.',
      },
      problems: null,
    });
  });

  it('may come with a byte-order mark and Windows line ends', () => {
    expect(parseAdvisory(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual(parseAdvisory(GOOD));
  });

  it.each([
    ['no front matter', 'Chỉ có chữ', /must begin with front matter/],
    ['front matter without end', GOOD.replace('\n---\nDòng', '\nDòng'), /must begin with front matter/],
    ['a line that is no field', GOOD.replace('basis: page', 'basis page'), /line 8 .*basis page/],
    ['a key given twice', GOOD.replace('basis: page', 'id: hai'), /line 8/],
    ['an item without a list', GOOD.replace('basis: page', '- page'), /line 8/],
    ['an item with nothing in it', GOOD.replace('- Giục gấp', '-   '), /line 12/],
    ['a list that is not JSON', GOOD.replace('["Chuyển ngay", "chuyen ngay"]', '[Chuyển ngay]'), /line 14/],
    ['an open quote', GOOD.replace('"Giả làm thử"', '"Giả làm thử'), /line 3/],
    ['an unknown key', GOOD.replace('basis: page', 'basis: page\nweight: 3'), /weight/],
    ['a missing key', GOOD.replace('basis: page\n', ''), /basis/],
    ['a wrong date', GOOD.replace('2026-11-23', '23/11/2026'), /reviewed/],
    [
      'an advice that is too long',
      GOOD.replace('basis: page', `basis: page\nwhatToDo: ${'a'.repeat(151)}`),
      /whatToDo/,
    ],
    ['no line for more', GOOD.replace('<!-- more -->', ''), /<!-- more -->/],
    ['two lines for more', GOOD.replace('• Thêm.', '<!-- more -->\n• Thêm.'), /<!-- more -->/],
    ['a short message of six lines', GOOD.replace('Dòng hai.', '2\n3\n4\n5\n6'), /summary.*at most 5 lines/],
    ['an unknown placeholder', GOOD.replace('• Thêm.', 'Gọi {phone}.'), /more.*\{unit\}/],
  ])('with %s is refused', (_, text, problem) => {
    const { advisory, problems } = parseAdvisory(text);

    expect(advisory).toBeNull();
    expect(problems?.join('; ')).toMatch(problem);
  });
});
