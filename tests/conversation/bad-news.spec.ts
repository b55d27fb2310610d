import { EMPTY_RECORD, splitWords } from '../../src/conversation';
import { answerDanger } from '../../src/conversation/answers/danger';
import { asksForMoney, hasPaid } from '../../src/conversation/hearing/demand';
import { data, GREETED, NEXT_CASE_NUMBER, NOW, tell } from './bot';

const wordsOf = (text: string) => splitWords(text, data.phrases.intents.shortForms);
const { demand } = data.topics;

describe('bad news of a relative that asks for money', () => {
  it.each([
    'con bị tai nạn đang cấp cứu chuyển tiền gấp',
    'Con ban bi tai nan dang cap cuu chuyen tien gap vao stk nay',
    'Cháu bị ngã cầu thang đang cấp cứu, chuyển 20 triệu để mổ',
    'Tôi là cô giáo chủ nhiệm, cháu bị tai nạn đang ở phòng mổ bệnh viện, chị chuyển viện phí ngay bác sĩ mới mổ được',
    'có người gọi bảo con tôi bị tai nạn đang cấp cứu phải chuyển tiền gấp',
    'mẹ ơi con bị tai nạn, mẹ chuyển tiền viện phí cho con gấp vào số này',
    'Con bạn đang trong tay chúng tôi, chuyển 50 triệu chuộc, không được báo công an',
    'con trai chị bị bắt cóc, muốn con sống chuyển ngay 200tr vào stk 0000000000',
  ])('%s: 113, do not pay, call them yourself', (text) => {
    const said = tell({ text }, GREETED)
      .replies.map((reply) => reply.text)
      .join('\n');

    expect(said).toMatch(/113/);
    expect(said).toMatch(/đừng chuyển tiền/i);
    expect(said).toMatch(/tự gọi (ngay |luôn )?cho người thân/);
    expect(said).not.toMatch(/ngân hàng của bạn, số in sau thẻ/);
  });

  const context = { ...data, now: NOW, nextCaseNumber: NEXT_CASE_NUMBER, record: EMPTY_RECORD };

  it.each([
    ['con em bị tai nạn xe máy chảy máu nhiều', /^115/],
    ['bác sĩ gọi bảo cháu bị tai nạn, nộp viện phí ngay', /^113/],
  ])('an injury is answered with the number that fits: %s', (text, first) => {
    expect(answerDanger('injury', wordsOf(text), false, context).replies[0]?.text).toMatch(first);
  });
});

describe('money', () => {
  it.each([
    ['chuyển tiền viện phí gấp', true],
    ['chuyen 20tr vao stk nay', true],
    ['họ đòi 50 triệu', true],
    ['con em ngã chảy máu nhiều quá', false],
    ['bố em ngất rồi không thở', false],
    ['em gọi 115 rồi mà chưa ai đến', false],
  ])('is asked for in "%s": %p', (text, expected) => {
    expect(asksForMoney(wordsOf(text), demand)).toBe(expected);
  });

  it.each([
    ['em đã chuyển 20 triệu cho bệnh viện', true],
    ['lỡ ck 5tr rồi', true],
    ['họ bảo phải chuyển tiền gấp', false],
    ['em chưa chuyển đồng nào', false],
  ])('was paid in "%s": %p', (text, expected) => {
    expect(hasPaid(wordsOf(text), demand)).toBe(expected);
  });
});
