import { cleanText, foldText } from '../indicator';
import { withoutLapses } from './lapse';
import { answerWords } from './short-answer';
import { readSpokenNumber } from './spoken-number';

/** `tôi` folds to the word for evening, `tầm giờ` to eight o'clock; money goes `sang` an account. */
const OTHER_WORDS =
  /(?<!\p{L})(?:tôi|toi(?= (?:ghi |noi |khai |bao |nho |viet )?(?:nham|lon|sai|quen)(?! (?:nay|qua)))|tầm|tam(?= (?:tuan|thang) (?:truoc|roi|nay))|sang(?= (?:stk|tk|(?:số )?tài khoản|(?:so )?tai khoan|ví) ?(?!\p{L})))(?!\p{L})/giu;
/** `bây giờ`, and without its marks where nothing makes an hour of it: `bay gio sang` is seven in the morning. */
/** Three days ago, where `hôm kia` is two; without its mark it is read as that. */
const THREE_AGO = /(?<=(?<!\p{L})(?:hôm|bữa) )k[ìỉ]a(?!\p{L})/giu;
const NOW =
  '(?:bây (?:giờ|gio)|(?<!(?:l[uú]c|h[oồ]i|kho[aả]ng|t[aầ]m) )bay gio(?! (?:sang|trua|chieu|toi|dem|ruoi|kem|hon|\\d)))(?!\\p{L})';
/** It says when something happened where nothing follows: `ngay bây giờ`, not `bây giờ làm sao`, `làm gì bây giờ`, `đến bây giờ`. */
const RIGHT_NOW = new RegExp(
  `(?<!\\p{L})(?<!(?:gì|gi|sao|nào|nao|đâu|dau|đến|den|tới|toi) )${NOW}(?= *(?:$|[,.;!]|(?:ạ|a|nhé|nhe|đây|day|luôn|luon|này|nay|xong)(?!\\p{L})))`,
  'giu',
);
const ANY_NOW = new RegExp(`(?<!\\p{L})${NOW}`, 'giu');
const SAID = '(?:muoi(?: (?:mot|hai))?|mot|hai|ba|bon|nam|sau|bay|tam|chin)';
/** `tám giờ`, `bảy rưỡi sáng`; not `sau giờ làm`. */
const SAID_HOUR = new RegExp(
  `(?<![a-z\\d] ?\\d ?)(?<![a-z])${SAID}(?= (?:gio(?! (?:lam|hanh chinh|hoc|nghi|an|nay|do))|ruoi (?:sang|trua|chieu|toi|dem)))`,
  'g',
);
/** `mùng mười`, `ngày mười tháng mười một`, `tháng chín`; `tháng năm` may be `ngày tháng năm`. */
const SAID_DATE =
  /(?<=(?<![a-z])(?:mung|mong|ngay (?=[a-z ]{3,14} thang)) ?)(?:muoi(?: (?:mot|hai|ba|bon|lam|sau|bay|tam|chin))?|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)(?![a-z])/g;
const SAID_MONTH =
  /(?<=(?<![a-z])thang )(?:muoi(?: (?:mot|hai))?|chin|tam|bay|sau|ba)(?= (?:nam|roi|vua)|[,.]|$)/g;

function inDigits(words: string): string {
  const rows = words.split(' ');
  const read = readSpokenNumber(rows, 0);
  return read?.length === rows.length ? String(read.value) : words;
}

/** Folded, with chat forms of whole words written out, hours and days in digits, and everything else in its place. */
export function readableTime(text: string): string {
  const written = cleanText(text).normalize('NFC').replace(THREE_AGO, 'kia nữa');
  const meant = written.replace(RIGHT_NOW, 'lúc này').replace(ANY_NOW, ' ');
  const folded = foldText(meant.replace(OTHER_WORDS, ' ')).trim();
  const plain = folded.replace(/[a-z]+/g, (word, at: number) =>
    /\d/.test(folded.charAt(at - 1)) ? word : answerWords(word).join(' '),
  );
  const digits = [SAID_HOUR, SAID_DATE, SAID_MONTH].reduce(
    (left, said) => left.replace(said, inDigits),
    plain,
  );
  return withoutLapses(digits);
}

const NOT_THAT =
  /(?<![a-z])(?:khong|chang) phai (?:la )?[^,;]{2,24}? ma (?:la )?|(?<![a-z])(?:khong|chang) phai (?:la )?[^,;]{2,24},(?: la)? (?=[^,;]*\d|hom|bua|thu|chu nhat|sang|trua|chieu|toi|dem)|(?<![a-z])(?:chu|ma) (?:khong|chang) phai.*$/;
const SAID_WRONG =
  /(?<![a-z])(?<!(?:chuyen|gui|bam|nhan|goi) )(?:(?:a |ah |u |y )?(?:nham|lon|quen)|a khong)(?![a-z])|[,.] ?(?:a|ah) (?=hom|bua)/g;

/** A time that was said, without what was taken back: `meant`, and `before` a correction what it corrects. */
export interface MeantTime {
  readonly meant: string;
  readonly before: string | null;
}

/** Takes apart a time and its correction: `hôm kia, à nhầm hôm qua`, `hôm qua chứ không phải hôm kia`. */
export function meantTime(readable: string): MeantTime {
  const left = readable.replace(NOT_THAT, ' ').trim();
  const mark = [...left.matchAll(SAID_WRONG)].at(-1);
  if (mark === undefined) return { meant: left, before: null };
  return { meant: left.slice(mark.index + mark[0].length).trim(), before: left.slice(0, mark.index).trim() };
}
