import { behindKnown, isOnlyTime, readTime, rightsTime, type ReportedTime } from '../../../report';
import { plainWords } from '../plain-words';
import type { VictimDialog } from '../types';

/** The words put a time right. */
const CORRECTS =
  /(?<![a-z])(?:nham|lon|sua|doi lai|moi dung|moi phai|khong phai|ko phai|k phai|thuc ra|dung ra|chinh xac|ghi lai)(?![a-z])/;
/** They tell of what happened: `bị hôm qua`, `tôi chuyển lúc 9h`, `vụ này hôm kia`. */
const OF_HARM =
  /(?<![a-z])(?:bi|lua|mat(?! khau)|xay ra|chuyen tien|chuyen khoan|chuyen(?= (?:luc|hom|ngay|sang|trua|chieu|toi|tu|cho (?:no|ho|chung|ke)))|ck|nap|nop|dong tien|dua tien|tru|vu|viec|su viec|chuyen nay|chuyen do|ngay gio|thoi gian)(?![a-z])/;
/** Where one thing that was said ends and the next begins. */
const PARTS = /[,.;!?\n]+(?!\d)/;
const CALLED = /(?<![a-z])(?:goi|ra ngan hang|den ngan hang|len ngan hang|ra quay)(?![a-z])/;

/** The part of an answer to when it happened that does not tell when the bank was called: of `hôm kia, gọi hôm qua rồi` the first. */
export function withoutCall(text: string): string {
  if (OF_HARM.test(plainWords(text))) return text;
  return text
    .split(PARTS)
    .filter((part) => !CALLED.test(plainWords(part)))
    .join(', ')
    .trim();
}

/**
 * A time told out of turn. A day that is known stays unless the words put it right, tell of the harm, or are nothing
 * but a time: `hôm qua tôi ra ngân hàng rồi` tells when something else was done. null: no time for the statement.
 */
export function readToldTime(dialog: VictimDialog, text: string, now: string): ReportedTime | null {
  const told = dialog.step === 'when' ? null : readTime(text, now);
  const known = dialog.when;
  if (told === null || (known?.read === null && known.text !== null)) return null;
  const when = behindKnown(told, known, text, now);
  if (when.read === null) return null;
  const said = plainWords(text);
  const isOfIt = isOnlyTime(text) || CORRECTS.test(said) || rightsTime(said) || OF_HARM.test(said);
  const isSameDay = known?.read == null || known.read.date.slice(0, 10) === when.read.date.slice(0, 10);
  return isSameDay || isOfIt ? when : null;
}
