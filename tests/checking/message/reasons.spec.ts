import { judgeByRules } from '../../../src/checking/message';
import { RULES } from '../load-rules';
import { viewOf } from './judge-text';

const judge = (text: string) => judgeByRules(viewOf(text), RULES.message);

/** The sentences by which a message is accused. */
function reasonsOf(text: string): readonly string[] {
  return judge(text).evidence.flatMap((item) =>
    item.source === 'signal' ? [item.wording ?? item.signal] : [],
  );
}

describe('a reason is true of the words it quotes', () => {
  it.each([
    ['nộp học phí qua STK 3701000012345 BIDV, trường đại học thông báo nhập học', 'advance-fee.school', 'advance-fee'],
    ['Nhà hàng đặt cọc: anh chuyển giúp em 300k giữ bàn tối thứ 7, STK 0071000998877 VCB', 'advance-fee.deposit', 'advance-fee'],
    ['Em là nhân viên bảo hiểm, chị đến kỳ đóng phí 12 triệu, chị chuyển vào tài khoản cá nhân em', 'advance-fee.personal', 'advance-fee'],
    ['Bạn trúng thưởng xe SH, nộp phí 5 triệu để nhận xe', 'advance-fee', 'advance-fee.plain'],
    ['Bố mẹ cháu nhập viện cấp cứu, cần nộp 30 triệu viện phí ngay, bác chuyển vào STK 1012345678', 'family-emergency', 'advance-fee'],
    ['Tổng đài báo thẻ của tôi phát sinh 8 triệu, bấm phím 9 gặp nhân viên', 'parcel-problem.key', 'parcel-problem'],
    ['hải quan gọi bảo tôi có kiện hàng bị giữ phải đóng 5 triệu', 'parcel-problem.customs', 'parcel-problem'],
    ['Group này bán sâm Hàn giảm 70%, chỉ hôm nay, cọc trước 200k giữ hàng', 'deposit-sale', 'task-job'],
    ['Mỗi ngày chỉ cần like video được 20k, nạp 500k hoàn 650k, rút về liền', 'gambling.task', 'gambling'],
    ['Mỗi ngày chỉ cần like video được 20k, nạp 500k hoàn 650k, rút về liền', 'task-job', 'deposit-bonus'],
    ['Bình chọn cho bé Na cuộc thi vẽ, bấm https://binhchon.example rồi đăng nhập facebook', 'vote-request', 'named-link-elsewhere'],
    ['Sếp nhắn trên Zalo: chuyển ngay 200 triệu vào tài khoản 222333444555, tôi đang họp', 'channel-switch.excuse', 'channel-switch'],
    ['Cho vay 30 triệu không cần trả lãi tháng đầu, gửi bản scan CCCD và sổ lương', 'borrow-money.papers', 'borrow-money'],
    ['Em bé bị tim cần 50 triệu mổ gấp, mọi người giúp đỡ STK 444555666 Vietinbank', 'donation-appeal', 'family-emergency'],
    ['Ủy ban MTTQ tỉnh kêu gọi ủng hộ đồng bào bị bão, STK 3701000088888 BIDV', 'donation-appeal.body', 'lucky-numbers'],
    ['Em chuyển nhầm 500k vào tài khoản của anh, anh trả lại giúp em nhé', 'wrong-transfer', 'transfer-request'],
    ['Chị ơi em Hà đây, em đổi số mới nhé, chị lưu giúp em', 'method-story.new-number', 'method-story'],
    ['Cung cấp ảnh hai mặt căn cước, gửi hai mặt căn cước qua đây để vay 20 triệu giải ngân ngay', 'secret-request.papers', 'secret-request'],
  ])('%s → %s, not %s', (text, named, unnamed) => {
    expect(reasonsOf(text)).toContain(named);
    expect(reasonsOf(text)).not.toContain(unnamed);
  }); // prettier-ignore

  it('quotes the words that its sentence is about', () => {
    const { evidence } = judge('Cho vay 30 triệu không cần trả lãi tháng đầu, gửi bản scan CCCD và sổ lương');

    expect(evidence).toContainEqual(
      expect.objectContaining({ wording: 'borrow-money.papers', quote: 'gửi bản scan CCCD' }),
    );
  });

  it('says nothing of an ordinary request', () => {
    const text = 'Đồng chí gửi giúp tôi file báo cáo qua Zalo nhé, đang cần gấp cho giao ban chiều nay';

    expect(judge(text)).toMatchObject({ verdict: 'unknown', evidence: [] });
  });
});

describe('who asks for codes in the name of a bank or an office', () => {
  it.each([
    'Mình ở ngân hàng Techcombank, bạn được nâng hạn mức thẻ lên 100tr, cho mình xin số thẻ và mã OTP',
    'Kho bạc thông báo: doanh nghiệp được hoàn thuế 35 triệu, cung cấp số thẻ và mật khẩu để nhận',
    'Nhân viên ngân hàng BIDV đây ạ, tài khoản của anh bị khóa, anh đọc mã OTP cho em để mở lại',
    'Viettel: thuê bao của anh sẽ bị khóa sau 2 giờ, đọc mã OTP cho nhân viên để xác thực',
  ])('is malicious: %s', (text) => {
    expect(judge(text).verdict).toBe('malicious');
  });

  it.each([
    'VCB: Ma OTP cua quy khach la 123456, hieu luc 3 phut. Khong cung cap OTP cho bat ky ai',
    'Vietcombank: tài khoản bị khóa thì gọi tổng đài. Tuyệt đối không cung cấp mã OTP, mật khẩu cho bất kỳ ai',
    'Techcombank: để nâng hạn mức thẻ, quý khách vào ứng dụng, nhập mật khẩu và mã OTP. Không đọc mã cho ai',
    'Trường mình xin số thẻ học sinh của các em để làm hồ sơ nhận hỗ trợ từ ngân hàng',
    'Mẹ ơi đọc mã OTP Vietcombank cho con với, con đang nạp tiền điện thoại',
  ])('is not meant: %s', (text) => {
    expect(judge(text).verdict).not.toBe('malicious');
  });
});
