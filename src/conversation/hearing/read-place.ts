import type { Word } from './words';

/** The places on a page of buttons as people write them, from the first on. */
const PLACES: readonly (readonly string[])[] = [
  ['1', 'mot', 'nhat', 'dau'],
  ['2', 'hai', 'nhi'],
  ['3', 'ba'],
  ['4', 'tu', 'bon'],
  ['5', 'nam'],
  ['6', 'sau'],
  ['7', 'bay'],
  ['8', 'tam'],
  ['9', 'chin'],
];
const LAST: readonly string[] = ['cuoi', 'chot'];
const AROUND: readonly string[] = [
  'cai',
  'chieu',
  'bai',
  'so',
  'thu',
  'muc',
  'nut',
  'tien',
  'cung',
  'xem',
  'ke',
  'nghe',
  'doc',
  'cho',
  'di',
];

/** The place of a button that words name and say nothing else, from 0 on, -1 for the last: `chiêu đầu tiên`, `số 2`, `cái cuối`. */
export function readPlace(words: readonly Word[]): number | null {
  const telling = words.map(({ plain }) => plain).filter((word) => !AROUND.includes(word));
  const [word] = telling;
  if (word === undefined || telling.length > 1) return null;
  if (LAST.includes(word)) return -1;
  const place = PLACES.findIndex((names) => names.includes(word));
  return place < 0 ? null : place;
}
