import { findIndicators, lookupKeys, type Indicator } from '../indicator';
import { findBareAccounts } from './bare-accounts';
import { addEvidence, toReported } from './evidence';
import { isOthersNumber, isOwnNumber } from './own-number';
import { answerWords } from './short-answer';
import { accepted, unclear } from './step-answer';
import type { ReportDraft, ReportedIndicator, StepAnswer } from './types';

/** What is longer tells what happened. */
const MOST_WORDS = 16;
const MOST_SLIPS = 2;
const ASKING = '(?:(?:a|ah|da|oi|u|khoan|cho|xin|muon|can|toi|em|minh|chau|bac|con|hay) )*';
/** `sửa lại số kẻ gian là …`, `nhầm, số … mới đúng`. */
const PUTS_RIGHT = new RegExp(
  `^${ASKING}(?:sua|chinh(?: sua)?|doi (?:lai|so|thanh)|thay (?:so|bang|lai)|nham|(?:ghi|go|viet|gui) (?:sai|nham|lai)|sai so|sai roi|so dung la)(?![a-z])|(?<![a-z])(?:moi (?:la )?dung|(?:ghi|go|viet|gui) (?:nham|sai)|so dung la)(?![a-z])`,
);
/** `stk sai, phải là …`, `số tài khoản phải là …`: said of those who are reported. */
const IS_WRONG =
  /^(?:(?:a|ah|oi|da|nham|chet|em|toi|minh) )*(?:so tai khoan|so tk|stk|tk|tai khoan|link|duong dan|trang|web|so dien thoai|sdt|so)(?: (?:no|ho|do|kia|tren|nay|bi|ghi|la|cua|ke|lua))* (?:(?:sai|nham)(?: roi)?(?: (?:phai|dung) la| la)?|phai la|dung la)(?![a-z])/;
/** Beside a number that was sent before: that one was wrong. */
const DENIES = /(?<![a-z])(?:khong phai|sai|nham)(?![a-z])/;
const OF_CONTACT = /(?<![a-z])(?:lien he|lien lac)(?![a-z])/;
const TAKES_OUT = new RegExp(`^${ASKING}(?:xoa|bo|go|huy)(?![a-z])`);

function kindOf({ key }: ReportedIndicator): 'link' | 'phone' | 'account' {
  return key.kind === 'phone' || key.kind === 'account' ? key.kind : 'link';
}

function isShownBy(one: Indicator, { key }: ReportedIndicator): boolean {
  return lookupKeys(one).some(({ value }) => value === key.value);
}

function without(draft: ReportDraft, gone: readonly ReportedIndicator[]): ReportDraft {
  const indicators = draft.evidence.indicators.filter((one) => !gone.includes(one));
  return { ...draft, evidence: { ...draft.evidence, indicators } };
}

/** The numbers of which hardly a digit differs from the right one: a slip. */
function nearest(known: readonly ReportedIndicator[], right: Indicator): readonly ReportedIndicator[] {
  const digits = toReported(right).key.value;
  return known.filter(({ key: { value } }) => {
    const others = Array.from(value).filter((char, at) => char !== digits[at]);
    return value.length === digits.length && others.length <= MOST_SLIPS;
  });
}

/** The story with the right number in the place of a wrong one. */
function withoutOld(draft: ReportDraft, wrong: readonly ReportedIndicator[], right: string): ReportDraft {
  const what = wrong.reduce<string | null>(
    (left, { key }) => (key.kind === 'account' ? (left?.replaceAll(key.value, right) ?? null) : left),
    draft.what,
  );
  return { ...draft, what };
}

function onlyOne<T>(all: readonly T[]): readonly T[] | null {
  return all.length === 1 ? all : null;
}

/**
 * Takes a number or link of those who are reported that is put right (`sửa lại số kẻ gian là …`) or taken out (`bỏ số …`).
 * What was wrong is what the words name beside the right one, or the only one of its kind.
 * `which-number`: it may be the person's own as well. null: the words do neither, or speak of the person's own number.
 */
export function fixEvidence(draft: ReportDraft, text: string): StepAnswer | null {
  const words = answerWords(text);
  const found = findIndicators(text, []).indicators;
  const isBare = found.length === 0 && IS_WRONG.test(words.join(' '));
  const indicators: readonly Indicator[] = isBare ? findBareAccounts(text) : found;
  if (indicators.length === 0 || words.length > MOST_WORDS) return null;
  if (indicators.some((one) => isOwnNumber(one, text))) return null;
  const said = words.join(' ');
  if (OF_CONTACT.test(said)) return null;
  const known = draft.evidence.indicators;
  const named = known.filter((shown) => indicators.some((one) => isShownBy(one, shown)));
  const [right, ...more] = indicators.filter((one) => !named.some((shown) => isShownBy(one, shown)));
  if (right === undefined)
    return TAKES_OUT.test(said) ? accepted(without(draft, named), [], ['removed']) : null;
  if (
    more.length > 0 ||
    !(PUTS_RIGHT.test(said) || IS_WRONG.test(said) || (named.length > 0 && DENIES.test(said)))
  )
    return null;
  const alike = known.filter((shown) => kindOf(shown) === kindOf(toReported(right)));
  const wrong = named.length > 0 ? named : (onlyOne(alike) ?? onlyOne(nearest(alike, right)) ?? []);
  const mayBeOwn = right.kind === 'phone' && named.length === 0 && !isOthersNumber(right, text);
  if (mayBeOwn && draft.contact?.kind === 'given') return alike.length === 0 ? null : unclear('which-number');
  const [old] = wrong;
  const isSame = old !== undefined && wrong.length === 1 && right.kind === 'account' && right.bank === null;
  const fixed = isSame ? { ...right, bank: old.bank } : right;
  const next = withoutOld(addEvidence(without(draft, wrong), { indicators: [fixed] }), wrong, right.raw);
  return accepted(next, [], [wrong.length === 0 ? 'evidence' : 'evidence-fixed']);
}
