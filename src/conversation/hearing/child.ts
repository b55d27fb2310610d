import { hints, type DangerPhrases } from './danger-phrases';
import type { Word } from './words';

/** Ages that are told of a child; below, it is a number of something else. */
const AGES = { from: 4, below: 18 } as const;
const GRADES = { from: 1, below: 13 } as const;

/** Before an age these words speak of the one who does harm. */
const OFFENDER: readonly string[] = ['no', 'han', 'thang', 'ke'];

/** Before an age these words speak of years long gone: `hồi lớp 6`. */
const LONG_AGO: readonly string[] = ['hoi', 'luc'];

function isWithin(written: string, { from, below }: typeof AGES | typeof GRADES): boolean {
  return /^\d{1,2}$/.test(written) && Number(written) >= from && Number(written) < below;
}

/** `9 tuổi`, `15t`, `lớp 6`. */
function isAge(words: readonly Word[], at: number): boolean {
  const [earlier = '', before = '', here = '', next = ''] = [at - 2, at - 1, at, at + 1].map(
    (index) => words[index]?.plain ?? '',
  );
  if (OFFENDER.includes(before) || LONG_AGO.includes(earlier) || LONG_AGO.includes(before)) return false;
  const short = /^(\d{1,2})(?:t|tuoi)$/.exec(here)?.[1];
  if (short !== undefined) return isWithin(short, AGES);
  return isWithin(here, next === 'tuoi' ? AGES : GRADES) && (next === 'tuoi' || before === 'lop');
}

/** Whether a message tells the age or the school year of somebody under 18. */
export function tellsChildAge(words: readonly Word[]): boolean {
  return words.some((_, at) => isAge(words, at));
}

/** Whether a message speaks of somebody under 18, with or without the age. */
export function speaksOfChild(words: readonly Word[], phrases: DangerPhrases): boolean {
  return tellsChildAge(words) || hints('child', words, phrases);
}
