import { breakDigits, DIGIT_JOINT } from './defang';

/** What libphonenumber reads digits across, brackets besides. */
const PUNCTUATION =
  ' \\t\\u00a0\\u3000./~\\-\\u2010-\\u2015\\u2212\\u30fc\\uff0d-\\uff0f\\u2053\\u223c\\uff5e';
const RUN = new RegExp(`\\+?\\(?\\+?\\p{Nd}(?:[${PUNCTUATION}()\\uff08\\uff09]{0,4}\\p{Nd})*`, 'gu');
/** Between a number that is already broken and other digits. */
const BESIDE_BROKEN = new RegExp(
  `(?<=${DIGIT_JOINT}\\p{Nd}{1,4})[${PUNCTUATION}[\\]]+(?=\\p{Nd})|(?<=\\p{Nd})(?<![./-]\\d{4})[${PUNCTUATION}[\\]]+(?=\\p{Nd}{1,4}${DIGIT_JOINT})`,
  'gu',
);
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d{2}';
const DATES = new RegExp(
  `((?<!\\p{Nd})(?:${DAY}[./-]${MONTH}[./-]${YEAR}|${YEAR}[./-]${MONTH}[./-]${DAY})(?!\\p{Nd}))`,
  'u',
);
const YEARS = /^(?:19|20)\d{2}[-–/](?:19|20)\d{2}$/;
/** An amount, or a span of amounts, at the end of a run. */
const AMOUNT = /(?<![^ \t])[ \t]*([1-9]\d{0,2}(?:\.\d{3}){1,4}(?: ?[-–~/] ?[1-9]\d{0,2}(?:\.\d{3}){1,4})?)$/;
const CURRENCY = /^[ \t]?(?:đ|d|₫|vnd|vnđ|đồng|dong|k|usd)(?![\p{L}\p{N}])/iu;
/** Digits from the first to the last, with what opens a number. */
const CORE = /(\(?\+?\(?)\p{Nd}(?:.*\p{Nd})?/u;
/** Digits together that no client takes for a number to call. */
const MAX_TOGETHER = 4;
/** Digits, however grouped, from which on a client may take them for a number to call. */
const MIN_CALLABLE = 7;
/** Digits after which a zero may begin the next number. */
const MIN_NATIONAL = 9;

/** Groups of digits that make one number, with what stands between them. */
interface Grouped {
  readonly groups: string[];
  digits: number;
  gap: string;
}

/** Whether a group begins another number than the one before it. */
function beginsNumber({ groups, digits, gap }: Grouped, group: string, before: string): boolean {
  const isWhole = (groups.at(-1)?.length ?? 0) >= MIN_CALLABLE && group.length >= MIN_CALLABLE;
  return isWhole || (digits >= MIN_NATIONAL && group.startsWith('0') && gap !== '' && before !== gap);
}

function splitNumbers(core: string): Grouped[] {
  const numbers: Grouped[] = [];
  for (const { 1: before = '', 2: group = '' } of core.matchAll(/([^\p{Nd}]*)(\p{Nd}+)/gu)) {
    const last = numbers.at(-1);
    if (last === undefined || beginsNumber(last, group, before)) {
      numbers.push({ groups: [group], digits: group.length, gap: '' });
    } else {
      last.groups.push(group);
      last.digits += group.length;
      last.gap = before;
    }
  }
  return numbers;
}

function breakCore(core: string, opening: string): string {
  const numbers = splitNumbers(core.slice(opening.length));
  const total = numbers.reduce((sum, { digits }) => sum + digits, 0);
  const long = numbers.some(({ groups }) => groups.some((group) => group.length > MAX_TOGETHER));
  if (!long && (total < MIN_CALLABLE || YEARS.test(core))) return core;
  const international = opening.includes('+');
  const broken = numbers.map(({ groups }, number) =>
    groups
      .map((group, index) =>
        group.length > MAX_TOGETHER ? breakDigits(group, international && number + index === 0) : group,
      )
      .join(DIGIT_JOINT),
  );
  const bracket = opening.includes('(') && !core.includes(')') ? '(' : '';
  return bracket + (international ? '+' : '') + broken.join(', ');
}

/** Digits between dates; `priced`: a currency follows them, so that an amount may stand at their end. */
function breakPart(part: string, priced: boolean): string {
  const broken = part.replace(CORE, breakCore);
  const amount = priced ? AMOUNT.exec(part) : null;
  if (amount === null) return broken;
  const number = part.slice(0, amount.index);
  if (!/\p{Nd}/u.test(number)) return part;
  const before = number.trimEnd().replace(CORE, breakCore);
  return before === number.trimEnd() ? broken : `${before}, ${amount[1] ?? ''}`;
}

/** A comma between numbers, by square brackets, which a client reads across as well. */
function separate(gap: string): string {
  const [, closing = '', opening = ''] = /^(\]*)[^[\]]*(\[*)$/.exec(gap) ?? [];
  return `${closing}, ${opening}`;
}

/**
 * Breaks every run of digits that a client could offer to call: at most four digits stay together.
 * Dates, spans of years and amounts with their currency stay readable.
 */
export function defangDigits(text: string): string {
  const broken = text.replace(RUN, (run: string, offset: number) => {
    const after = text.slice(offset + run.length, offset + run.length + 8);
    const parts = run.split(DATES);
    return parts
      .map((part, index) => {
        const isDate = index % 2 === 1;
        return isDate ? part : breakPart(part, index === parts.length - 1 && CURRENCY.test(after));
      })
      .join('');
  });
  return broken.replace(BESIDE_BROKEN, separate);
}
