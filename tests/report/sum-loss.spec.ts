import { sumLoss } from '../../src/report';

describe('a loss that is told in parts', () => {
  it.each([
    ['3 triệu lần đầu, lần sau 5 triệu', 8_000_000],
    ['em chuyển 3 triệu rồi lại chuyển 5 triệu nữa, nó lừa em', 8_000_000],
    ['lần đầu ba triệu, lần sau bốn triệu rưỡi', 7_500_000],
    ['3 triệu tiền cọc, 2 triệu tiền phí với 1 triệu tiền thuế', 6_000_000],
    ['em mất 20tr, lần đầu 15tr, lần sau 5tr', 20_000_000],
  ])('%s', (text, dong) => {
    expect(sumLoss(text)).toBe(dong);
  });

  it.each([
    '35tr, à nhầm 53tr',
    'mất 15tr rồi, trong tk còn 20tr',
    'mất 15tr',
    '10-15 triệu',
    'mất 3 triệu, nó đòi thêm 5 triệu',
  ])('no parts: %s', (text) => {
    expect(sumLoss(text)).toBeNull();
  });
});
