import { foldText } from '../../indicator';

/** A person who asks to have something looked at, and not a sentence of a stranger. */
const ASKS_TO_LOOK =
  /(?<![a-z])(?:check|ktra|kiem tra|xem|coi|soi|tra)(?: thu)? (?:giup|gium|dum|ho|dup)(?![a-z])|(?<![a-z])cho (?:em|toi|minh|chau|con|bac|chi|anh)? ?hoi(?![a-z])/;
const ASKS_OF_TRUST =
  /(?<![a-z])(?:uy tin|lua dao|lua|that|that hay gia|tin duoc|dang tin|mua duoc|on|(?:tai|vao|bam|mua|cai|mo|xem|dung)(?: [a-z]+){0,5} duoc|dc|duoc) (?:khong|ko|k|hong|hok|hem|hk|kg)(?![a-z])|(?<![a-z])bi (?:bao cao|to cao|phan anh|canh bao)(?: bao gio)? chua(?![a-z])/;
/** A link with nothing but its name before it. */
const NAMED_LINK =
  /^(?:day la |gui |co )?(?:cai )?(?:link|web|trang|trang web|duong dan|dia chi)(?: (?:nay|day|la|web))*:? \S+$/;
const HEARSAY = /^(?:(?:toi|em|minh|chau|con|bac|chi|anh|ad oi|ad) )*nghe (?:noi|don|bao|dau)(?![a-z])/;
/** What a rumor wants that is passed on. */
const SPREADS =
  /(?<![a-z])(?:share|chia se|gui cho|lan truyen|bao cho|nhac nhau|ngay|gap|moi nguoi|ca nha)(?![a-z])/;
/** Behind a colon, a quotation mark or a new line others may speak. */
const QUOTES = /[:"“”\n]\s*\S+\s+\S/u;
const MOST_CHARACTERS = 110;

/** What the words of such a question seem to say of a link, and do not. */
export const SAID_IN_ASKING: readonly string[] = ['page-violation', 'link-action'];

/** The folded words of a short message in which nobody else is quoted; null for any other. */
function ownWords(text: string): string | null {
  return text.length > MOST_CHARACTERS || QUOTES.test(text) ? null : foldText(text).trim();
}

/**
 * Whether a short message is a person's own question about what it shows: `check giùm cái shop này …`, `web này mua được không …`.
 * Its words accuse nobody, however much they resemble a fraud's.
 */
export function isOwnQuestion(text: string): boolean {
  const own = ownWords(text);
  return own !== null && (NAMED_LINK.test(own) || ASKS_TO_LOOK.test(own) || ASKS_OF_TRUST.test(own));
}

/** Whether a person only passes on what is said: `tôi nghe nói sắp thu phí`. */
export function isHearsay(text: string): boolean {
  const own = ownWords(text);
  return own !== null && HEARSAY.test(own) && !SPREADS.test(own);
}
