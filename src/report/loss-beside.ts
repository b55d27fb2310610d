import { asksBack } from './asks-back';
import { parseCorrectedAhead } from './corrected-ahead';
import { parseCorrectedAmount } from './corrected-amount';
import { stepsOf } from './draft';
import { parseAmount, saysNothingLost } from './parse-amount';
import { answerWords } from './short-answer';
import type { ReportDraft } from './types';

/** What is longer tells a story and puts no sum right. */
const MOST_WORDS = 12;
/** So few words beside a sum say nothing else: `à 3 triệu`, `3 triệu thôi nhé`. */
const BARE_WORDS = 5;
/** `tiền là`, `mất`, `thiệt hại`, or that a line is wrong. */
const OF_LOSS =
  /^(?:(?:a|ah|oi|thoi|chet|da|khong|chua|sai|dung|roi|phai|o|u|ma|la|em|toi|minh|chau|bac) )*(?:(?:quen|nho|nham|thuc|that|dung|chinh|ra|xac|y|mat|noi) )+(?:[a-z]+ ){0,3}(?=\d|mot |hai |ba |bon |nam |sau |bay |tam |chin |muoi |nua |tram )|^(?:(?:a|da|khong|chua|sai|dung|roi|phai|o|u|ma|la|em|toi|minh|chau|bac) )*(?:(?:so )?tien|thiet hai|(?:bi )?mat|(?:bi )?lua)(?![a-z])|^(?:(?:a|da) )*(?:chua|khong) dung(?![a-z])|^sai(?![a-z])/;
/** One sum more is no correction of the first. */
const MORE = /(?<![a-z])(?:them|nua)(?![a-z])/;
/** Of what nothing was lost: a bare `không` answers another question. */
const OF_MONEY = /(?<![a-z])(?:mat|tien|chuyen|thiet hai|dong nao|nop|gui|coc|dua)(?![a-z])/;

/** The loss that words tell while something else was asked, or put right; null where they tell none, or the same again. */
export function lossBeside({ category, loss, answered }: ReportDraft, text: string): number | null {
  const words = answerWords(text);
  const said = words.join(' ');
  if (!stepsOf(category).includes('loss')) return null;
  if (saysNothingLost(text)) return OF_MONEY.test(said) && loss !== 0 ? 0 : null;
  if (asksBack(text)) return null;
  const isKnown = answered.includes('loss');
  const isShort = words.length <= MOST_WORDS;
  const isMore = MORE.test(said) && (loss ?? 0) > 0;
  const corrected = isShort && !isMore ? parseCorrectedAmount(text, loss) : null;
  const ahead = isKnown ? parseCorrectedAhead(text, loss) : null;
  if (ahead !== null) return ahead === loss ? null : ahead;
  const amount = corrected ?? parseAmount(text);
  if (amount === null || amount === loss) return null;
  if (corrected !== null || !isKnown) return amount;
  if (!isShort || amount === 0) return null;
  if (isMore) return (loss ?? 0) + amount;
  return words.length <= BARE_WORDS || OF_LOSS.test(said) ? amount : null;
}
