import { searchAdvisories } from '../../src/conversation/answers/search-advisories';
import { data } from './bot';

const find = (text: string) =>
  searchAdvisories(text, data.content.advisories, data.topics.requests.generic).map(
    ({ advisory }) => advisory.id,
  );

describe('the search for a trick', () => {
  it.each([
    ['lừa đảo shipper', 'gia-shipper'],
    ['viec nhe luong cao', 'viec-nhe-luong-cao'],
    ['chiêu giả điện lực', 'gia-dien-luc'],
    ['bat coc online', 'bat-coc-online'],
    ['deepfake là gì', 'deepfake'],
    ['lừa đảo vé máy bay', 'combo-du-lich-ve-may-bay'],
    ['vneid giả', 'vneid-gia'],
    ['phạt nguội', 'phat-nguoi'],
    ['đổi điểm thưởng', 'doi-diem-thuong'],
    ['em gửi nhầm stk hội viên chị vào link hủy gấp', 'gia-shipper'],
  ])('%s', (text, id) => {
    expect(find(text)[0]).toBe(id);
  });

  it.each([
    ['bán', ['hang-gia-coc-truoc'], 'link-quang-cao-ban'],
    ['đường dẫn bẩn', ['link-quang-cao-ban'], null],
    ['bán hàng', ['hang-gia-coc-truoc'], 'link-quang-cao-ban'],
    ['giả thuế', ['gia-thue'], null],
    ['giả thuê', [], 'gia-thue'],
  ] as const)('%s is read with its diacritics', (text, wanted, unwanted) => {
    const found = find(text);

    expect(found.slice(0, wanted.length)).toEqual(wanted);
    expect(found).not.toContain(unwanted);
  });

  it('a word without diacritics finds every spelling', () => {
    expect(find('gia thue')).toContain('gia-thue');
    expect(find('giả thue')).toContain('gia-thue');
  });

  it.each([
    '',
    'abc xyz',
    'lừa đảo',
    'cho hỏi công an tỉnh mình số máy bao nhiêu để báo',
    'trời hôm nay đẹp quá',
    '12345',
  ])('finds nothing in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});
