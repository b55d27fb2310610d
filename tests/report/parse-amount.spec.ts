import fc from 'fast-check';
import { formatAmount, parseAmount } from '../../src/report';

describe('reading an amount of money', () => {
  it.each<[string, number]>([
    ['15tr', 15_000_000],
    ['15 tr', 15_000_000],
    ['15TR ạ', 15_000_000],
    ['15 triệu', 15_000_000],
    ['15 trieu', 15_000_000],
    ['80 trieu', 80_000_000],
    ['em mất 15tr', 15_000_000],
    ['em vua bi lua 15tr chuyen khoan r', 15_000_000],
    ['khoảng 20 triệu ạ', 20_000_000],
    ['hơn 3tr', 3_000_000],
    ['1tr5', 1_500_000],
    ['1tr250', 1_250_000],
    ['1tr05', 1_050_000],
    ['3 triệu 2', 3_200_000],
    ['3tr2 đồng', 3_200_000],
    ['2tỷ3', 2_300_000_000],
    ['2 tỷ 3', 2_300_000_000],
    ['2 tỷ 300 triệu', 2_300_000_000],
    ['1 tỉ 250tr', 1_250_000_000],
    ['1 triệu 500 nghìn', 1_500_000],
    ['1tr 500k', 1_500_000],
    ['1,5 triệu', 1_500_000],
    ['1.5tr', 1_500_000],
    ['1.500 triệu', 1_500_000_000],
    ['mất 3 triệu 500', 3_500_000],
    ['một triệu hai trăm', 1_200_000],
    ['một triệu hai trăm nghìn', 1_200_000],
    ['1 triệu tư', 1_400_000],
    ['500 000 đ', 500_000],
    ['1 000 000', 1_000_000],
    ['500k', 500_000],
    ['500 k', 500_000],
    ['500K', 500_000],
    ['1.500k', 1_500_000],
    ['500 nghìn', 500_000],
    ['500 ngàn đồng', 500_000],
    ['185k', 185_000],
    ['12.580.000đ', 12_580_000],
    ['12,580,000 VND', 12_580_000],
    ['12.580.000', 12_580_000],
    ['1.236.000 đồng', 1_236_000],
    ['500,000.00 VND', 500_000],
    ['15000000', 15_000_000],
    ['mất 2000000 ạ', 2_000_000],
    ['20.000₫', 20_000],
    ['ba triệu', 3_000_000],
    ['ba trieu', 3_000_000],
    ['ba triệu hai', 3_200_000],
    ['ba triệu rưỡi', 3_500_000],
    ['ba triệu rưởi', 3_500_000],
    ['3 triệu rưỡi', 3_500_000],
    ['hai mươi lăm triệu rưỡi', 25_500_000],
    ['hai muoi lam trieu', 25_000_000],
    ['mười lăm củ', 15_000_000],
    ['một trăm hai mươi triệu', 120_000_000],
    ['một trăm linh năm triệu', 105_000_000],
    ['trăm rưỡi triệu', 150_000_000],
    ['trăm hai triệu', 120_000_000],
    ['ba trăm nghìn', 300_000],
    ['hai tỷ ba trăm triệu', 2_300_000_000],
    ['2 chục triệu', 20_000_000],
    ['ba chục triệu', 30_000_000],
    ['2 trăm triệu', 200_000_000],
    ['mất trăm triệu', 100_000_000],
    ['nửa tỷ', 500_000_000],
    ['nua ti', 500_000_000],
    ['nửa triệu', 500_000],
    ['5 củ', 5_000_000],
    ['5cu', 5_000_000],
    ['5c', 5_000_000],
    ['5m', 5_000_000],
    ['5 lít', 500_000],
    ['2 xị', 200_000],
    ['1 tỏi', 1_000_000_000],
    ['2 lần 5tr và 10tr tổng 15tr', 15_000_000],
    ['chuyển 3 lần, tổng cộng 45 triệu', 45_000_000],
    ['15tr, là mười lăm triệu', 15_000_000],
    ['１５tr', 15_000_000],
    ['nó lừa 20tr, đòi thêm 10tr', 20_000_000],
    ['bị trừ 3 lần, mỗi lần 49 triệu, tổng cộng 147 triệu đồng', 147_000_000],
    ['nó bảo chuyển 300tr, em chuyển rồi', 300_000_000],
    ['nó bảo chuyển 300tr, em chuyển 100 rồi', 100_000_000],
    ['no bat dong phi bao hiem 3 trieu moi giai ngan, toi dong roi ma gio doi them 6 trieu', 3_000_000],
    ['nó bắt đóng phí bảo hiểm 3 triệu mới giải ngân, tôi đóng rồi mà giờ đòi thêm 6 triệu', 3_000_000],
    ['đóng phí bảo hiểm 3 triệu', 3_000_000],
    ['em đầu tư 80 triệu, ban đầu rút được 5 triệu', 80_000_000],
    ['em chuyển cọc 500k xong nó block', 500_000],
    ['cho bạn vay 30tr nó không trả', 30_000_000],
    ['mất 20tr, số nó +84 912 345 678', 20_000_000],
    ['2tr5 ngân hàng nông nghiệp', 2_500_000],
    ['2tr5 ngan hang mb', 2_500_000],
    ['nó yêu cầu tôi đóng phí 5 triệu và tôi đã đóng', 5_000_000],
    ['nó bảo phải chuyển 10 triệu em sợ quá chuyển luôn rồi', 10_000_000],
    ['nó bảo chuyển 300tr em ck 100 rồi', 100_000_000],
    ['tổng đài gọi, em mất 5tr', 5_000_000],
    ['em đã chuyển cho nó 7tr, chưa chuyển thêm', 7_000_000],
    ['em chuyển 2tr rồi mà shop chưa gửi hàng', 2_000_000],
    ['họ yêu cầu nộp thuế, em nộp 12 triệu rồi', 12_000_000],
  ])('%p is %d đồng', (text, dong) => {
    expect(parseAmount(text)).toBe(dong);
  });

  it.each([
    'không mất gì',
    'không mất gì cả',
    'k mat gi',
    'ko mất đồng nào ạ',
    'chưa mất',
    'chua mat',
    'em chưa mất tiền',
    'chưa bị mất gì hết',
    'may quá chưa mất gì',
    'dạ không',
    'không có thiệt hại',
    'chưa chuyển',
    'chưa chuyển tiền',
    'không',
    'k',
    'chưa ạ',
    'chưa thấy mất',
    'chưa thấy mất tiền',
    'chua thay tru tien',
    'tiền vẫn còn',
    'tien van con nguyen',
    'vẫn còn tiền',
    'chưa mất, nó đòi 5tr',
    'nó đòi 4 triệu chứ chưa gửi',
    'nó đòi 4 triệu em chưa gửi',
    'no doi toi chuyen 10 trieu, toi chua chuyen',
    '0',
    '0đ',
    '0 đồng',
  ])('%p is nothing', (text) => {
    expect(parseAmount(text)).toBe(0);
  });

  it.each([
    '',
    'nhiều lắm',
    'không nhớ',
    'mấy triệu',
    'vài chục triệu',
    'mấy chục triệu',
    '15',
    '500',
    'ba trăm',
    '10-15 triệu',
    'từ 10 đến 15tr',
    'tầm 7 8 triệu',
    'em chuyển nhiều lần mỗi lần 5tr',
    '000 đ 1',
    'suýt mất 15tr',
    '0900000001',
    'stk 1234567890',
    '12/11/2026',
    '12.11.2026',
    '9h30',
    'năm 2026',
    '100 usd',
    '200$',
    '2 cụ già',
    '5 tí nữa',
    '1 tôi',
    'một lần',
    'ba tôi',
    'số điện thoại nó +84 912 345 678',
    'nó bảo chuyển 300tr vào tk tạm giữ',
    'kẻ đó đòi 3 triệu mới trả nick',
    'nó vừa nhắn đòi 10tr trước 5h',
    'tôi vay 50 triệu thôi chưa nhận đồng nào',
    'em bán acc ngân hàng cho ngta được 2tr',
    'cần chuyển 20 triệu mổ',
    'bạn tôi định chuyển 20 triệu đặt cọc nhà trọ',
    'shop bảo cọc 500k mới gửi hàng',
    'nạp 50 triệu mới rút được',
    'nhận trợ cấp 2 triệu',
    '99999999999999999999 tr',
  ])('%p is no single amount', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it.each([
    [0, '0'],
    [500, '500'],
    [50_000, '50 nghìn'],
    [15_000_000, '15 triệu'],
    [12_580_000, '12 triệu 580 nghìn'],
    [2_300_000_000, '2 tỷ 300 triệu'],
    [1_000_567, '1 triệu lẻ 567'],
    [1_234_000_000_000, '1234 tỷ'],
  ])('writes %d as %s, which no phone takes for a number to call', (dong, written) => {
    expect(formatAmount(dong)).toBe(written);
    expect(written).not.toMatch(/\d[\d. ]{4,}\d/);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9_999_999 }), (thousands) => {
        const dong = thousands * 1000;

        expect(parseAmount(formatAmount(dong))).toBe(dong);
        expect(parseAmount(`em mất ${formatAmount(dong)} đồng`)).toBe(dong);
        expect(parseAmount(`${thousands}k`)).toBe(dong);
      }),
    );
  });

  it('is null or a whole number from 0, whatever was written', () => {
    const piece = fc.constantFrom(
      'ba',
      'muoi',
      'tram',
      'tr',
      ' ',
      '5',
      '12',
      '1.000',
      'trieu',
      'ty',
      'ruoi',
      'nua',
      ',',
      'k',
      'chuc',
      'đ',
    );
    let amounts = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { minLength: 2 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const amount = parseAmount(text);
          if (amount === null) return;
          amounts += 1;

          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
    expect(amounts).toBeGreaterThan(20);
  });
});
