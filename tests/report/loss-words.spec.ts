import { findLossWords } from '../../src/report';

describe('a loss in the own words of its writer', () => {
  it.each([
    ['25-30tr gì đó', 'range', '25-30tr'],
    ['bị lừa tầm 30 40 triệu gì đấy', 'range', '30 40 triệu'],
    ['mất 1 cây vàng với 20 triệu', 'foreign', '1 cây vàng với 20 triệu'],
    ['em bị lừa nghìn rưỡi đô', 'foreign', 'nghìn rưỡi đô'],
    ['bị lừa mất cái xe SH', 'goods', 'cái xe SH'],
    ['em mất hết tiền tiết kiệm', 'savings', 'hết tiền tiết kiệm'],
  ])('%s', (text, kind, words) => {
    expect(findLossWords(text)).toEqual({ kind, words });
  });

  it.each([
    'mất 5 triệu',
    'họ đòi 10-15 triệu em chưa chuyển',
    'lần 2 2tr',
    'nó vay ai cũng 1 2 triệu, tôi bị 2tr3',
    'nó đi cái xe SH',
    'em gửi sổ tiết kiệm ở bưu điện',
  ])('is none: %s', (text) => {
    expect(findLossWords(text)).toBeNull();
  });
});
