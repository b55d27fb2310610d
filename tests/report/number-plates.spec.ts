import { namesPlate } from '../../src/report';

describe('number plates', () => {
  it.each([
    'xe nó biển 22C1-456.78',
    'biển số 23C-012.34',
    'nhà ông Ba biển số 22C-12345',
    'xe tải biển 29H 123.45',
    'biển số xe 22c1 12345',
    'con wave 23B1 234.56',
  ])('are read: %s', (text) => {
    expect(namesPlate(text)).toBe(true);
  });

  it.each(['mất 22tr 500', '20k-50000', '20tr-50tr', 'ngày 12-11-2026', 'gọi 0900 000 222', '5c 12 345'])(
    'are not: %s',
    (text) => {
      expect(namesPlate(text)).toBe(false);
    },
  );
});
