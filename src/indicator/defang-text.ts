import { defangDigits } from './defang-digits';

const HIDDEN = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const JOINER = /\u200d(?!\p{Extended_Pictographic})/gu;
const WEB_SCHEME = /(h)(tt)(?=ps?:)/gi;
const SCHEME = /([a-z][a-z0-9+-]{0,20}):(?=\/\/)/gi;
const CALL_SCHEME =
  /(?<![a-z])(tel|callto|sms|smsto|mailto|facetime|zalo|viber|tg|intent|market):(?=[^\s[])/gi;
const DOT = /(?<=[\p{L}\p{M}\p{N}\p{S}_-])[.．。｡](?=[\p{L}\p{S}_-][\p{L}\p{M}\p{N}\p{S}_-])/gu;
const QUAD = /(?<![\p{N}.])\p{Nd}{1,3}(?:[.．。｡]\p{Nd}{1,3}){3}(?!\p{N}|[.．]\p{N})/gu;

/** A scheme in front of a name or number; in an address it says nothing to a reader, and broken as `hxxps` even less. */
const LEADING_SCHEME = /\bhttps?:\/\/(?=[\p{L}\d])/giu;

/** A text without the schemes of its addresses, for readers to whom `https://` means nothing. */
export function withoutSchemes(text: string): string {
  return text.replace(LEADING_SCHEME, '');
}

function hideWebScheme(_match: string, h: string, marks: string): string {
  return h + marks.replaceAll('t', 'x').replaceAll('T', 'X');
}

function hideScheme(match: string, scheme: string): string {
  return /^hx+ps?$/i.test(scheme) ? match : `${scheme}[:]`;
}

/**
 * Any text, changed so that no client makes an address in it clickable or a number in it tappable.
 * Schemes become `hxxp`, dots inside names `[.]`, digits stand in groups of at most four; hidden characters go.
 * Applying it again changes nothing.
 */
export function defangText(text: string): string {
  const named = text
    .replace(HIDDEN, '')
    .replace(JOINER, '')
    .replace(WEB_SCHEME, hideWebScheme)
    .replace(SCHEME, hideScheme)
    .replace(CALL_SCHEME, '$1[:]')
    .replace(QUAD, (quad) => quad.replace(/[.．。｡]/g, '[.]'))
    .replace(DOT, '[.]');
  // A bracket that goes with the digits may have stood between a dot and the rest: `www.(+84) 0900…`.
  return defangDigits(named).replace(DOT, '[.]');
}

/** `defangText` for prose that a person reads or copies by hand: addresses lose their scheme. */
export function defangProse(text: string): string {
  return defangText(withoutSchemes(text));
}
