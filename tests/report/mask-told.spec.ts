import fc from 'fast-check';
import { maskSecrets } from '../../src/report';

/** How citizens tell of a code, a card or a password that they gave away; the secret is in brackets. */
const TOLD = [
  'em doc cho no 6 so [483920]',
  'em đọc cho nó 6 số [483920]',
  'no doc 6 so [483920] bao em nhap',
  'em đọc cho họ dãy số [483920] rồi',
  'em đọc cho nó số [483920]',
  'em nhap so [483920] vao app',
  'tôi nhập số [48392] vào trang đó',
  'em nhập mã số [483920] theo lời nó',
  'nó bảo đọc mã số [483920]',
  'em doc [483920] cho no roi',
  'em đọc luôn cho nó [483920]',
  'tôi đọc nhầm [4839] cho người ta',
  'em lỡ nhập [483920] vào web',
  '[483920] em doc cho no roi',
  '[483920] là số em đọc cho nó',
  'em gửi cho nó 6 số [483920]',
  'em gui cho ho so [483920]',
  'em đưa nó 6 số đó là [483920]',
  'dãy 6 số là [483920]',
  'sáu số [483920] em đọc rồi',
  '6 chữ số [483920]',
  'tin nhắn có 6 số [483920]',
  'co 6 so gui ve may la [483920]',
  'so gui ve may em la [483920]',
  'số ngân hàng gửi về là [483920]',
  'mã ngân hàng gửi là [483920]',
  'ma no gui ve may la [483920]',
  'mã trong tin nhắn là [483920]',
  'mã vừa nhận được là [483920]',
  'ma momo gui ve la [483920]',
  'opt la [483920]',
  'OPT: [483920]',
  'em đọc opt [483920] cho nó',
  'o t p la [483920]',
  'mã xn là [483920]',
  'ma la [48 39 20]',
  'em doc cho no [48 39 20]',
  'otp la [4 8 3 9 2 0]',
  'mã [4-8-3-9-2-0]',
  'em đọc 6 số [48.39.20] cho nó',
  'mã otp là [bốn tám ba chín hai không]',
  'em doc cho no 6 so [bon tam ba chin hai khong]',
  'em đọc số [bốn tám ba chín] cho nó',
  'otp la [4 tam ba 9 hai khong]',
  'ccv [345]',
  'CCV: [345]',
  'ccv2 la [345]',
  '3 số sau thẻ [345]',
  '3 so mat sau the la [345]',
  'ba số ở mặt sau thẻ: [345]',
  'ba so phia sau the la [345]',
  'em chụp mặt sau thẻ có 3 số [345]',
  'mk la [abc123]',
  'mk la [abc123] nhe',
  'mk e la [hoa2024]',
  'mk em là [hoa2024]',
  'mk fb la [Hoa@90]',
  'matkhau la [abc123]',
  'mat khau doi thanh [abc123]',
  'mật khẩu của mẹ em là [hoa2024]',
  'pas la [abc123]',
  'pass em la [abc123]',
  'em cho nó mk [abc123]',
  'mk giao dich la [483920]',
  'mã mở khóa là [4839]',
  'em bấm [483920] theo lời nó',
  'no bao em bam so [483920]',
] as const;

/** What proves the crime, or is no secret, and stays as it was told. */
const KEPT = [
  'no doc so 0900000123 bao em goi',
  'em đọc số điện thoại 0900000123 cho nó',
  'em gửi cho nó số 0900000123',
  'gọi số 19001234 hỏi',
  'em doc so tai khoan 0000000000 cho no',
  'đọc số tài khoản 8 số 12345678 cho em',
  'stk 8 so 12345678 vib',
  'nó cho stk 12345678',
  'chuyển vào số 12345678 ngân hàng VIB',
  'số tài khoản gửi về là 12345678',
  'em nhập số tiền 5000000',
  'em nhap so tien 500000 vao app',
  'em nhập 5000000 vào app',
  'nhap 500000 vao o so tien',
  'em gửi cho nó 500000',
  'em gui cho ho 2 trieu',
  'em đưa nó 6 triệu',
  'em dua cho no 3500k',
  'tôi đọc 2 lần mới hiểu',
  'đọc báo năm 2026',
  'em đọc tin ngày 12/11/2026',
  'em đọc lúc 14 30 hôm qua',
  'nhập hàng 4500 cái',
  'em nhập 1200 đơn',
  'nó nhắn 15 tin',
  'soạn tin gửi 9029',
  'soan DK gui 8077',
  'nhắn tin gửi số 8077',
  'mã hồ sơ 26-481-7395',
  'em đọc mã hồ sơ 26-481-7395',
  'tra cứu hồ sơ 26 481 7395',
  'em đọc mã đơn hàng 12345678 cho shipper',
  'đọc mã vận đơn 12345678',
  'nhập mã giao dịch 12345678',
  'nhap ma giam gia 482913',
  'nhap so nha 1234 duong 20',
  'đọc biển số 22A 12345',
  'bien so 5 so 12345',
  '4 số cuối thẻ là 1234',
  'so duoi 4 so 1234',
  'vé số 6 số 123456 trúng giải',
  'trúng giải 6 số 123456',
  'nó bảo đánh đề 4 số 1234',
  'mã khách hàng điện 123456',
  'nó đọc họ tên em và số hiệu 123456',
  'số hiệu 123456 trung úy',
  'so quyet dinh 1234',
  'em mất 15000000 vì 6 số đó',
  'bị lừa 6 số tiền 20000000',
  'năm số đó em không nhớ',
  'ba so do em khong nho',
  'em gửi 3 số điện thoại của nó 0900000123',
  'mk la nguoi bi lua',
  'Quy khach vua thay doi mat khau thanh cong luc 09:30',
  'mk đọc tin này 12/11',
  'mk chuyen 500000',
  'em đọc không kỹ',
  'không năm nào yên',
  'hai ba bốn năm người bị rồi',
  'em mất bốn năm sáu bảy triệu',
  'nó đọc không chín không không không không không một hai ba',
  'bam 113 goi cong an',
  'bấm số 1900 1234 nghe tổng đài',
  'bấm *21*0900000123#',
  'em bấm phím 1',
  'nó bảo đọc mã rồi chuyển 15000',
  'mã số thuế 0100000001',
  'mà nó gửi về 12 tin',
] as const;

describe('a secret is taken out however it is told', () => {
  it.each(TOLD)('%s', (told) => {
    const secret = /\[(.+)\]/.exec(told)?.[1] ?? '';
    const { text, masked } = maskSecrets(told.replace(/[[\]]/g, ''));

    expect(text).toBe(told.replace(`[${secret}]`, '•••'));
    expect(masked).toHaveLength(1);
  });
});

describe('what is no secret stays', () => {
  it.each(KEPT)('%s', (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: [] });
  });
});

describe('any number', () => {
  const FRAMES = [
    'em doc cho no 6 so ',
    'em đọc cho nó 6 số ',
    'no doc 6 so ',
    'opt la ',
    'ma la ',
    'em nhap so ',
    'mã ngân hàng gửi về là ',
  ];
  const digits = (length: number): fc.Arbitrary<string> =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const spacing = fc.constantFrom('$1$2$3', '$1 $2 $3', '$1-$2-$3', '$1.$2.$3');

  /** Three zeros at the end may be an amount of money. */
  const isNoAmount = (code: string): boolean => !/^[1-9]\d*000$/.test(code);

  it('of six digits is taken out behind words for a code, in groups or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FRAMES),
        digits(6).filter(isNoAmount),
        spacing,
        (frame, code, groups) => {
          const told = `${frame}${code.replace(/^(..)(..)(..)$/, groups)}`;

          expect(maskSecrets(told).text).toBe(`${frame}•••`);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('that is a phone number, an account, an amount or a date stays behind the words of a telling', () => {
    const stays = fc.oneof(
      digits(8).map((rest) => `so 09${rest}`),
      digits(10).map((all) => `stk 1${all.slice(1)}`),
      digits(3).map((all) => `so tien ${all}000000`),
      digits(3).map((all) => `${Number(all) + 1} trieu`),
      fc
        .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
        .map(([day, month]) => `ngay ${day}/${month}/2026`),
      digits(4).map((all) => `ho so 26-481-${all}`),
    );
    const verbs = fc.constantFrom('em doc cho no ', 'em nhap ', 'no doc ', 'em gui cho no ', 'em dua no ');
    fc.assert(
      fc.property(verbs, stays, (verb, what) => {
        expect(maskSecrets(verb + what)).toEqual({ text: verb + what, masked: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('makes no difference to a text masked before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FRAMES), fc.nat(99_999_999), fc.constantFrom(...KEPT), (a, n, b) => {
        const once = maskSecrets(`${a}${n} ${b}`).text;

        expect(maskSecrets(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
