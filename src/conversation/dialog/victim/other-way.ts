import { cleanText } from '../../../indicator';
import { asksBack, maskSecrets } from '../../../report';
import { plainWords } from '../plain-words';

const LONGEST = 120;
const MOST_WORDS = 20;
/** Ways in which money goes to no account of a bank. */
const WAYS =
  /(?<![a-z])(?:usdt|btc|eth|bnb|trx|bitcoin|tien (?:ao|so|dien tu)|coin|binance|metamask|trust wallet|remitano|paypal|western union|moneygram|the (?:cao|nap|garena|zing|game|dien thoai|viettel|vina|vinaphone|mobi|mobifone|google|itunes|steam|apple)|ma (?:the|qr)|(?:quet|qua|bang|chuyen) (?:ma )?qr|(?:nap|mua) (?:vao |the )*game|tien mat|tan tay|buu dien)(?![a-z])/;
/** The address of a wallet. */
const ADDRESS = /(?<![\p{L}\d])(?:0x[\da-f]{8,}|T[A-Za-z1-9]{12,}|bc1[a-z\d]{10,})(?![\p{L}\d])/u;
/** Nothing went that way, or it is only asked for. */
const NOT_SO =
  /(?<![a-z])(?:doi|bat|yeu cau|bao|hen|se|dinh|chua)(?: [a-z]+){0,3} (?:nap|mua|gui|chuyen|quet)(?![a-z])/;

/** How the money went where no account received it, in the person's own words: `thẻ cào Viettel`, `ví TXk3…`; null for other words. */
export function otherWay(text: string): string | null {
  const said = plainWords(text);
  if (asksBack(text) || said.split(' ').length > MOST_WORDS || NOT_SO.test(said)) return null;
  if (!WAYS.test(said) && !ADDRESS.test(cleanText(text))) return null;
  const words = maskSecrets(text).text.trim().slice(0, LONGEST);
  return words === '' ? null : words;
}
