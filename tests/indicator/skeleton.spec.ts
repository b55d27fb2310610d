import { skeleton } from '../../src/indicator';

describe('skeleton', () => {
  it.each([
    ['v1etcombank', 'vietcombank'],
    ['vletcombank', 'vietcombank'],
    ['vietc0mbank', 'vietcombank'],
    ['vietcornbank', 'vietcombank'],
    ['ѵіetсоmbаnk', 'vietcombank'],
    ['víetcömbank', 'vietcombank'],
    ['ⅵetcombank', 'vietcombank'],
    ['sасоmbаnk', 'sacombank'],
    ['5acombank', 'sacombank'],
    ['techcօmbɑnk', 'techcombank'],
    ['ᴛechcombank', 'techcombank'],
    ['ΜΟΜΟ', 'momo'],
    ['μομο', 'momo'],
    ['ĐICHVUCONG', 'dichvucong'],
    ['vvietjet', 'wietjet'],
    ['nạpthẻ', 'napthe'],
    ['sh\u200bopee', 'shopee'],
    ['Ｓhopee', 'shopee'],
  ])('%s can be taken for %s', (name, brand) => {
    expect(skeleton(name)).toBe(skeleton(brand));
  });

  it.each([
    ['acb', 'abc'],
    ['vib', 'vpb'],
    ['momo', 'nono'],
    ['vietinbank', 'vietcombank'],
    ['mbbank', 'msbank'],
  ])('%s cannot be taken for %s', (name, other) => {
    expect(skeleton(name)).not.toBe(skeleton(other));
  });
});
