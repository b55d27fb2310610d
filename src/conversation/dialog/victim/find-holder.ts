import { cleanText, foldText } from '../../../indicator';
import type { RespondContext } from '../../context';
import { findBank } from './find-bank';
import { namesPage, namesSelf } from './names-whom';

type Known = Pick<RespondContext, 'rules' | 'content'>;

const OF_ACCOUNT =
  'ch[uủ] (?:tk|t[aà]i kho[aả]n|th[eẻ])|ctk|ng[uư][oờ]i nh[aậ]n|t[eê]n (?:tk|t[aà]i kho[aả]n|ng[uư][oờ]i nh[aậ]n|ch[uủ] (?:tk|t[aà]i kho[aả]n|th[eẻ]))';
const BEFORE_NAME = '(?: l[aà])?(?:\\s*:)?\\s+(?:t[eê]n (?:l[aà] )?)?';
const NAME = '(?:\\p{L}+[ ]?){2,14}';
/** `chủ tài khoản: …`, `tên người nhận là …`: nobody else is named so. */
const ACCOUNT_NAMED = new RegExp(`(?<!\\p{L})(?:${OF_ACCOUNT})${BEFORE_NAME}${NAME}`, 'iu');
/** `tên Nguyễn Văn A`. */
const NAMED = new RegExp(`(?<!\\p{L})(?:t[eê]n|${OF_ACCOUNT})${BEFORE_NAME}(${NAME})`, 'giu');
/** A name as banks print it. */
const PRINTED = /(?<!\p{L})\p{Lu}+(?: \p{Lu}+){1,13}(?!\p{L})/gu;
/** A company has a longer name than a person. */
const COMPANY =
  /(?<!\p{L})(?:c[oô]ng ty|cty|h[oộ] kinh doanh|hkd|dntn|doanh nghi[eệ]p|h[oợ]p t[aá]c x[aã]|htx)(?: \p{L}+){1,12}/iu;
const COMPANY_FOLDED = /^(?:cong ty|cty|ho kinh doanh|hkd|dntn|doanh nghiep|hop tac xa|htx)(?![a-z])/;
/** A name as people write it with capitals. */
const CAPITAL = /(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}(?!\p{L})/gu;
const SMALL = /(?<!\p{L})\p{L}+(?: \p{L}+){1,4}(?=\s*(?:$|[,.;\d]))/gu;
/** Words that stand beside a name and belong to none. */
const BESIDE = /^(?:stk|tk|nh|so|ngan|hang|tai|khoan|bank|ten|la|cua|no|chu|nguoi|nhan|ctk)$/;
/** Words behind which no name goes on; `Tài`, `Ngân` and `Sơ` are names. */
const ENDS =
  /^(?:hôm|hom|ngày|lúc|vào|vao|bên|ben|ở|o|tại|của|cua|thuộc|thuoc|nh|bank|stk|tk|số|mà|chứ|nhé|nhe|ạ|đó|nè|rồi|roi|em|tôi|mình|để|giúp|giùm|sdt|sđt|đt|zalo|facebook|fb|vừa|theo|thấy|nhưng|với|và|nhóm|gọi|nói|SDT|SĐT|ĐT)$/u;
/** Two words behind which no name goes on: `ngân hàng`, `hôm qua`, `sáng nay`; `Sáng`, `Tuấn` and `Nam` are names. */
const ENDS_PAIR =
  /^(?:ngan hang|tai khoan|dien thoai|so dien|(?:hom|ngay|sang|trua|chieu|toi|dem|tuan|thang) (?:qua|nay|kia|truoc|hom|roi))$/;
/** What somebody does or where, behind a name. */
const DOES =
  /^(?:cho (?:thue|muon|vay)|ban (?:hang|xe|do|nha|dat|online|thuoc|my|quan|ve|sim|dien)|lam (?:nghe|viec|o|tai|bat|moi|cong|bao|ben)|bat dong|thue (?:tro|nha)|buon ban|mo (?:shop|tiem|quan|cua)|nhan (?:vien|lam)|mua ban|moi gioi)$/;
/** `fb Hoàng Long`: the name of a profile is that of no account. */
const PROFILE =
  /(?<!\p{L})(?:facebook|face|fb|zalo(?! ?pay)|nick|telegram|tele|tiktok|instagram|insta|messenger|mess|viber)(?!\p{L})(?:(?!(?<!\p{L})(?:stk|tk|ctk|tài khoản|tai khoan|chủ|chu)(?!\p{L}))[\p{L} :])+/giu;
/** `mẹ em`, `bo toi`: who knows the name, and no part of it. */
const TELLER = /^(?:me|bo|ba|vo|chong|anh|chi|em|con|chau|ban) (?:em|toi|minh|chau|con|e|t)$/;
/** Before `tên` these words speak of a page. */
const OF_PAGE =
  /(?<![a-z])(?:facebook|face|fb|zalo|telegram|tele|tiktok|insta|instagram|nick|trang|page|web|kenh|nhom)(?: (?:no|ho|cua|do|nay|la|tele|zalo|kin|kia)){0,3} ?$/;
const LONGEST = 90;
const MOST_WORDS = 6;
const MOST_COMPANY_WORDS = 14;

const OF_ACCOUNT_NAME = /(?<!\p{L})(?:tên|ten) (?:tk|tài khoản|tai khoan|chủ|chu)(?!\p{L})/iu;
const LARGE = /^\p{Lu}/u;

/** A word in small letters behind a name in capital ones: `Thảo cho thuê trọ`; not `Nguyễn văn a`, which begins with a family name. */
function isSmallBehindCapitals(words: readonly string[], at: number, knowledge: Known): boolean {
  if (at === 0 || LARGE.test(words[at] ?? '')) return false;
  const isName = words.slice(0, at).every((word) => LARGE.test(word));
  return isName && (at > 1 || !startsWithSurname(words[0] ?? '', knowledge));
}

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
      ENDS_PAIR.test(foldText(`${word} ${rest[at + 1] ?? ''}`)) ||
      DOES.test(foldText(`${word} ${rest[at + 1] ?? ''}`)) ||
      isSmallBehindCapitals(rest, at, knowledge) ||
      (at > 1 && TELLER.test(foldText(`${word} ${rest[at + 1] ?? ''}`))),
  );
  const most = COMPANY_FOLDED.test(foldText(rest.join(' '))) ? MOST_COMPANY_WORDS : MOST_WORDS;
  const name = rest.slice(0, end < 0 ? most : Math.min(end, most));
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
  const written = cleanText(text).normalize('NFC').replace(/\n/g, ', ');
  if (namesSelf(written)) return null;
  const cleaned = written.replace(PROFILE, (words) => (OF_ACCOUNT_NAME.test(words) ? words : ' , '));
  const named = [...cleaned.matchAll(NAMED)].find(
    ({ index }) => !OF_PAGE.test(foldText(cleaned.slice(0, index))),
  )?.[1];
  if (named !== undefined) return trimmed(named, knowledge);
  const company = COMPANY.exec(cleaned)?.[0];
  if (company !== undefined) return trimmed(company, knowledge);
  const printed = (cleaned.match(PRINTED) ?? []).map((words) => trimmed(words, knowledge));
  const spelled = [...(cleaned.match(CAPITAL) ?? []), ...(isAnswer ? (cleaned.match(SMALL) ?? []) : [])];
  const persons = spelled.map((words) => personIn(words, knowledge));
  return [...printed, ...persons].find((name) => name !== null) ?? null;
}

/** Whether a text gives a name expressly as that on the account: `chủ tk pham van k`. */
export function namesHolder(text: string): boolean {
  return ACCOUNT_NAMED.test(cleanText(text)) && !namesPage(text);
}
