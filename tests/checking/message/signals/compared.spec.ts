import { signsOf } from '../judge-text';

describe('signals that compare words with links and numbers', () => {
  it.each([
    [
      'named-link-elsewhere',
      'Vietcombank: tai khoan cua quy khach bi khoa, vao https://vcb-mo.example de mo',
      'https://vcb-mo.example',
    ],
    [
      'named-link-elsewhere',
      'Bo Y te thong bao nhan ho tro tai https://hotro-yte.example',
      'https://hotro-yte.example',
    ],
    ['authority-demands', 'Cong an yeu cau ba chuyen tien vao tai khoan tam giu', 'chuyen tien vao'],
    ['parcel-foreign-number', 'Buu dien: kien hang chua nhan, goi +85512345678', '+85512345678'],
    [
      'company-mobile-contact',
      'Dien luc: nha anh no tien dien, 2 gio nua cat dien, goi 0900000123',
      '0900000123',
    ],
    [
      'hidden-link-pressure',
      'Tai khoan cua ban bi khoa, mo khoa tai https://bit.ly/abc123',
      'https://bit.ly/abc123',
    ],
    [
      'pressure-with-link',
      'Tai khoan cua ban bi khoa, mo khoa tai https://mo-khoa.example',
      'https://mo-khoa.example',
    ],
    ['unknown-link', 'Nhan 200k tai https://nhan-tien.example', 'https://nhan-tien.example'],
    ['disguised-writing', 'Ban du d!eu k!en nh@n t!en', 'd!eu'],
  ])('%s speaks of "%s"', (id, text, quote) => {
    expect(signsOf(text).get(id)?.quote).toBe(quote);
  });

  it.each([
    ['named-link-elsewhere', 'Vietcombank: xem dieu khoan moi tai https://www.vietcombank.com.vn/dieu-khoan'],
    ['named-link-elsewhere', 'Anh em vao https://anh-cuoi.example xem anh nhe'],
    ['authority-demands', 'Cong an xa moi ba con den nha van hoa hop luc 19h'],
    ['authority-demands', 'Cong an khuyen cao: khong chuyen tien vao tai khoan la, khong cung cap ma OTP'],
    ['parcel-foreign-number', 'Chi goi cho em o so +85512345678 nhe'],
    ['company-mobile-contact', 'Viettel kinh chuc quy khach sinh nhat vui ve'],
    ['company-mobile-contact', 'Ngan hang gan nha minh, goi 0900000123 em don'],
    ['hidden-link-pressure', 'Anh xem lich hop tai https://bit.ly/abc123 nhe'],
    ['pressure-with-link', 'Tai khoan cua Quy khach bi khoa, xem tai https://www.vietcombank.com.vn'],
    ['unknown-link', 'Xem goi cuoc tai https://viettel.vn/goi'],
    ['disguised-writing', 'Soan V90B gui 191, goi ST5K'],
  ])('%s stays silent on "%s"', (id, text) => {
    expect(signsOf(text).has(id)).toBe(false);
  });
});
