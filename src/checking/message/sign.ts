/** One thing a message shows: how strongly, and the words that show it. */
export interface Sign {
  /** 0 to 1. */
  readonly scale: number;
  readonly quote: string | null;
  readonly params: Readonly<Record<string, string>>;
}

/** Everything a message shows, by name of signal, sender or fact. */
export type Signs = ReadonlyMap<string, Sign>;

/** The longest quotation shown to a citizen, in UTF-16 units. */
export const QUOTE_LIMIT = 120;

/** A quotation short enough to show: cut at a blank where there is one, never inside a pair. */
export function shortQuote(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= QUOTE_LIMIT) return trimmed;
  const cut = trimmed.slice(0, QUOTE_LIMIT);
  const blank = cut.lastIndexOf(' ');
  return (blank > QUOTE_LIMIT / 2 ? cut.slice(0, blank) : cut.replace(/[\ud800-\udbff]$/, '')).trim();
}

/** A sign that is plainly there, or as strongly as is said. */
export function presentSign(quote: string | null, scale = 1): Sign {
  return { scale, quote: quote === null ? null : shortQuote(quote), params: {} };
}
