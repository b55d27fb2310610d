import { cleanText, foldText } from '../indicator';

/** Answers to a question are short; what stands further back is a story. */
const LONGEST_ANSWER = 300;

/** How chat writes `không`, `được`, `rồi`, `gì`, whole folded words. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  k: 'khong',
  ko: 'khong',
  kg: 'khong',
  kh: 'khong',
  hk: 'khong',
  hok: 'khong',
  hong: 'khong',
  hem: 'khong',
  hum: 'hom',
  khg: 'khong',
  dc: 'duoc',
  dk: 'duoc',
  r: 'roi',
  rui: 'roi',
  j: 'gi',
  ji: 'gi',
  trc: 'truoc',
  wa: 'qua',
  hqua: 'hom qua',
  hnay: 'hom nay',
  bit: 'biet',
  bik: 'biet',
  bt: 'biet',
  dx: 'duoc',
  nx: 'nua',
};

/** Words that soften an answer and say nothing: `ạ`, `nhé`, `ad ơi`. */
const FILLERS = new Set(
  'a ah nhe nha nhen ne ad admin oi em toi minh chau con tui thi anh chi chu bac vay z day hen luon lun cung cx nua'.split(
    ' ',
  ),
);

/** The words of a short answer: folded, chat forms written out, punctuation and emoji gone. */
export function answerWords(text: string): readonly string[] {
  const folded = foldText(cleanText(text.slice(0, LONGEST_ANSWER)));
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  return words
    .map((word) => word.replace(/([a-z])\1{2,}/g, '$1'))
    .flatMap((word) => (SHORT_FORMS[word] ?? word).split(' '));
}

/** The same words without those that only soften, joined by single spaces. */
export function answerCore(text: string): string {
  return answerWords(text)
    .filter((word) => !FILLERS.has(word))
    .join(' ');
}

const SKIP =
  /^(?:bo qua(?: buoc nay| cau nay)?|skip|next|(?:cau |buoc )?tiep(?: theo| tuc| di)?|quen(?: mat)?(?: roi)?|chiu|chang nho|(?:da )?lau(?: qua)?(?: roi)? khong nho|khong (?:ke|khai)(?: (?:gi|nua|dau|them|het|ca))*|khong (?:con )?(?:nho|biet|ro|chac|thay|muon (?:noi|ke|tra loi)|tien (?:noi|ke)|co thong tin)(?: (?:ro|chinh xac|chac|ngay|gio|bao nhieu|nao|khi|gi|lam|so tien|noi|sao|duoc|het|ca|tron|nua|dau))*(?: roi| dau)?)$/;

/** Whether an answer says that the person does not know, or does not want to say. */
export function isSkip(text: string): boolean {
  return SKIP.test(answerCore(text));
}
