import { findIndicators } from '../indicator';
import { answerWords } from './short-answer';
import { accepted, unclear } from './step-answer';
import type { ReportDraft, ReportedIndicator, StepAnswer } from './types';

const MOST_WORDS = 10;
const ASKING = '(?:(?:a|ah|da|oi|u|khoan|thoi|cho|xin|muon|can|toi|em|minh|chau|bac|con|hay) )*';
const KIND = '(?:link|duong dan|duong link|trang|web|so dien thoai|so dt|sdt|so tai khoan|stk|tk|so|cai|muc)';
const WHICH = '(?:do|kia|nay|ay|vua roi|vua gui|moi gui|cuoi|sau cung)';
/** `cái link kia không liên quan`, `ko liên quan đâu, em hỏi riêng thôi`. */
const UNRELATED = new RegExp(
  `^${ASKING}(?:(?:cai|mot) )?(?:${KIND} )?(?:${KIND} )?(?:${WHICH} )?(?:thi |la )?khong (?:co )?(?:lien quan|dinh dang|dinh liu)|^${ASKING}(?:cai )?${KIND} (?:${WHICH} )?(?:chi |em |toi )*hoi rieng`,
);
/** `bỏ số đó đi`, `xóa cái link vừa rồi`. */
const DROPS = new RegExp(
  `^${ASKING}(?:xoa|bo|go)(?: (?:giup|ho|di|luon|cai))* ${KIND}(?: ${KIND})? ${WHICH}(?![a-z])`,
);
const DROPS_ALL = new RegExp(
  `^${ASKING}(?:xoa|bo|go)(?: (?:giup|ho|het|tat ca|toan bo|cac|may))* (?:bang chung|chung cu)(?: (?:di|het|giup|toi|em|minh|cu|a|nhe|nha))*$`,
);
const ME = '(?:em|toi|minh|chau|bac|con|tui|me em|vo em|nha em)';
/** `số thứ 2 là của em`, `số đầu là số em`: one of several that were sent is the person's own. */
const OWN_OF_ROW = new RegExp(
  `^${ASKING}(?:nham )?(?:so|sdt|stk|tk|so dien thoai|so tai khoan|cai)(?: dien thoai)? (?:thu )?(?<which>[1-5]|mot|nhat|hai|ba|bon|dau|cuoi|sau|truoc|tren|duoi)(?: tien| cung)?(?: (?:la|thi|do|moi))* (?:cua|so|sdt) (?:cua )?${ME}(?: (?:nham|ma|a|nhe|day))*(?: (?:khong phai|bo|xoa).*)?$`,
);
const PLACES: Readonly<Record<string, number>> = {
  mot: 0,
  nhat: 0,
  dau: 0,
  truoc: 0,
  tren: 0,
  hai: 1,
  ba: 2,
  bon: 3,
  cuoi: -1,
  sau: -1,
  duoi: -1,
};

/** The number that is said to be the person's own by its place among those that were sent; null where none is. */
function ownOfRow({ evidence: { indicators } }: ReportDraft, said: string): ReportedIndicator | null {
  const which = OWN_OF_ROW.exec(said)?.groups?.which;
  if (which === undefined) return null;
  const rows = indicators.filter((one) => isNamed(one, `so ${said}`));
  return rows.at(PLACES[which] ?? Number(which) - 1) ?? null;
}
const OF_LINK = /(?<![a-z])(?:link|duong dan|trang|web)(?![a-z])/;
const OF_ACCOUNT = /(?<![a-z])(?:so tai khoan|stk|tk)(?![a-z])/;
const OF_PHONE = /(?<![a-z])(?:sdt|so dt|so dien thoai)(?![a-z])/;
const OF_NUMBER = /(?<![a-z])so(?![a-z])/;

function isNamed({ key }: ReportedIndicator, said: string): boolean {
  if (OF_LINK.test(said)) return key.kind === 'url' || key.kind === 'host';
  if (OF_ACCOUNT.test(said)) return key.kind === 'account';
  if (OF_PHONE.test(said)) return key.kind === 'phone';
  return !OF_NUMBER.test(said) || key.kind === 'phone' || key.kind === 'account';
}

/**
 * Takes out of the evidence what the person says has nothing to do with it, without writing it again: all, or what came last
 * of the kind that is named. null: the words take nothing out.
 */
export function dropEvidence(draft: ReportDraft, text: string): StepAnswer | null {
  const words = answerWords(text);
  const { indicators } = draft.evidence;
  if (words.length > MOST_WORDS || findIndicators(text, []).indicators.length > 0) return null;
  const said = words.join(' ');
  if (DROPS_ALL.test(said))
    return accepted({ ...draft, evidence: { indicators: [], pictures: [] } }, [], ['removed']);
  const own = ownOfRow(draft, said);
  if (own !== null) {
    const others = indicators.filter((one) => one !== own);
    const what = draft.what?.replaceAll(own.shown.replace(/\D/g, ''), '(số của tôi)') ?? null;
    return accepted({ ...draft, what, evidence: { ...draft.evidence, indicators: others } }, [], ['removed']);
  }
  if (!UNRELATED.test(said) && !DROPS.test(said)) return null;
  const last = indicators.findLast((one) => isNamed(one, said));
  if (last === undefined) return null;
  const mayBeOwn = draft.contact?.kind === 'given' && OF_NUMBER.test(said) && !OF_ACCOUNT.test(said);
  if (mayBeOwn) return unclear('which-number');
  const left = indicators.filter((one) => one !== last);
  return accepted({ ...draft, evidence: { ...draft.evidence, indicators: left } }, [], ['removed']);
}
