import { judgeByRules } from '../../../src/checking/message';
import { RULES } from '../load-rules';
import { assess, rulesScoreOf, viewOf } from './judge-text';

const judge = (text: string) => judgeByRules(viewOf(text), RULES.message);

describe('judging a message', () => {
  it.each([
    [
      'gia-danh-cong-an',
      'Công an thông báo anh liên quan vụ án rửa tiền, chuyển tiền vào tài khoản tạm giữ, giữ bí mật không nói với ai',
    ],
    ['viec-nhe-luong-cao', 'Tuyển CTV làm tại nhà 300-500k/ngày, không cọc, nhắn Zalo 0900000902'],
    ['co-bac-so-de', 'Tài xỉu nạp đầu tặng 100%, rút tiền 5 phút https://taixiu.example'],
    [
      'tin-nhan-thuong-hieu-gia',
      'Tai khoan cua quy khach dang nhap tren thiet bi la, vao https://huy-tk.example de huy',
    ],
    ['phat-nguoi', 'Xe của bạn có 1 lỗi vi phạm chưa xử lý, nộp phạt trước 24h tại https://phat.example'],
    ['tong-tien-anh-ghep', 'Chuyển 2 tỷ nếu không tôi tung clip nhạy cảm của anh cho cơ quan'],
    ['lay-lai-tien', 'Cam kết thu hồi tiền bị lừa đảo, phí 10%, liên hệ luật sư qua Zalo 0900000777'],
  ])('names %s', (scamType, text) => {
    expect(judge(text).scamType).toBe(scamType);
  });

  it('says malicious only of a conclusive combination', () => {
    expect(
      judge(
        'Công an thông báo anh liên quan vụ án rửa tiền, chuyển tiền vào tài khoản tạm giữ, giữ bí mật không nói với ai',
      ).verdict,
    ).toBe('malicious');
    expect(judge('Chuyên làm bằng lái xe, bao đậu, giao hàng thu tiền').verdict).toBe('suspicious');
  });

  it('gives the strongest evidence first', () => {
    const weights = judge('Tuyển CTV làm tại nhà 300-500k/ngày, nhắn Zalo 0900000902').evidence.map(
      ({ weight }) => weight,
    );

    expect(weights.length).toBeGreaterThan(1);
    expect(weights).toEqual([...weights].sort((left, right) => right - left));
  });

  it('leaves an official message official', () => {
    expect(assess('Viettel: xem goi cuoc tai https://viettel.vn/goi').verdict).toBe('official');
  });
});

describe('guards', () => {
  const scam = 'Tai khoan cua quy khach da bi khoa, dang nhap https://xacthuc-tk.example de mo khoa';

  it.each([
    'Ma OTP cua ban la 482913. Tuyet doi khong chia se ma nay cho bat ky ai.',
    'Tu choi QC soan TC3 gui 199. Chi tiet LH 198.',
    'Công an khuyến cáo người dân cảnh giác với đối tượng giả danh ngân hàng.',
  ])('pasted above a scam that gives a link do not clear it: %s', (guard) => {
    expect(judge(`${guard}\n${scam}`).verdict).not.toBe('unknown');
    expect(rulesScoreOf(scam) - rulesScoreOf(`${guard}\n${scam}`)).toBeLessThanOrEqual(
      RULES.message.guardCap + 1e-9,
    );
  });

  it('let a warning without any contact name every trick', () => {
    expect(
      judge(
        'Công an cảnh báo: đối tượng giả danh công an gọi điện dọa liên quan vụ án rửa tiền, yêu cầu chuyển tiền vào tài khoản tạm giữ, đọc mã OTP',
      ).verdict,
    ).toBe('unknown');
  });
});

describe('a trick told in any order', () => {
  it.each([
    ['gia-giao-vien-y-te-cap-cuu', 'Chuyển nhanh 20 triệu giúp cô, con chị đang cấp cứu'],
    ['gia-giao-vien-y-te-cap-cuu', 'Con chị đang cấp cứu, chị chuyển nhanh 20 triệu giúp cô'],
  ])('is %s: %s', (scamType, text) => {
    expect(judge(text)).toMatchObject({ verdict: 'suspicious', scamType });
  });

  it.each(['Con chị đang cấp cứu, chị ra viện ngay nhé', 'Chuyển nhanh 20 triệu giúp cô'])(
    'needs more than a part: %s',
    (text) => {
      expect(judge(text).verdict).toBe('unknown');
    },
  );
});
