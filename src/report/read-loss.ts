import { cleanText, findIndicators, foldInPlace, foldText, withoutIndicators } from '../indicator';
import { splitAmount } from './amount-words';
import { findAmounts } from './find-amounts';
import { joinParts, type LostPart } from './join-parts';
import { cameBack } from './not-lost-words';
import { withoutPlates } from './number-plates';
import { roleOf, saysPaid, saysUnpaid } from './payment-words';
import { withoutTakenBack } from './taken-back';
import { writeOutTimes } from './times-amount';

/** `10-15 triệu`, `7 8 triệu`, `10 đến 15tr`: nobody knows which; `lần 2 2tr` is none. */
export const RANGE =
  /(?<!(?<![a-z])(?:lan|dot|thu|so|ngay|hom) )(?<![\d/.-])\d{1,4}(?: ?(?:tr|trieu|k)? ?(?:[\u2010-\u2015-]|den|toi|hoac|hay) ?| )\d{1,4} ?(?:tr|trieu|k|nghin|ngan(?! hang)|ty|ti|cu)(?![a-z])/;
/** `ba bốn triệu`. */
export const SAID_RANGE =
  /(?<![a-z])(?<!(?:lan|hom|thang|tuan|ngay|dot|thiet) )(?:mot|hai|ba|bon|nam|sau|bay|tam) (?:hai|ba|bon|nam|sau|bay|tam|chin) (?:chuc )?(?:trieu|tr|nghin|ngan|ty|ti|cu)(?![a-z])/;
/** `mỗi lần 5tr`, `3 lần 5tr`: how often, or how much at once, is not known. */
const EACH = /(?<![a-z])moi (?:lan|ngay|thang|tuan|nguoi|don)(?![a-z])/;
const SEVERAL = /(?<![a-z\d])(?:[2-9]|[1-9]\d|hai|ba|bon|nam|sau|bay|tam|chin|muoi) lan ?$/;
/** `3tr 2 lần`: that much each time, or in all. */
const SEVERAL_BEHIND =
  /^ (?:[2-9]|[1-9]\d|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:lan|dot)(?! (?:dau|sau|truoc|thu))(?![a-z])/;
const NEARLY =
  /(?<![a-z])(?:suyt|xuyt|xem (?:nua|mat|bi|chut|chuyen|toi)|ti nua|chut nua|(?:duoc )?cuu khoi|thoat (?:khoi|duoc)|(?:chan|ngan) (?:kip|duoc|lai))(?![a-z])/;
/** Goods of which a shop was cheated, where no money went. */
const GOODS = /(?<![a-z])(?:don hang|don|lo hang|hang|dien thoai|may|xe)(?: [a-z]+){0,2} ?$/;
/** `tổng cộng`, but not `tổng đài`. */
const TOTAL = /(?<![a-z])(?:tong(?! dai| cuc| giam| cong ty)(?: cong)?|cong lai|tat ca(?: la)?)(?![a-z])/;
/** `tổng cộng 45,`: a total without its unit. */
const TOTAL_BARE =
  /(?<![a-z])(?:tong(?: cong)?|cong lai|tat ca)(?: (?:la|het|mat|khoang|tam))* [1-9]\d{0,2}(?=[,.;] |$)/;
const UNIT_BEHIND = /\d ?(trieu|tr|k|nghin|ngan|ty|cu)(?![a-z])/;
/** `tổng cộng 3 lần: 500k, 2 triệu`: how often in all, and then each. */
const TOTAL_TIMES =
  /(?<![a-z])tong(?: cong)? (?:[2-9]|[1-9]\d|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:lan|dot|khoan) ?: ?$/;
/** Where one thing that was said ends and the next begins. */
const ENDS =
  /[;!?\n]+|[,.](?!\d)|(?<![\p{L}])(?:nhưng|nhung|chứ|chu|giờ|gio|thế mà|sau đó|sau do)(?![\p{L}])(?<!b[âa]y gi[ờo])|(?<=(?<![\p{L}])(?:rồi|roi|r) )(?!\d)/gu;
/** A bare number behind an amount that was asked for: `chuyển 100 rồi`. */
const BARE =
  /(?<![\p{L}\d.,/:+-])([1-9]\d{0,2})(?![\p{L}\d.,/:%-]|\s*(?:l[aầ]n|ng[aà]y|gi[oờ]|ph[uú]t|h\b|tu[oổ]i|ng[uư][oờ]i))/u;
const FEWEST_PHONE_DIGITS = 9;

/** What a message says of money: lost, demanded by others, or plainly not paid. */
export interface ToldLoss {
  /** Each amount that was lost, in order. */
  readonly lost: readonly number[];
  /** What all of it comes to, where that was said. */
  readonly total: number | null;
  /** The last amount that somebody demanded. */
  readonly demanded: number | null;
  /** What came back of it; null where nothing of the kind is said. */
  readonly returned: number | null;
  /** It says that nothing was paid. */
  readonly unpaid: boolean;
  /** It speaks of amounts that nobody can put into one number. */
  readonly vague: boolean;
}

/** A message without its links, accounts, telephone numbers and number plates, which are no money. */
export function withoutNumbers(message: string): string {
  const text = withoutPlates(message);
  const others = findIndicators(text, []).indicators.filter(
    ({ kind, raw }) => kind !== 'phone' || raw.replace(/\D/g, '').length >= FEWEST_PHONE_DIGITS,
  );
  return withoutIndicators(text, others, ' số ');
}

interface Clause {
  readonly text: string;
  readonly start: number;
}

interface Amount extends LostPart {
  readonly before: string;
  readonly after: string;
}

/** What was read so far, with the place of each loss. */
interface Reading extends Omit<ToldLoss, 'lost'> {
  readonly parts: readonly LostPart[];
  /** Some of it came back, as far as can be told. */
  readonly isPart: boolean;
}

function clausesOf(text: string): readonly Clause[] {
  const ends = [...text.matchAll(ENDS), { 0: '', index: text.length }];
  let start = 0;
  return ends.flatMap(({ 0: end, index }) => {
    const clause = { text: text.slice(start, index), start };
    start = index + end.length;
    return /[\p{L}\d]/u.test(clause.text) ? [clause] : [];
  });
}

function amountsIn({ text, start }: Clause): readonly Amount[] {
  const tokens = splitAmount(text);
  const words = tokens.map((token) => token.text);
  return findAmounts(tokens, words).map(({ at, value, next }) => {
    const from = tokens[at]?.start ?? 0;
    const to = tokens[next - 1]?.end ?? text.length;
    return {
      value,
      start: start + from,
      end: start + to,
      before: text.slice(0, from),
      after: text.slice(to),
    };
  });
}

/** `40tr với 15tr nữa là 55tr`: the last of several amounts is what the others come to. */
function sumAtEnd(lost: readonly number[]): number | null {
  const last = lost.at(-1) ?? 0;
  const sum = lost.slice(0, -1).reduce((left, one) => left + one, 0);
  return lost.length > 2 && sum === last ? last : null;
}

/** `tổng cộng 45, đợt 1 là 15tr`: a total without a unit is counted in that of the amount told with it. */
function withTotalUnit(text: string): string {
  const folded = foldInPlace(text);
  const total = TOTAL_BARE.exec(folded);
  if (total === null) return text;
  const end = total.index + total[0].length;
  const unit = UNIT_BEHIND.exec(folded.slice(end))?.[1];
  return unit === undefined ? text : `${text.slice(0, end)} ${unit}${text.slice(end)}`;
}

/** Reads clause by clause what was lost and what was only asked for; `asked` was asked for before. */
export function readLoss(text: string, asked: number | null = null): ToldLoss {
  const cleaned = cleanText(withoutNumbers(text)).normalize('NFC').toLowerCase();
  const meant = writeOutTimes(withoutTakenBack(withTotalUnit(cleaned)));
  let told: Reading = {
    parts: [],
    total: null,
    demanded: asked,
    unpaid: false,
    vague: false,
    returned: null,
    isPart: false,
  };
  for (const clause of clausesOf(meant)) {
    const folded = foldText(clause.text);
    const amounts = amountsIn(clause);
    const isEach = EACH.test(folded) && !TOTAL.test(folded) && !/\d{5}/.test(folded);
    if (isEach || RANGE.test(folded) || SAID_RANGE.test(folded)) told = { ...told, vague: true };
    else if (!NEARLY.test(folded))
      told = amounts.length > 0 ? takeAmounts(told, clause, amounts) : takeWords(told, clause);
  }
  const { parts, isPart, ...rest } = told;
  const lost = parts.map(({ value }) => value);
  return {
    ...rest,
    lost,
    total: told.total ?? (isPart ? null : (sumAtEnd(lost) ?? joinParts(meant, parts))),
  };
}

function takeAmounts(told: Reading, clause: Clause, amounts: readonly Amount[]): Reading {
  return amounts.reduce((so, { before, after, value, start, end }, index) => {
    const role = roleOf(before, after);
    const isLast = index === amounts.length - 1;
    if (role === 'demanded') {
      const asked = { ...so, demanded: value };
      return isLast ? takeWords(asked, { text: after, start: end }) : asked;
    }
    if (role === 'planned') return { ...so, unpaid: so.unpaid || saysUnpaid(clause.text) };
    if (role === 'open') return so;
    if (role === 'returned') {
      return { ...so, isPart: true, returned: cameBack(before) ? (so.returned ?? 0) + value : so.returned };
    }
    const folded = foldText(before);
    if (so.unpaid && GOODS.test(folded)) return so;
    const isTotal = TOTAL.test(folded) && !TOTAL_TIMES.test(folded);
    const vague = so.vague || SEVERAL.test(folded) || SEVERAL_BEHIND.test(foldText(after));
    return { ...so, vague, parts: [...so.parts, { value, start, end }], total: isTotal ? value : so.total };
  }, told);
}

function takeWords(told: Reading, { text, start }: Clause): Reading {
  if (saysUnpaid(text)) return { ...told, demanded: null, unpaid: true };
  if (told.demanded === null || !saysPaid(text)) return told;
  const bare = BARE.exec(text)?.[1];
  const unit = told.demanded >= 1e6 ? 1e6 : 1e3;
  const value = bare === undefined ? told.demanded : Number(bare) * unit;
  return { ...told, parts: [...told.parts, { value, start, end: start + text.length }], demanded: null };
}
