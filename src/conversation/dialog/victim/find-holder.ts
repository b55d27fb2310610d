import { cleanText, foldText } from '../../../indicator';
import type { RespondContext } from '../../types';
import { findBank } from './find-bank';

type Known = Pick<RespondContext, 'rules' | 'content'>;

/** `tên Nguyễn Văn A`, `chủ tài khoản: …`. */
const NAMED =
  /(?<!\p{L})(?:t[eê]n(?: l[aà]| ng[uư][oờ]i nh[aậ]n| t[aà]i kho[aả]n| tk)?|ch[uủ] (?:tk|t[aà]i kho[aả]n|th[eẻ])(?: l[aà])?|ctk(?: l[aà])?|ng[uư][oờ]i nh[aậ]n(?: l[aà])?)\s*:?\s+((?:\p{L}+[ ]?){2,5})/iu;
/** A name as banks print it. */
const PRINTED = /(?<!\p{L})\p{Lu}+(?: \p{Lu}+){1,5}(?!\p{L})/gu;
/** A name as people write it with capitals. */
const CAPITAL = /(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}(?!\p{L})/gu;
const SMALL = /(?<!\p{L})\p{L}+(?: \p{L}+){1,4}(?=\s*(?:$|[,.;\d]))/gu;
/** Words that stand before a name and belong to none. */
const BESIDE = /^(?:stk|tk|nh|so|ngan|hang|tai|khoan|bank|ten|la|cua|no|chu|nguoi|nhan|ctk)$/;
const LONGEST = 60;

/** The words from the first that belongs to a name on. */
function trimmed(words: string, knowledge: Known): string | null {
  const parts = words.trim().split(/\s+/);
  const first = parts.findIndex(
    (word) => !BESIDE.test(foldText(word)) && findBank(word, knowledge, true) === null,
  );
  const name = first < 0 ? [] : parts.slice(first);
  return name.length < 2 ? null : name.join(' ').slice(0, LONGEST);
}

function startsWithSurname(name: string, { content }: Known): boolean {
  const { marked, plain } = content.victim.surnames;
  const [first = ''] = name.toLowerCase().normalize('NFC').split(' ');
  return marked.includes(first) || plain.includes(first);
}

/** The name of a person in the words, where they begin with a family name behind words that belong to none. */
function personIn(words: string, knowledge: Known): string | null {
  const name = trimmed(words, knowledge);
  return name !== null && startsWithSurname(name, knowledge) ? name : null;
}

/**
 * The name on the receiving account, where a text tells one: behind `tên`, in capitals, or in small letters
 * from a family name on where it was asked for.
 */
export function findHolder(text: string, knowledge: Known, isAnswer: boolean): string | null {
  const cleaned = cleanText(text).replace(/\n/g, ', ');
  const named = NAMED.exec(cleaned)?.[1];
  if (named !== undefined) return trimmed(named, knowledge);
  const printed = (cleaned.match(PRINTED) ?? []).map((words) => trimmed(words, knowledge));
  const written = [...(cleaned.match(CAPITAL) ?? []), ...(isAnswer ? (cleaned.match(SMALL) ?? []) : [])];
  const persons = written.map((words) => personIn(words, knowledge));
  return [...printed, ...persons].find((name) => name !== null) ?? null;
}
