import { answerWords } from './short-answer';

const MOST_WORDS = 10;
/** `ảnh em gửi hồi nãy đó`, `hình ở trên`: nothing that was sent before the report is kept. */
const EARLIER =
  /(?<![a-z])(?:anh|hinh|anh chup|hinh anh)(?: (?:ma|em|toi|minh|chau|da|vua|moi))*(?: gui)? (?:hoi nay|luc nay|ban nay|khi nay|o tren|phia tren|luc dau|vua gui|vua roi|gui roi|gui truoc)(?![a-z])/;

/** Whether words point at a picture that was sent before, instead of sending it. */
export function pointsAtPicture(text: string): boolean {
  const words = answerWords(text);
  return words.length <= MOST_WORDS && EARLIER.test(words.join(' '));
}
