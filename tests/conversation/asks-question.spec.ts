import { asksQuestion } from '../../src/conversation/hearing/asks-question';
import { splitWords } from '../../src/conversation/hearing/words';

const SHORT_FORMS = new Map([['ko', splitWords('không', new Map())]]);

describe('asksQuestion', () => {
  it.each([
    'có phải trả không',
    'co phai tra ko a',
    'giờ đổi mật khẩu được chưa',
    'gọi ngân hàng nào',
    'bà phải ra đâu',
    'sao nó biết tên em',
    'không ai nghe máy thì làm sao',
    'thật hả',
    'nó có biết nhà em không ạ',
    'bao lâu thì xong',
    'thế em có nên kiện không',
  ])('"%s" asks', (text) => {
    expect(asksQuestion(splitWords(text, SHORT_FORMS))).toBe(true);
  });

  it.each([
    'không',
    'chưa',
    'vẫn chưa',
    'em thì không',
    'không mất gì',
    'có mất tiền đâu',
    'anh ấy không lừa em đâu',
    'tôi không biết ngân hàng nào',
    'không nhớ bao nhiêu',
    'hôm qua lúc 9 giờ',
    'em chuyển cho nó rồi ạ',
  ])('"%s" does not', (text) => {
    expect(asksQuestion(splitWords(text, SHORT_FORMS))).toBe(false);
  });
});
