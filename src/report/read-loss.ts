import { cleanText, findIndicators, foldText, withoutIndicators } from '../indicator';
import { splitAmount } from './amount-words';
import { findAmounts } from './find-amounts';
import { roleOf, saysPaid, saysUnpaid } from './payment-words';

/** `10-15 triệu`, `7 8 triệu`, `10 đến 15tr`: nobody knows which. */
const RANGE =
  /(?<![\d/.-])\d{1,4}(?: ?(?:tr|trieu|k)? ?(?:[\u2010-\u2015-]|den|toi|hoac|hay) ?| )\d{1,4} ?(?:tr|trieu|k|nghin|ngan|ty|ti|cu)(?![a-z])/;
/** `mỗi lần 5tr`: how often is not known. */
const EACH = /(?<![a-z])moi (?:lan|ngay|thang|tuan|nguoi|don)(?![a-z])/;
const NEARLY = /(?<![a-z])(?:suyt|xuyt|xem|ti nua|chut nua)(?![a-z])/;
/** `tổng cộng`, but not `tổng đài`. */
const TOTAL = /(?<![a-z])(?:tong(?! dai| cuc| giam| cong ty)(?: cong)?|cong lai|tat ca(?: la)?)(?![a-z])/;
/** Where one thing that was said ends and the next begins. */
const ENDS =
  /[;!?\n]+|[,.](?!\d)|(?<![\p{L}])(?:nhưng|chứ|chu|giờ|gio|thế mà|sau đó|sau do)(?![\p{L}])|(?<=(?<![\p{L}])(?:rồi|roi|r) )/gu;
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
  /** It says that nothing was paid. */
  readonly unpaid: boolean;
  /** It speaks of amounts that nobody can put into one number. */
  readonly vague: boolean;
}

/** A message without its links, accounts and telephone numbers, which are no money. */
export function withoutNumbers(text: string): string {
  const others = findIndicators(text, []).indicators.filter(
    ({ kind, raw }) => kind !== 'phone' || raw.replace(/\D/g, '').length >= FEWEST_PHONE_DIGITS,
  );
  return withoutIndicators(text, others, ' số ');
}

function amountsIn(clause: string): readonly { value: number; before: string; after: string }[] {
  const tokens = splitAmount(clause);
  const words = tokens.map(({ text }) => text);
  return findAmounts(tokens, words).map(({ at, value, next }) => ({
    value,
    before: clause.slice(0, tokens[at]?.start ?? 0),
    after: clause.slice(tokens[next - 1]?.end ?? clause.length),
  }));
}

/** Reads clause by clause what was lost and what was only asked for; `asked` was asked for before. */
export function readLoss(text: string, asked: number | null = null): ToldLoss {
  const cleaned = cleanText(withoutNumbers(text)).normalize('NFC').toLowerCase();
  const clauses = cleaned.split(ENDS).filter((clause) => /[\p{L}\d]/u.test(clause));
  let told: ToldLoss = { lost: [], total: null, demanded: asked, unpaid: false, vague: false };
  for (const clause of clauses) {
    const folded = foldText(clause);
    const amounts = amountsIn(clause);
    const isEach = EACH.test(folded) && !TOTAL.test(folded);
    if (isEach || RANGE.test(folded)) told = { ...told, vague: true };
    else if (!NEARLY.test(folded))
      told = amounts.length > 0 ? takeAmounts(told, clause, amounts) : takeWords(told, clause);
  }
  return told;
}

function takeAmounts(told: ToldLoss, clause: string, amounts: ReturnType<typeof amountsIn>): ToldLoss {
  return amounts.reduce((before, { value, before: ahead, after }, index) => {
    const role = roleOf(ahead, after);
    const isLast = index === amounts.length - 1;
    if (role === 'demanded') {
      const asked = { ...before, demanded: value };
      return isLast ? takeWords(asked, after) : asked;
    }
    if (role === 'planned') return { ...before, unpaid: before.unpaid || saysUnpaid(clause) };
    if (role === 'open') return before;
    const isTotal = TOTAL.test(foldText(ahead));
    return { ...before, lost: [...before.lost, value], total: isTotal ? value : before.total };
  }, told);
}

function takeWords(told: ToldLoss, clause: string): ToldLoss {
  if (saysUnpaid(clause)) return { ...told, demanded: null, unpaid: true };
  if (told.demanded === null || !saysPaid(clause)) return told;
  const bare = BARE.exec(clause)?.[1];
  const unit = told.demanded >= 1e6 ? 1e6 : 1e3;
  const paid = bare === undefined ? told.demanded : Number(bare) * unit;
  return { ...told, lost: [...told.lost, paid], demanded: null };
}
