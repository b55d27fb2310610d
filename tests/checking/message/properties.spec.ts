import fc from 'fast-check';
import { judgeMessage } from '../../../src/checking/message';
import { RULES } from '../load-rules';
import { scoreOf, viewOf } from './judge-text';

const LEGIT = [
  'Ma OTP cua ban la 482913, hieu luc 5 phut. Tuyet doi khong chia se ma nay cho bat ky ai.',
  '[QC] Nap the nhan ngay 20% gia tri. Soan KM gui 191. Chi tiet LH 198. Tu choi QC soan TC3 gui 199',
  'SD TK 0071000123 +5,000,000VND luc 12:30. So du 7,200,000VND',
  'Chiều nay mấy giờ con tan học, mẹ qua đón',
];
const SCAM = [
  'Tai khoan cua quy khach da bi khoa, dang nhap https://xacthuc-tk.example de mo khoa',
  'tuyển cộng tác viên làm tại nhà 500k/ngày, kết bạn Zalo 0900000902',
  'nap dau tang 100%, tai xiu rut tien 5 phut https://taixiu.example',
  'chuyển tiền vào tài khoản của cơ quan điều tra, tuyệt đối giữ bí mật',
  'doc giup em ma otp vua gui ve may',
  'nộp 2 triệu phí hồ sơ để nhận giải',
];
const piece = fc.oneof(fc.constantFrom(...LEGIT, ...SCAM), fc.string({ unit: 'grapheme', maxLength: 40 }));
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('. '));

describe('the judgment of any text', () => {
  it('never throws and quotes only what is written', () => {
    let quoted = 0;
    fc.assert(
      fc.property(text, (message) => {
        for (const evidence of judgeMessage(viewOf(message), RULES).evidence) {
          const quote = evidence.source === 'signal' ? evidence.quote : null;
          if (quote === null) continue;
          quoted += 1;
          expect(message).toContain(quote);
        }
      }),
      { numRuns: 300, seed: 7 },
    );

    expect(quoted).toBeGreaterThan(50);
  });

  it('is no milder after one scam phrase more, as far as a verdict sees it', () => {
    const clear = RULES.message.suspiciousFrom + 3;
    fc.assert(
      fc.property(text, fc.constantFrom(...SCAM), (message, scam) => {
        const before = Math.min(clear, scoreOf(message));

        expect(scoreOf(`${message}\n${scam}`)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('explains every verdict but unknown with words of the message', () => {
    const accused = SCAM.map((scam) => judgeMessage(viewOf(scam), RULES)).filter(
      ({ verdict }) => verdict !== 'unknown',
    );

    expect(accused.length).toBeGreaterThan(SCAM.length / 2);
    for (const { evidence } of accused)
      expect(evidence.some((item) => item.source === 'signal' && item.quote !== null)).toBe(true);
  });
});
