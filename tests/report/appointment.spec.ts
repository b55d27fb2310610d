import { readTime } from '../../src/report';

/** Thursday, 12 November 2026, 15:20 in Viet Nam. */
const NOW = '2026-11-12T08:20:00.000Z';

describe('a time in an answer', () => {
  it.each([
    '0900000111 goi sau 5h nhe',
    'gọi em sau 17h nhé',
    'gọi lại cho tôi lúc 8 giờ sáng nhé',
    'nhan tin cho minh luc 9h duoc',
    'liên hệ từ 7h',
  ])('says when the person may be called and not when it happened: %s', (text) => {
    expect(readTime(text, NOW)).toBeNull();
  });

  it.each([
    'nó gọi em lúc 9h sáng nay',
    'no goi sau 5h chieu hom qua',
    'hôm qua lúc 9 giờ',
    'họ gọi cho tôi lúc 8 giờ sáng',
    'nó gọi lại cho em lúc 8h',
  ])('says when it happened: %s', (text) => {
    expect(readTime(text, NOW)?.read).toBeTruthy();
  });
});
