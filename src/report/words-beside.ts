import { findIndicators, foldText, withoutIndicators, type Indicator } from '../indicator';
import { asksBack } from './asks-back';
import type { ReportDraft } from './types';

/** A story holds no more. */
const LONGEST_STORY = 2000;
const FEWEST_WORDS = 6;
/** Beside a number so many words say more than what it is. */
const FEWEST_BESIDE = 3;
const LABELS = new Set(
  'so sdt dt stk tk tai khoan dien thoai cua no ho ke gian lua dao la nay day kia do link trang web dia chi nua them va con ngan hang bank sua lai nham dung moi thanh gui em toi minh a oi nhe ne khong phai ma co anh hinh bang chung luu giu chup moi thoi'.split(
    ' ',
  ),
);

function bankOf(one: Indicator): string | null {
  return one.kind === 'account' ? one.bank : null;
}

/** Whether words tell more of what happened than the numbers and links in them, and are no question. */
export function tellsBeside(
  text: string,
  indicators: readonly Indicator[] = findIndicators(text, []).indicators,
): boolean {
  const rest = withoutIndicators(text, indicators).match(/\p{L}+/gu) ?? [];
  if (asksBack(text)) return false;
  if (indicators.length === 0) return rest.length >= FEWEST_WORDS;
  const banks = indicators.map(bankOf);
  const own = rest.filter((word) => !LABELS.has(foldText(word)) && !banks.includes(foldText(word)));
  const isName = own.length > 1 && own.every((word) => /^\p{Lu}/u.test(word));
  return own.length >= FEWEST_BESIDE || isName;
}

/** Whether what was told so far is hardly more than numbers, banks and names, so that few words more are the story. */
export function isThin(what: string | null): boolean {
  const { indicators } = findIndicators(what ?? '', []);
  const rest = withoutIndicators(what ?? '', indicators).match(/\p{L}+/gu) ?? [];
  const banks = indicators.map(bankOf);
  const told = rest.filter(
    (word) => /^\p{Ll}/u.test(word) && !LABELS.has(foldText(word)) && !banks.includes(foldText(word)),
  );
  return told.length < FEWEST_BESIDE;
}

/** Words that only a place is told with: `tổ 3 xã Hùng Đức`. */
const PLACE =
  /(?<![a-z])(?:(?:xa|phuong|thon|xom|huyen|thi tran|khu pho) [a-z]+|to (?:dan pho )?\d+|so nha \d+|tang \d+|phong \d+)(?![a-z])/;
const MOST_PLACE_WORDS = 14;

/** Whether short words tell where it happened, and ask nothing. */
export function namesPlace(text: string): boolean {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? [];
  const isShort = words.length >= FEWEST_BESIDE && words.length <= MOST_PLACE_WORDS;
  return isShort && !asksBack(text) && PLACE.test(words.join(' '));
}

/** The draft with words added to what happened, without repeats. */
export function withWords(draft: ReportDraft, text: string): ReportDraft {
  const told = text.trim();
  if (told === '' || draft.what?.includes(told) === true) return draft;
  return { ...draft, what: [draft.what, told].filter(Boolean).join('\n').slice(0, LONGEST_STORY) };
}
