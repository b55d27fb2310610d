import { readNotKnown } from '../../../src/conversation/dialog/victim/not-known';
import { splitWords } from '../../../src/conversation/hearing/words';

describe('readNotKnown', () => {
  it.each([
    ['không nhớ', 'open'],
    ['bà quên mất rồi', 'open'],
    ['bà không nhớ bao nhiêu', 'amount'],
    ['tôi không biết chuyển khoản ngân hàng nào', 'bank'],
    ['tui đâu có nhớ hôm nào', 'when'],
    ['em không nhớ stk nó', 'receiver'],
    ['không có tài khoản nhận', 'receiver'],
    ['bà không biết dùng app', 'doing'],
    ['bà không biết kể sao', 'telling'],
    ['tôi không biết nó là ai', 'other'],
    ['em quên mật khẩu', null],
    ['em không chuyển', null],
    ['hôm qua', null],
    ['không có tiền mặt', null],
  ])('"%s" is about %s', (text, about) => {
    expect(readNotKnown(splitWords(text, new Map()))).toBe(about);
  });
});
