import { signsOf } from './judge-text';

describe('amounts of money', () => {
  it.each([
    ['mượn 5tr mai trả', true],
    ['chuyển 20 triệu vào đây', true],
    ['nộp 1.990.000đ phí hồ sơ', true],
    ['đưa 500 củ', true],
    ['cho t mượn 300k mai trả', false],
    ['phí 12.000đ', false],
  ])('%s: a million or more is %s', (text, large) => {
    const signs = signsOf(text);

    expect(signs.has('money')).toBe(true);
    expect(signs.has('large-money')).toBe(large);
  });
});

describe('the numbers of a warning', () => {
  const warning = 'MobiFone cảnh báo: đối tượng giả danh nhân viên nhà mạng yêu cầu đọc OTP';

  it.each([
    `${warning} từ số 0900000123`,
    `${warning}, các số 0900000123, 0900000124. Chi tiết gọi 18001090`,
  ])('are not taken for a contact when only named: %s', (text) => {
    expect(signsOf(text).has('mobile')).toBe(false);
  });

  it.each([
    `${warning}. Gọi số 0900000123 để được hỗ trợ`,
    `${warning}. Zalo 0900000123`,
    `${warning} từ số 0900000123. Xem https://canh-bao.example`,
    'Cần tiền gọi số 0900000123',
  ])('stay a contact when given to be reached: %s', (text) => {
    expect(signsOf(text).has('mobile')).toBe(true);
  });
});
