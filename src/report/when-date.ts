import { addMonths, dayOf, daysBetween, type Day } from './calendar';

/** A day or a whole month that was named. `invalid`: no such day, or one that is still to come. */
export type NamedDay = { readonly kind: 'day' | 'week' | 'month'; readonly day: Day } | 'invalid';

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** A day that is so near is a slip and not one of a year ago: `29/11`, said on the 27th. */
const NEAR_DAYS = 31;

function isNear(today: Day, day: number, month: number): boolean {
  const named = dayOf(today.year, month, day);
  const ahead = named === null ? 0 : -daysBetween(named, today);
  return ahead > 0 && ahead <= NEAR_DAYS;
}

/** The latest such day that is not in the future; the year is the one written, or the last one that fits. */
function pastDay(today: Day, day: number, month: number, year: string | undefined): NamedDay {
  if (year === undefined && isNear(today, day, month)) return 'invalid';
  const years = year === undefined ? [today.year, today.year - 1] : [fullYear(year)];
  const found = years
    .map((one) => dayOf(one, month, day))
    .find((one) => one !== null && daysBetween(one, today) >= 0);
  return found ? { kind: 'day', day: found } : 'invalid';
}

function pastMonth(today: Day, month: number, year: string | undefined): NamedDay {
  const years = year === undefined ? [today.year, today.year - 1] : [fullYear(year)];
  const found = years
    .map((one) => dayOf(one, month, 1))
    .find((one) => one !== null && daysBetween(one, today) >= 0);
  return found ? { kind: 'month', day: found } : 'invalid';
}

/** `ngày 12`: of this month, or of the last one where this month's is still to come. */
function pastDayOfMonth(today: Day, day: number): NamedDay {
  const months = [addMonths(today, 0), addMonths(today, -1)];
  const found = months
    .map(({ year, month }) => dayOf(year, month, day))
    .find((one) => one !== null && daysBetween(one, today) >= 0);
  return found ? { kind: 'day', day: found } : 'invalid';
}

const ISO = /(?<![\d/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])/;
const NUMERIC =
  /(?<![\d/.,:-])(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?(?![\d/:-]|[.,]\d| ?(?:k|tr|trieu|ty|h|gio|phut|lan)\b)/;
const SAID =
  /(?:ngay |hom |mung |mong )?(\d{1,2}) thang (\d{1,2})(?:(?: nam |[ /-])(\d{4})| nam (ngoai))?(?!\d)/;
const OF_MONTH = /(?:ngay|hom|mung|mong) (\d{1,2}) thang (truoc|roi|nay)/;
const MONTH_YEAR = /(?<![\d/.-])(\d{1,2}) ?[/-] ?(\d{4})(?![\d/-])/;
const MONTH = /thang (\d{1,2})(?:(?: nam |[ /-])(\d{4})| nam (ngoai))?(?![\d/])/;
/** `năm 2024, tháng 5`, `năm ngoái tháng 3`. */
const YEAR_FIRST =
  /(?<![a-z])nam (?:(\d{4})|(ngoai))[ ,]+(?:(?:vao|luc|khoang|hoi|dau|cuoi|giua) )*thang (\d{1,2})(?![\d/])/;
const DAY_ONLY = /(?:ngay|hom|mung|mong) (\d{1,2})(?! ?(?:thang|ngay|tieng|gio|h\b|[/.-] ?\d))(?!\d)/;
/** The lunar calendar is not read: `mùng 3 Tết`. */
const LUNAR = /\b(?:tet|am lich|al|ram)\b|\d am\b/;

function writtenYear(year: string | undefined, last: string | undefined, today: Day): string | undefined {
  return last === undefined ? year : String(today.year - 1);
}

/** Finds a calendar day or month in folded text: `12/11`, `12-11-2026`, `ngày 12 tháng 11`, `tháng 10`, `ngày 12`. */
export function findDate(folded: string, today: Day): NamedDay | null {
  if (LUNAR.test(folded)) return null;
  const iso = ISO.exec(folded);
  if (iso) return pastDay(today, Number(iso[3]), Number(iso[2]), iso[1]);
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst)
    return pastMonth(today, Number(yearFirst[3]), writtenYear(yearFirst[1], yearFirst[2], today));
  const said = SAID.exec(folded);
  if (said) return pastDay(today, Number(said[1]), Number(said[2]), writtenYear(said[3], said[4], today));
  const ofMonth = OF_MONTH.exec(folded);
  if (ofMonth) {
    const { year, month } = addMonths(today, ofMonth[2] === 'nay' ? 0 : -1);
    return pastDay(today, Number(ofMonth[1]), month, String(year));
  }
  const monthYear = MONTH_YEAR.exec(folded);
  const numeric = NUMERIC.exec(folded);
  if (numeric) return pastDay(today, Number(numeric[1]), Number(numeric[3]), numeric[4]);
  if (monthYear) return pastMonth(today, Number(monthYear[1]), monthYear[2]);
  const month = MONTH.exec(folded);
  if (month) return pastMonth(today, Number(month[1]), writtenYear(month[2], month[3], today));
  const day = DAY_ONLY.exec(folded);
  return day ? pastDayOfMonth(today, Number(day[1])) : null;
}
