import { cleanText, foldInPlace, foldText } from '../../../indicator';

const SELF = '(?:em|toi|minh|bac|chau|con|tui)';
/** `tên em là`, `tôi tên`. */
const OWN = new RegExp(`(?<![a-z])(?:ten (?:cua )?${SELF}|${SELF} ten|ho (?:va )?ten)(?![a-z])`);
const PAGE = '(?:facebook|face|fb|zalo|telegram|tele|tiktok|insta|instagram|nick|trang|page|web|kenh|nhom)';
const THEM =
  '(?:no|ho|ke|chung|thang|con|bon|nguoi (?:do|la|kia|ta|lua)|ben (?:do|kia)|lua dao|lua|shop|cong ty|nhan vien|doi tuong)';
const AS =
  '(?: (?:no|ho|cua|do|nay|la|ghi|lua|dao|ay|kia|ke|nguoi|thang|con)){0,4} (?:ten|tk|tai khoan)(?: (?:la|nick))?';
/** `facebook nó tên`, `nick zalo của nó là tên`. */
const PAGE_NAMED = new RegExp(`(?<![a-z])${PAGE}${AS} [a-z]`);
/** `fb nó là Linh Nguyễn`, where the name is written as one. */
const PAGE_IS = new RegExp(
  `(?<![a-z])${PAGE}(?: (?:no|ho|cua|ke|lua|dao|nguoi|do|ta|kia|thang|con))+(?: la| :|:) `,
);
/** `fb Hoàng Long`, `nick zalo Trần Hùng`. */
const PAGE_BARE =
  /(?<![a-z])(?:facebook|face|fb|zalo(?! ?pay)|telegram|tele|nick|tiktok|insta)(?: (?:zalo|fb|facebook|tele))? (?=[a-z])/;
const CAPITALS = /^\p{Lu}\p{L}* \p{Lu}/u;
/** `nó tên Nguyễn Văn A`, `tên kẻ lừa đảo là`; a given name alone says little. */
const THEM_NAMED = new RegExp(
  `(?<![a-z])(?:tu xung(?: la| ten)+(?! (?:cong an|can bo|nhan vien|ngan hang|ben|nguoi)(?![a-z]))|${THEM}(?: (?:lua|dao|do|la|kia|xung|gioi|thieu)){0,3} ten|ten (?:cua )?${THEM})(?: la)? [a-z]+ [a-z]`,
);

/** Whether a text gives the person's own name. */
export function namesSelf(text: string): boolean {
  return OWN.test(foldText(text));
}

/** Whether a text gives the name of a page or of a profile, not that of an account: `facebook nó tên Linh Nguyễn`. */
export function namesPage(text: string): boolean {
  const written = cleanText(text).normalize('NFC');
  const folded = foldInPlace(written);
  const is = PAGE_IS.exec(folded);
  const isWritten = is !== null && CAPITALS.test(written.slice(is.index + is[0].length));
  const bare = PAGE_BARE.exec(folded);
  const isBare = bare !== null && CAPITALS.test(written.slice(bare.index + bare[0].length));
  return isWritten || isBare || PAGE_NAMED.test(folded);
}

/** Whether a text tells under which name the other side goes: `nó tên Mai`, or that of their page. */
export function namesThem(text: string): boolean {
  return !namesSelf(text) && (namesPage(text) || THEM_NAMED.test(foldText(text)));
}
