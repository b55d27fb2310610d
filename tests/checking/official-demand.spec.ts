import { check, type Verdict } from '../../src/checking';
import { findIndicators, type ListMatch, type LookupKey } from '../../src/indicator';
import { RULES } from './load-rules';

const OFFICIAL: readonly LookupKey[] = [
  { kind: 'phone', value: '+84692526112' },
  { kind: 'phone', value: '113' },
  { kind: 'phone', value: '+841900545413' },
  { kind: 'host', value: 'bocongan.gov.vn' },
  { kind: 'host', value: 'vietcombank.com.vn' },
];

function lookup(keys: readonly LookupKey[]): readonly ListMatch[] {
  return OFFICIAL.filter(({ kind, value }) =>
    keys.some((key) => key.kind === kind && key.value === value),
  ).map((key) => ({
    list: 'allow',
    key,
    feed: 'test',
    category: 'official',
    owner: null,
    confidence: 1,
    reference: null,
    addedAt: '2026-11-23',
  }));
}

function verdictOf(text: string): Verdict {
  const found = findIndicators(text, []);
  return check({ text, found }, { lookup, rules: RULES, now: '2026-11-23T00:00:00Z' }).verdict;
}

describe('what nobody honest asks for from an official number or in an official name', () => {
  const callers = ['0692526112', 'số 113', 'số 1900545413'];
  const demands = [
    'bảo tôi chuyển tiền',
    'yêu cầu mình đọc mã OTP',
    'kêu tải ultraview',
    'bảo không được nói với ai',
    'đòi gửi ảnh căn cước',
  ];
  const told = callers.flatMap((caller) => demands.map((demand) => `${caller} gọi ${demand}`));

  it.each([
    ...told,
    'có người gọi từ số 0692526112 yêu cầu tôi đọc mã otp',
    'link la vietcombank.com.vn ma bam vao ra trang khac',
    'Công an yêu cầu bạn chuyển tiền, truy cập https://bocongan.gov.vn',
    'Bộ Công an đề nghị công dân chuyển khoản để phục vụ điều tra. Tra cứu tại https://bocongan.gov.vn',
    'Cơ quan điều tra: anh phải giữ bí mật chuyện này, xem lệnh tại bocongan.gov.vn',
    'Vietcombank: quý khách vui lòng đọc mã OTP cho nhân viên để mở khóa, xem vietcombank.com.vn',
  ])('%s', (text) => {
    expect(['suspicious', 'malicious']).toContain(verdictOf(text));
  });

  it.each([
    'Công an không bao giờ yêu cầu chuyển tiền, cần hỏi gọi 0692526112',
    'Công an tỉnh khuyến cáo: khi nhận cuộc gọi yêu cầu bạn chuyển tiền, hãy gọi 113',
    'Vietcombank không yêu cầu khách hàng cung cấp mật khẩu, OTP. Hotline 1900545413',
    'tôi gọi 1900545413 thì nhân viên bảo chờ',
    'gọi 113 báo bị lừa chuyển tiền được không',
    'em da goi 113 bao chuyen tien nham',
    'số 113 không gọi đòi chuyển tiền đâu',
    'số 113 gọi tới là công an thật không',
    'số 1900545413 gọi báo thẻ hết hạn',
    'trang vietcombank.com.vn chuyển tiền thế nào',
    'Thông báo: xem tin tại https://bocongan.gov.vn',
  ])('not: %s', (text) => {
    expect(['official', 'unknown']).toContain(verdictOf(text));
  });
});
