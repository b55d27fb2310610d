import { answerWords } from './short-answer';

const OF_TIME = new Set(
  'hom qua nay kia truoc sang trua chieu toi dem ngay thang nam tuan luc khoang tam gio phut vua xong moi hoi cach day ban thu hai ba bon tu sau bay chu nhat cn dau cuoi giua roi vao may vai bua mot muoi ruoi kem sau som muon khuya la a dip tet le he dot gan buoi mung mong nhe nha'.split(
    ' ',
  ),
);
const CLOCK = /^(?:\d{1,4}|\d{1,2}[hg]\d{0,2})$/;

/** `tôi` folds to the word for evening. */
const SELF = /(?<!\p{L})tôi(?!\p{L})|^\s*toi\s*$/iu;

/** Whether words are made of nothing but those of a time: `hôm nay`, `tối qua 9h`, `12/11`. */
export function isOnlyTime(text: string): boolean {
  const words = answerWords(text);
  if (SELF.test(text.normalize('NFC'))) return false;
  return words.length > 0 && words.every((word) => OF_TIME.has(word) || CLOCK.test(word));
}
