import { findBrokenPhone } from '../../src/indicator';

it.each([
  ['thế còn số 0207123456', '0207123456'],
  ['090012345', '090012345'],
  ['09001234567', '09001234567'],
  ['so nay 09123 456 7 goi hoai', '091234567'],
  ['kiểm tra giúp tôi số 0912 345 67', '091234567'],
  ['sđt 91234567', '91234567'],
  ['0455667788', '0455667788'],
])('%s holds digits that are no phone number', (text, digits) => {
  expect(findBrokenPhone(text)).toBe(digits);
});

it.each([
  ['0900000123'],
  ['02071234567'],
  ['gọi 113'],
  ['1900 1234'],
  ['mất 5.000.000đ'],
  ['chuyển 3000000'],
  ['stk 0101234567 vietcombank'],
  ['căn cước 001234567890'],
  ['lúc 8h ngày 05/11/2026'],
  ['mã đơn 0912345'],
  ['không có số nào'],
])('%s holds none', (text) => {
  expect(findBrokenPhone(text)).toBeNull();
});
