/**
 * What a phone makes tappable in a message by itself, found the way Android's Linkify finds it and rather too
 * eagerly: so that an address or number which the bot should have defanged is seen to be tappable.
 */
const WEB = /https?:\/\/[^\s<>"]+/giu;
const HOST =
  /(?<![\p{L}\p{N}_@.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,24})(?![\p{L}\p{N}_-])(?::\d{1,5})?(?:[/?#][^\s<>"]*)?/giu;
const PHONE = /(?:\+[0-9]+[- .]*)?(?:\([0-9]+\)[- .]*)?[0-9][0-9 .-]+[0-9]/g;

/** Endings that abbreviations have and no domain. */
const NO_DOMAIN = /^TP\.HCM$/i;
/** A case number of the bot's own: no number that a phone can call begins or is grouped so. */
const CASE_NUMBER = /^[1-9]\d-\d{3}-\d{4}$/;
const FEWEST_DIGITS = 5;
const TRAILING = /[.,;:!?)\]}'"”’…]+$/u;

function matches(text, pattern, toPart) {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const part = toPart(match[0]);
    return part === null ? [] : [{ start: match.index, ...part }];
  });
}

function web(found) {
  const text = found.replace(TRAILING, '');
  return { text, href: text };
}

function host(found) {
  const text = found.replace(TRAILING, '');
  return NO_DOMAIN.test(text) ? null : { text, href: `http://${text}` };
}

function phone(text) {
  const digits = text.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || CASE_NUMBER.test(text)) return null;
  return { text, href: `tel:${text.startsWith('+') ? '+' : ''}${digits}` };
}

/** Splits a text into parts `{ text, href }`, where `href` is null for what a phone leaves alone. */
export function linkify(text) {
  const found = [...matches(text, WEB, web), ...matches(text, HOST, host), ...matches(text, PHONE, phone)];
  const parts = [];
  let at = 0;
  for (const link of found.sort((left, right) => left.start - right.start)) {
    if (link.start < at) continue;
    if (link.start > at) parts.push({ text: text.slice(at, link.start), href: null });
    parts.push({ text: link.text, href: link.href });
    at = link.start + link.text.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), href: null });
  return parts;
}
