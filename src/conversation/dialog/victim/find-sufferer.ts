import type { RespondContext } from '../../context';
import { plainWords } from '../plain-words';

type Known = Pick<RespondContext, 'content'>;

const OF = '(?:cua )?(?:em|toi|minh|chau|con|e|t|tui|nha em|nha toi|nha minh|nha chau)';
/** `chị em tôi bị lừa`, `mẹ con tôi`: several people, the person among them; `chị em bị lừa` is the sister. */
const TOGETHER =
  /^(?:(?:anh|chi) em (?:toi|minh|em|chau|tui|chung|bon|nha|ca|deu|cung|ru)|(?:ba|vo|anh|chi) (?:con|chong)|vo em con|(?:me|bo|ba|ong|chu|bac|co|di) con(?= (?:em|toi|minh))|con (?:chau|con|me|em))(?![a-z])/;
/** What befell them. */
const HIT =
  '(?:(?!(?:em|toi|minh|va|voi|ma|nen|roi|thi|la|bao|noi|goi|de)(?![a-z]))[a-z0-9]+ ){0,5}?(?:(?:bi|da bi) (?:[a-z0-9]+ ){0,6}?(?:lua|gat|mat|hack|tru|rut|chiem|du|lay)|mat(?! (?:tich|ngu|roi toi))|(?:da |lo |vua |moi |tro )*(?:chuyen|nap|gui tien|dong|(?:dua|giao|trao) (?:tien|vang|het)|ck|mua|doc|dang ky|vay)(?![a-z]))';
/** Behind these somebody only plays a part, or several are meant: `giả làm con tôi`, `vợ chồng em`. */
const BEFORE =
  /(?<![a-z])(?:gia|danh|lam|giong|mao|la|xung|bao|noi|lua|cho|voi|nick|tai khoan|tk|cua|bang|goi|ke|nhan|hoi|muon|de|vo|me|bo|ba|ong|anh|chi) $/;
/** `người bị là mẹ em`, `sửa lại thành mẹ em`, `em khai cho bố em`, `em là con`. */
const NAMED =
  /(?<![a-z])(?:nguoi (?:bi|mat|bi hai|bi lua|mat tien|chuyen)(?: lua| hai| tien)?(?: la)?|(?:sua|doi|ghi|viet|khai)(?: lai)?(?: (?:thanh|la|cho))+|khai (?:ho|thay|giup)|lam (?:ho|thay|giup|don cho|cho)|(?:khong phai (?:em|toi|minh|chau)(?: (?:bi|mat|bi mat|bi lua))?(?: (?:ma|dau))?(?: la)?)|(?:ghi|viet|de|khai)(?: la)? (?:em|toi|minh|chau)(?: (?:bi|mat|bi mat|bi lua))?(?: (?:ma|la))?) $/;
/** `không phải ba em mà là ông nội em`, `nhầm, ông nội em`. */
const INSTEAD =
  /(?<![a-z])(?:(?:khong|ko|k|chang|hong) (?:phai|fai) (?:la )?(?!(?:no|ho|ke|thang|chung|nguoi|cong|ngan|shop)(?![a-z]))(?:[a-z]+ ){1,4}?(?:bi )?(?:ma la|ma|la)|(?:that ra|thuc ra|dung ra|phai) la) $/;
/** Others say so, or the one who is named only helped. */
const THEY_SAY = /(?<![a-z])(?:no|ho|chung|ke|bon|thang) (?:bao|noi|keu|nhan|khai)(?![a-z])/;
const HELPED =
  /^ (?:bao|noi|goi|ke|nhan|khuyen|biet|thay|(?:chuyen|ck|gui|nap|dua|lam|khai) (?:ho|giup|dum))(?![a-z])/;
/** `mẹ em bị chứ k phải em`. */
const NOT_OTHER =
  /^ (?:(?:bi|mat)(?: (?:lua|mat|hai|tien))? )?(?:chu|ma) (?:khong|ko|k|chang|hong) (?:phai|fai) (?!la (?:tien|so)|\d)/;
const ASKS_WHO =
  /(?<![a-z])(?:sao|ua|oi)(?: [a-z]+){0,3} (?:ghi|xung|viet|de)(?: la)? toi(?![a-z])|(?<![a-z])(?:ghi|xung|viet|de) (?:la )?toi (?:vay|the|a|ha|sai)(?![a-z])/;

interface Patterns {
  /** Somebody of the person's whom something befell. */
  readonly hit: RegExp;
  /** Somebody of the person's. */
  readonly named: RegExp;
}

const known = new WeakMap<Known['content'], Patterns>();

/** The patterns over the relations of the content, made once. */
function patternsOf({ content }: Known): Patterns {
  const made = known.get(content);
  if (made !== undefined) return made;
  const relations = Object.keys(content.victim.relations)
    .sort((one, other) => other.length - one.length)
    .join('|');
  const patterns = {
    hit: new RegExp(`(?<![a-z])(?<who>${relations}) ${OF} ${HIT}`, 'g'),
    named: new RegExp(`(?<![a-z])(?<who>${relations}) ${OF}(?![a-z])`, 'g'),
  };
  known.set(content, patterns);
  return patterns;
}

/**
 * Who lost the money where it is somebody of the person's, as a statement writes it: of `mẹ em bị lừa 53tr` it is `mẹ`.
 * null: nobody else is told of, or several with the person.
 */
export function findSufferer(text: string, context: Known): string | null {
  const said = plainWords(text);
  const { relations } = context.content.victim;
  for (const { index, groups } of said.matchAll(patternsOf(context).hit)) {
    const who = groups?.who ?? '';
    if (BEFORE.test(said.slice(0, index)) || TOGETHER.test(said.slice(index))) continue;
    return relations[who] ?? null;
  }
  return null;
}

/** Told beside a loss that is known, these speak of another one. */
const OTHER_LOSS =
  /(?<![a-z])(?:cung|nam (?:ngoai|truoc|kia)|truoc day|hoi truoc|ngay truoc|lan truoc|dot truoc|may nam truoc)(?![a-z])/;

/** Whether words beside a loss that is known tell of another one: `vợ tôi cũng mất 5 triệu năm ngoái`. */
export function tellsOtherLoss(text: string): boolean {
  return OTHER_LOSS.test(plainWords(text));
}

/** Somebody else who lost money too: `mẹ em cũng bị 20tr`. */
const ALSO = /^ (?:cung|con) (?:bi|mat|chuyen|ck|nop|dong|gui)(?![a-z])/;

/** Who else of the person's lost money beside the loss that is known; null where nobody is told of. */
export function findOtherSufferer(text: string, context: Known): string | null {
  const said = plainWords(text);
  const { relations } = context.content.victim;
  const found = [...said.matchAll(patternsOf(context).named)].find(({ 0: words, index }) =>
    ALSO.test(said.slice(index + words.length)),
  );
  const who = relations[found?.groups?.who ?? ''] ?? null;
  return who ?? (tellsOtherLoss(text) ? findSufferer(text, context) : null);
}

/** Who is said to be the one that lost it, where the statement is to be put right: `sửa lại thành mẹ em`. */
export function suffererPutRight(text: string, context: Known): string | null {
  const said = plainWords(text);
  const { relations } = context.content.victim;
  const found = [...said.matchAll(patternsOf(context).named)].find(
    ({ 0: words, index }) =>
      NAMED.test(said.slice(0, index)) ||
      (INSTEAD.test(said.slice(0, index)) &&
        !/\d/.test(said) &&
        !THEY_SAY.test(said) &&
        !HELPED.test(said.slice(index + words.length))) ||
      NOT_OTHER.test(said.slice(index + words.length)),
  );
  return relations[found?.groups?.who ?? ''] ?? null;
}

const SELF_HIT =
  /^(?:(?:a|ah|oi|nham|that ra|thuc ra|la|nguoi bi la|chinh) )*(?:em|toi|minh|chau|tui) (?:(?:bi|mat)(?: (?:lua|mat|tien))* )?(?:chu |ma )?(?:khong|ko|k|chang|hong) (?:phai|fai) (?:la )?[a-z]+(?: [a-z]+){0,2} (?:em|toi|minh|chau|tui)(?: (?:bi|dau|nhe|a))*$/;

/** `em bị chứ không phải mẹ em`: whether it is the person who lost it after all. */
export function isSelfPutRight(text: string): boolean {
  return SELF_HIT.test(plainWords(text));
}

/** `sao ghi Tôi vậy`: whether a person asks why the statement says `Tôi`. */
export function asksWhoWrites(text: string): boolean {
  return ASKS_WHO.test(plainWords(text));
}
