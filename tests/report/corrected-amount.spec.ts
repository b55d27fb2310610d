import { findForeignLoss, parseAmount, parseCorrectedAmount } from '../../src/report';

describe('an amount that puts right another', () => {
  it.each<[string, number, number]>([
    ['à nhầm 20 chứ không phải 2', 2_000_000, 20_000_000],
    ['a nham 20 chu khong phai 2', 2_000_000, 20_000_000],
    ['à nhầm 20 triệu chứ không phải 2', 2_000_000, 20_000_000],
    ['nhầm, 21', 12_000_000, 21_000_000],
    ['20 mới đúng', 2_000_000, 20_000_000],
    ['950 chứ k phải 850', 850_000, 950_000],
    ['ừ nhầm, 950k chứ k phải 850k', 850_000, 950_000],
    ['ý em là 1,2', 12_000_000, 1_200_000],
    ['sửa số tiền 20 triệu', 2_000_000, 20_000_000],
    ['không phải 5 mà là 15', 5_000_000, 15_000_000],
  ])('%p after %d is %d', (text, known, amount) => {
    expect(parseCorrectedAmount(text, known)).toBe(amount);
  });

  it.each([
    '20',
    '20 triệu',
    'nhầm rồi',
    'sửa số tiền',
    'à nhầm hôm qua',
    'à nhầm, 9h',
    'nhầm, 2 lần',
    'không phải vcb mà là vib',
  ])('%p corrects no amount', (text) => {
    expect(parseCorrectedAmount(text, 2_000_000)).toBeNull();
  });
});

describe('a loss that is no đồng', () => {
  it.each([
    ['bị lừa 200 đô la', '200 đô la'],
    ['mất 1500 đô', '1500 đô'],
    ['200 usd', '200 usd'],
    ['mat 200 do la', '200 do la'],
    ['$1,500', '$1,500'],
    ['mất 3 nghìn tệ', '3 nghìn tệ'],
    ['em chuyển 5000 nhân dân tệ', '5000 nhân dân tệ'],
    ['hai trăm đô', 'hai trăm đô'],
    ['mất 2 chỉ vàng', '2 chỉ vàng'],
    ['em nạp 500 usdt vào sàn', '500 usdt'],
    ['hải quan bắt đóng 1500 đô, mình đóng rồi', '1500 đô'],
  ])('%p keeps %p as it was said', (text, words) => {
    expect(findForeignLoss(text)).toBe(words);
    expect(parseAmount(text)).toBeNull();
  });

  it.each(['giờ họ đòi thêm 3000 đô', 'họ hứa tặng 5000 đô', 'mất 5 triệu', '5 tệ hại', 'không mất gì'])(
    '%p tells none',
    (text) => {
      expect(findForeignLoss(text)).toBeNull();
    },
  );

  it('is read in đồng where it was said so too', () => {
    expect(parseAmount('mất 200 đô tức 5 triệu')).toBe(5_000_000);
  });
});
