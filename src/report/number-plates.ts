import { defangProse, foldInPlace } from '../indicator';

/** Units of money that look like the series of a plate: `20k-50000`. */
const SERIES = '(?!(?:k|m|tr|ty|cu)(?![a-z]))[a-z]{1,2}\\d?';
/** `22C1-456.78`, `23C 012.34`, `22C-12345`. */
const SHAPED = `(?<![\\da-z])\\d{2} ?-? ?${SERIES} ?[-. ]? ?\\d{3}\\.\\d{2}(?![\\d])|(?<![\\da-z])\\d{2}${SERIES}-\\d{4,5}(?![\\d])`;
/** Behind these words any such row is a plate, however it is written: `biển số 22c1 12345`. */
const NAMED =
  '(?<=(?<![a-z])(?:bien(?: kiem soat)?(?: so)?(?: xe)?|bks|xe so)(?: la| cua no)?[ :]*)\\d{2} ?-? ?[a-z]{1,2}\\d? ?[-. ]? ?\\d{3}\\.?\\d{1,2}(?![\\d])';
const PLATE = new RegExp(`${SHAPED}|${NAMED}`, 'g');

/** A text without the number plates of vehicles in it, which are no money. */
export function withoutPlates(text: string): string {
  return [...foldInPlace(text).matchAll(PLATE)].reduceRight(
    (left, { 0: plate, index }) => `${left.slice(0, index)}xe${left.slice(index + plate.length)}`,
    text,
  );
}

/** `defangProse` for words that a person told: number plates stay as they were written. */
export function defangTold(text: string): string {
  const plates = [...foldInPlace(text).matchAll(PLATE)];
  const ends = plates.map(({ 0: plate, index }) => index + plate.length);
  const between = [...plates, { index: text.length }].map(({ index }, at) =>
    defangProse(text.slice(ends[at - 1] ?? 0, index)),
  );
  return between
    .map((words, at) => words + text.slice(plates[at]?.index ?? text.length, ends[at] ?? text.length))
    .join('');
}

/** Whether a text names the number plate of a vehicle. */
export function namesPlate(text: string): boolean {
  return withoutPlates(text) !== text;
}
