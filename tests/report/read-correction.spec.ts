import { foldText } from '../../src/indicator';
import { readCorrection } from '../../src/report';

const read = (text: string): (string | null)[] | null => {
  const said = readCorrection(text);
  return said && [said.meant, said.wrong];
};

describe('a correction taken apart', () => {
  it.each([
    ['không phải vib, là vpbank', 'vpbank', 'vib'],
    ['ko phải vib mà là vpbank', 'vpbank', 'vib'],
    ['k phải vib là vpbank', 'vpbank', 'vib'],
    ['k phải vib đâu, vpbank mới đúng', 'vpbank', 'vib'],
    ['hổng phải vib, vpbank lận', 'vpbank', 'vib'],
    ['vpbank chứ không phải vib', 'vpbank', 'vib'],
    ['vpbank chứ ko phải vib đâu ạ', 'vpbank', 'vib'],
    ['ngân hàng của tôi là acb không phải mb', 'ngân hàng của tôi là acb', 'mb'],
    ['nhầm, vpbank mới đúng', 'vpbank', null],
    ['nhầm rồi vpbank mới đúng', 'vpbank', null],
    ['bà ghi lộn, vpbank', 'vpbank', 'bà'],
    ['vib nhầm, vpbank mới đúng', 'vpbank', 'vib'],
    ['à k, vpbank', 'vpbank', null],
    ['ý em là vpbank', 'vpbank', null],
    ['ghi sai tên rồi, phạm văn khanh mới đúng', 'phạm văn khanh', null],
    ['stk đúng là 123456780', '123456780', null],
    ['stk 123456789 là sai, 123456780 mới đúng', '123456780', 'stk 123456789'],
    ['nhầm số tài khoản rồi, 123456780 mới đúng', '123456780', null],
    ['tên đúng là ngô thị y', 'ngô thị y', null],
    ['sửa stk thành 123456780', '123456780', 'stk'],
    ['đổi ngân hàng nhận sang vpbank', 'vpbank', 'ngân hàng nhận'],
    ['Khánh chứ không phải Khanh', 'Khánh', 'Khanh'],
    ['123456780 mới phải', '123456780', null],
  ])('%s', (text, meant, wrong) => {
    expect(read(text)).toEqual([meant, wrong]);
    expect(read(foldText(text))).toEqual([foldText(meant), wrong && foldText(wrong)]);
  });

  it('tells of what it is', () => {
    expect(readCorrection('ngân hàng nhận không phải vib mà là vpbank')?.about).toBe(
      'ngân hàng nhận không phải',
    );
  });

  it.each([
    'em dùng vpbank',
    'em dung vpbank',
    'em chuyển nhầm cho nó',
    'nó bảo em chuyển nhầm, phải trả lại',
    'tôi bị nhầm là công an thật',
    'tôi nhầm tưởng nó là thật',
    'không phải lỗi của tôi',
    'à không',
    'sai rồi',
    'nhầm rồi',
    'mới chuyển hôm qua',
    'họ sửa tên thành Nguyễn Văn D để lừa tôi',
    'nó bảo chuyển nhầm sang vpbank rồi',
  ])('nothing is put right: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
