import { cleanText, foldText } from '../../../indicator';
import type { RespondContext } from '../../types';
import { findBank } from './find-bank';
import { namesPage, namesSelf } from './names-whom';

type Known = Pick<RespondContext, 'rules' | 'content'>;

const OF_ACCOUNT =
  'ch[uủ] (?:tk|t[aà]i kho[aả]n|th[eẻ])|ctk|ng[uư][oờ]i nh[aậ]n|t[eê]n (?:tk|t[aà]i kho[aả]n|ng[uư][oờ]i nh[aậ]n|ch[uủ] (?:tk|t[aà]i kho[aả]n|th[eẻ]))';
const NAME = '(?: l[aà])?\\s*:?\\s+(?:t[eê]n (?:l[aà] )?)?((?:\\p{L}+[ ]?){2,8})';
/** `chủ tài khoản: …`, `tên người nhận là …`: nobody else is named so. */
const ACCOUNT_NAMED = new RegExp(`(?<!\\p{L})(?:${OF_ACCOUNT})${NAME}`, 'iu');
/** `tên Nguyễn Văn A`. */
const NAMED = new RegExp(`(?<!\\p{L})(?:t[eê]n|${OF_ACCOUNT})${NAME}`, 'iu');
/** A name as banks print it. */
const PRINTED = /(?<!\p{L})\p{Lu}+(?: \p{Lu}+){1,5}(?!\p{L})/gu;
/** A name as people write it with capitals. */
const CAPITAL = /(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}(?!\p{L})/gu;
const SMALL = /(?<!\p{L})\p{L}+(?: \p{L}+){1,4}(?=\s*(?:$|[,.;\d]))/gu;
/** Words that stand beside a name and belong to none. */
const BESIDE = /^(?:stk|tk|nh|so|ngan|hang|tai|khoan|bank|ten|la|cua|no|chu|nguoi|nhan|ctk)$/;
/** Words behind which no name goes on; `Tài`, `Ngân` and `Sơ` are names. */
const ENDS =
  /^(?:bên|ben|ở|o|tại|của|cua|thuộc|thuoc|nh|bank|stk|tk|số|mà|chứ|nhé|nhe|ạ|đó|nè|rồi|roi|em|tôi|mình|để|giúp|giùm)$/u;
const LONGEST = 60;
const MOST_WORDS = 6;
/** The name in a row of words: from the first that belongs to one on, up to the first that belongs to none; null under two words. */
export function trimmed(words: string, knowledge: Known): string | null {
  const parts = words.trim().split(/\s+/);
  const isBank = (word: string): boolean => findBank(word, knowledge, true) !== null;
  const first = parts.findIndex((word) => !BESIDE.test(foldText(word)) && !isBank(word));
  const rest = first < 0 ? [] : parts.slice(first);
  const end = rest.findIndex(
    (word, at) =>
      ENDS.test(word.normalize('NFC')) ||
      isBank(word) ||
      /^(?:ngan hang|tai khoan)$/.test(foldText(`${word} ${rest[at + 1] ?? ''}`)),
  );
  const name = rest.slice(0, end < 0 ? MOST_WORDS : Math.min(end, MOST_WORDS));
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
 * from a family name on where it was asked for. The person's own name and that of a page are none.
 */
export function findHolder(text: string, knowledge: Known, isAnswer: boolean): string | null {
  const cleaned = cleanText(text).replace(/\n/g, ', ');
  if (namesSelf(cleaned)) return null;
  const named = NAMED.exec(cleaned)?.[1];
  if (named !== undefined) return trimmed(named, knowledge);
  const printed = (cleaned.match(PRINTED) ?? []).map((words) => trimmed(words, knowledge));
  const written = [...(cleaned.match(CAPITAL) ?? []), ...(isAnswer ? (cleaned.match(SMALL) ?? []) : [])];
  const persons = written.map((words) => personIn(words, knowledge));
  return [...printed, ...persons].find((name) => name !== null) ?? null;
}

/** Whether a text gives a name expressly as that on the account: `chủ tk pham van k`. */
export function namesHolder(text: string): boolean {
  return ACCOUNT_NAMED.test(cleanText(text)) && !namesPage(text);
}
