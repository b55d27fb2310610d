import fc from 'fast-check';
import { maskSecrets, type MaskedKind } from '../../src/report';

describe('secrets are taken out', () => {
  it.each<[string, MaskedKind, string]>([
    ['Ma OTP cua quy khach la 000000, khong cung cap cho bat ky ai', 'otp', '000000'],
    ['otp 482913', 'otp', '482913'],
    ['OTP: 4829', 'otp', '4829'],
    ['mã OTP là 482 913', 'otp', '482 913'],
    ['em đọc otp cho nó rồi 482913', 'otp', '482913'],
    ['mã xác thực 12345678', 'otp', '12345678'],
    ['ma xac nhan facebook cua ban la 48291', 'otp', '48291'],
    ['482913 la ma OTP cua ban', 'otp', '482913'],
    ['482913 is your verification code', 'otp', '482913'],
    ['G-482913 là mã xác minh Google của bạn', 'otp', '482913'],
    ['nó bảo đọc mã 482913', 'otp', '482913'],
    ['em doc ma la 482913 cho no', 'otp', '482913'],
    ['OTP của giao dịch chuyển 5,000,000 VND là 482913', 'otp', '482913'],
    ['482913 (ma OTP se het han sau 5 phut)', 'otp', '482913'],
    ['Su dung 4829 lam ma xac nhan so dien thoai', 'otp', '4829'],
    ['The code to move your account is: 48291', 'otp', '48291'],
    ['<482913> la ma OTP', 'otp', '482913'],
    ['nó gửi mã 6 số 482913 cho em', 'otp', '482913'],
    ['em đưa nó mã đó rồi, 482913', 'otp', '482913'],
    ['mã pin 4829', 'otp', '4829'],
    ['otp của em là 482913 và 551204', 'otp', '551204'],
    ['OTP １２３４５６', 'otp', '123456'],
    ['thẻ của em 4111 1111 1111 1111', 'card', '4111'],
    ['4111111111111111', 'card', '4111111111111111'],
    ['thẻ 4111 1111 1111 1111 12/27 123', 'card', '1111'],
    ['4111 1111 1111 1111 123', 'card', '1111'],
    ['otp 482913 4111111111111111', 'card', '4111'],
    ['otp 482913 008 090 000 123', 'citizen-id', '000 123'],
    ['4111-1111-1111-1111 hết hạn 12/27', 'card', '1111'],
    ['em gửi số thẻ 9704 0000 0000 0000 018 cho nó', 'card', '9704'],
    ['so the atm: 9704000000000001', 'card', '9704000000000001'],
    ['378282246310005', 'card', '378282246310005'],
    ['cvv 123', 'cvv', '123'],
    ['CVV: 1234', 'cvv', '1234'],
    ['mã bảo mật 3 số 123', 'cvv', '123'],
    ['cvc là 123', 'cvv', '123'],
    ['mk: hoa2024', 'password', 'hoa2024'],
    ['mk=abcdef', 'password', 'abcdef'],
    ['mat khau la bimat99', 'password', 'bimat99'],
    ['mật khẩu là BiMat@99', 'password', 'BiMat@99'],
    ['mật khẩu zalo: conmeo', 'password', 'conmeo'],
    ['mat khau ngan hang cua em la Hoa12345', 'password', 'Hoa12345'],
    ['mat khau 12345678', 'password', '12345678'],
    ['mk vcb là Hoa@123', 'password', 'Hoa@123'],
    ['mat khau em dat la conga', 'password', 'conga'],
    ['pass: abc123', 'password', 'abc123'],
    ['pass hoa@1990', 'password', 'hoa@1990'],
    ['tk hoa90 mk hoa@90x', 'password', 'hoa@90x'],
    ['password: Qwerty!', 'password', 'Qwerty!'],
    ['cccd 008090000123', 'citizen-id', '008090000123'],
    ['em gửi nó 008 090 000 123', 'citizen-id', '008 090 000 123'],
    ['002301000123', 'citizen-id', '002301000123'],
    ['căn cước công dân số 999999999999', 'citizen-id', '999999999999'],
    ['cmnd 070000001', 'citizen-id', '070000001'],
    ['số chứng minh thư: 070 000 001', 'citizen-id', '070 000 001'],
  ])('%p holds a %s', (text, kind, secret) => {
    const { text: kept, masked } = maskSecrets(text);

    expect(masked).toContain(kind);
    expect(kept).not.toContain(secret);
  });

  it('keeps everything around them', () => {
    expect(
      maskSecrets('Số 0900000001 gọi, em đọc OTP 482913, mất 15tr vào stk 0000000000 MB ngày 12/11'),
    ).toEqual({
      text: 'Số 0900000001 gọi, em đọc OTP •••, mất 15tr vào stk 0000000000 MB ngày 12/11',
      masked: ['otp'],
    });
  });

  it('names every kind once, in a fixed order', () => {
    const { masked } = maskSecrets(
      'mk: hoa2024, cccd 008090000123, otp 482913, otp 551204, cvv 123, 4111111111111111',
    );

    expect(masked).toEqual(['otp', 'card', 'cvv', 'password', 'citizen-id']);
  });
});

describe('what proves the crime stays', () => {
  it.each([
    '',
    'alo',
    'sdt nay co phai lua dao k 0900000001',
    '0900.000.002 gọi em suốt từ sáng',
    '0900 000 003',
    '0910 000 003 12/11',
    '0910 000 003 12 lần',
    '0910 000 003 0910 000 004',
    '0910000003 0910000004',
    '+84 900 000 003',
    '0084900000006',
    '069.2526.112',
    '02070000000',
    'tổng đài 19001234 gọi',
    'nó lấy OTP qua số 0900 000 001',
    'đọc OTP cho số 0900000001',
    'gọi 18001091 hỏi mã OTP',
    'stk 0000000000 ngan hang MB ten NGUYEN VAN A',
    'chuyển vào stk 4111111111111111 vietcombank',
    'stk 008090000123 sacombank',
    'số tài khoản 070000001 agribank',
    'em mất 15000000',
    'đọc OTP xong mất 15.000.000đ',
    'otp xong bi tru 500000 d',
    'nó bảo đọc mã rồi chuyển 5000k',
    'mà 15000 người bị',
    'em mất 12.580.000đ ngày 12/11/2026 lúc 9h30',
    '12-11-2026',
    'đơn hàng 008090000123',
    'mã đơn hàng 12345678',
    'mã vận đơn 123456789012',
    'ma giao dich 12345678',
    'mã số 482913 trúng thưởng',
    'mã giảm giá 482913',
    'mã tra cứu 482913',
    'thẻ cào 10004512345678 mã 123456789012345',
    'FT26316000000012',
    'ND: 230101000000008 QUATANG',
    'ND: 2301010000000001 QUATANG',
    'bill 008090000123',
    'số tk 1903 0000 0000 12 techcombank',
    'mã số thuế 0100000001',
    'hồ sơ 26-481-7395',
    'mã hồ sơ 26 481 7395',
    'mã hồ sơ 264817395',
    'năm 2026 em bị lừa otp',
    'otp từ năm 2026',
    'https://nhanqua.example/008090000123?otp=482913',
    'facebook.com/61550000000008',
    'facebook.com/profile.php?id=100000000000000',
    'xe 22A-000.00 lỗi',
    'TK 00xx000 -500,000VND luc 08:15 01/01. SD 1,000,000',
    'họ hỏi mật khẩu là gì',
    'mật khẩu là ngày sinh',
    'em đổi mật khẩu rồi',
    'mật khẩu bị đổi',
    'mk là nạn nhân',
    'mk bị lừa 15tr',
    'mk là 0900000001',
    'OTP xong số tiền là 15000000',
    'pass lại 2 vé',
    'pass 500k',
    'pass vé 500k',
    'cvv là gì',
    'cài app vneid',
    'otp',
    'không đọc OTP 2 lần',
  ])('%p', (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: [] });
  });
});

describe('masking any text', () => {
  const piece = fc.constantFrom(
    ...'otp|mã|mk|mk:|mật khẩu là|cvv|cccd|số thẻ|stk|4111111111111111|008090000123|482913|0900000001|15tr|-|:| |\n|pass|la|•••|12/11|a1B2'.split(
      '|',
    ),
  );
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { minLength: 2, maxLength: 12 }).map((pieces) => pieces.join(' ')),
  );

  it('changes nothing the second time', () => {
    let found = 0;
    fc.assert(
      fc.property(written, (text) => {
        const once = maskSecrets(text);
        found += once.masked.length > 0 ? 1 : 0;

        expect(maskSecrets(once.text).text).toBe(once.text);
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it.each(['1', '1 ', 'otp ', 'mk:', 'mat khau ', '4111 ', '.-', 'ma la ', 'x.y/', 'otp la cua '])(
    'takes time in proportion to its length: %p over and over',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const runs = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          maskSecrets(text);
          const { user, system } = process.cpuUsage(start);
          return user + system + 1;
        });
        return Math.min(...runs);
      };
      time(10_000);

      // Quadratic work would take 256 times as long for 16 times the text.
      expect(time(160_000)).toBeLessThan(100 * time(10_000) + 20_000);
    },
  );
});
