import type { Reading } from './text/letters';
import { PLACEHOLDERS } from './text/word';

const PHONE = PLACEHOLDERS.phone;
/** Free numbers belong to companies, and calling one costs nothing. */
const FREE = '1800';
/** Words that name a number without asking anybody to dial it: `từ số 09…`, `thuê bao 09…`. */
const NAMED = new Set(['so', 'thue', 'bao', 'sdt', 'dau', 'thoai']);
/** Words that ask to be reached at the number that follows, in letter classes. */
const ASKED = new Set(['goi', 'aio', 'iien', 'hotiine', 'zaio', 'nhan', 'viber', 'teiegram']);
const REACH = 4;

/** Whether every phone number of a text is only named, as in a warning; a free hotline may be given to be called. */
export function onlyNamesNumbers(text: string, { words }: Reading): boolean {
  let phones = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.letters !== PHONE || text.startsWith(FREE, word.start)) continue;
    phones += 1;
    const before = words.slice(Math.max(0, index - REACH), index).map(({ letters }) => letters);
    const last = before.at(-1) ?? '';
    if (before.some((name) => ASKED.has(name)) || !(NAMED.has(last) || last === PHONE)) return false;
  }
  return phones > 0;
}
