import type { PartOfDay } from './when';

/** A time of day as it was said; `nextDay`: the small hours after the evening that was named. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly exact: boolean;
  readonly nextDay: boolean;
}

/** `đêm` and `khuya` before `sáng`: "1h đêm rạng sáng" is night. */
const PARTS: readonly (readonly [part: PartOfDay, words: RegExp])[] = [
  ['night', /(?<![a-z])(?:dem|khuya)(?![a-z])/],
  ['morning', /(?<![a-z])sang(?![a-z])/],
  ['noon', /(?<![a-z])trua(?![a-z])/],
  ['afternoon', /(?<![a-z])chieu(?![a-z])/],
  [
    'evening',
    /(?:(?<![a-z])(?:hoi|buoi|luc|chieu|gio|ruoi)|\d|\dh) ?toi(?![a-z])|(?<![a-z])toi (?:qua|nay|hom|thu|chu nhat|cn|t\d|ngay|kia|\d|muon|khuya)|^toi$/,
  ],
];

/** Hour from which a part of the day can be said to have begun, on the generous side. */
export const PART_STARTS: Readonly<Record<PartOfDay, number>> = {
  morning: 0,
  noon: 10,
  afternoon: 12,
  evening: 17,
  night: 20,
};

/** The part of the day that is named in folded text, or null. Without diacritics `tôi` is `toi` too, so an evening needs a day or an hour beside it. */
export function findPart(folded: string): PartOfDay | null {
  return PARTS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

const CLOCK =
  /(?<![\d/.,-])(\d{1,2}) ?(?:h|g|gio|:)(?: ?(\d{1,2})(?!\d)(?: ?(?:p|phut))?| ?(ruoi))?(?![a-z0-9/-]|:\d{3})/;
/** `2 rưỡi chiều`, `sáng sớm nay 5 rưỡi`, `lúc 5 rưỡi`. */
const HALF =
  /(?<![\d/.,-])(\d{1,2}) ruoi (?:sang|trua|chieu|toi|dem)|(?<=(?<![a-z])(?:sang|trua|chieu|toi|dem)(?: som| muon| khuya)?(?: nay| qua| hom qua)? (?:luc |khoang |tam )?)(\d{1,2}) ruoi(?! (?:trieu|tr|ty|cu|chai|nghin|k)(?![a-z]))|(?<=(?<![a-z])(?:luc|khoang|tam|hoi) )(\d{1,2}) ruoi$/;
/** `9 giờ kém 15`. */
const LESS = /^ kem ([1-5]?\d)(?!\d)/;

function inPart(hour: number, part: PartOfDay | null): number {
  if (part === 'afternoon' || part === 'evening') return hour < 12 ? hour + 12 : hour;
  if (part === 'noon') return hour < 10 ? hour + 12 : hour;
  if (part === 'night') return hour >= 6 && hour < 12 ? hour + 12 : hour % 12 === 0 ? 0 : hour;
  return part === 'morning' && hour === 12 ? 0 : hour;
}

/** Finds a time of day in folded text: `9h`, `9h30`, `9 giờ rưỡi tối`, `8 rưỡi tối`, `21:15`. */
export function findClock(folded: string, part: PartOfDay | null): Clock | null {
  const found = CLOCK.exec(folded) ?? HALF.exec(folded);
  if (found === null) return null;
  const written = Number(/\d+/.exec(found[0])?.[0]);
  const less = LESS.exec(folded.slice(found.index + found[0].length))?.[1];
  const half = found[3] !== undefined || found[0].includes('ruoi');
  const minute = half ? 30 : Number(found[2] ?? 0);
  if (written > 24 || minute > 59) return null;
  const hour = inPart(written % 24, part);
  if (less !== undefined && Number(less) > 0)
    return { hour: (hour + 23) % 24, minute: 60 - Number(less), exact: true, nextDay: false };
  const exact = half || found[2] !== undefined;
  return { hour, minute, exact, nextDay: written === 24 || (part === 'night' && hour < 6) };
}
