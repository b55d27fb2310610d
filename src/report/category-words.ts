import type { ReportCategory } from './types';
import { answerCore } from './short-answer';

/** Words for each category, folded, the more telling first: `trang giả` before `link`, `tin giả` before `tin nhắn`. */
const WORDS: readonly (readonly [ReportCategory, RegExp])[] = [
  [
    'fake-news',
    /(?<![a-z])(?:tin (?:gia|don|sai|xuyen tac|bia)|fake news|(?:bai|bai viet|bai dang) (?:gia|sai|bia|xuyen tac)|tung tin)(?![a-z])/,
  ],
  [
    'fake-page',
    /(?<![a-z])(?:(?:trang|page|fanpage|web|website|nick|fb|facebook|zalo|tai khoan|nhom|group)(?: [a-z]+){0,2} (?:gia|mao danh|gia mao)|gia mao|mao danh|gia danh|trang(?! web| chu| mang)|page|fanpage)(?![a-z])/,
  ],
  ['account', /(?<![a-z])(?:stk|so tai khoan|so tk|tai khoan(?: ngan hang)?|tk|ngan hang)(?![a-z])/],
  [
    'phone',
    /(?<![a-z])(?:sdt|so dien thoai|so dt|dien thoai|dt|so may|so goi|cuoc goi|goi dien|so la)(?![a-z])/,
  ],
  [
    'link',
    /(?<![a-z])(?:link|lien ket|duong (?:link|dan)|web|website|trang web|dia chi web|app|ung dung)(?![a-z])/,
  ],
  ['message', /(?<![a-z])(?:tin nhan|sms|nhan tin|mess|messenger|email|mail|thu)(?![a-z])/],
  [
    'suspicious-activity',
    /(?<![a-z])(?:kha nghi|dang ngo|nghi van|nghi ngo|hoat dong|hanh vi|doi tuong|nguoi la|chuyen khac|viec khac|khac)(?![a-z])/,
  ],
];

const LONGEST_ANSWER = 60;

/** The category a short answer names; null where it names none or tells a story. */
export function parseCategory(text: string): ReportCategory | null {
  const core = answerCore(text);
  if (core.length > LONGEST_ANSWER) return null;
  return WORDS.find(([, words]) => words.test(core))?.[0] ?? null;
}
