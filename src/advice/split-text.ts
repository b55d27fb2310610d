/** Made when it is first needed, because few texts are cut inside a word and it takes 2 MB. */
let graphemes: Intl.Segmenter | undefined;

/** Places where a text may be cut, best first; each keeps the break at the end of the left part. */
const BREAKS = [/\n{2,}/g, /\n/g, /[.!?…]["”’)]*\s/g, /\s/g];

/** Offset just behind the last break that leaves a left part of at most `max` units and not a mere stub. */
function lastBreak(text: string, max: number): number | null {
  const stub = max / 3;
  for (const pattern of BREAKS) {
    let cut = 0;
    for (const match of text.slice(0, max + 2).matchAll(pattern)) {
      const kept = match.index + match[0].trimEnd().length;
      if (kept <= max) cut = match.index + match[0].length;
    }
    if (cut > stub) return cut;
  }
  return null;
}

/** Length of the longest start of whole graphemes that fits; a single larger grapheme is cut between code points. */
function graphemeCut(text: string, max: number): number {
  graphemes ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  let cut = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, max * 2))) {
    if (index + segment.length > max) break;
    cut = index + segment.length;
  }
  if (cut > 0) return cut;
  const high = text.charCodeAt(max - 1);
  return high >= 0xd800 && high < 0xdc00 && max > 1 ? max - 1 : max;
}

/**
 * Cuts a text into parts of at most `max` UTF-16 units, between paragraphs where possible,
 * else between lines, sentences, words and at last graphemes. White space at the cuts is dropped;
 * nothing else is lost. A text of white space alone gives no part.
 */
export function splitText(text: string, max: number): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > max) {
    const cut = lastBreak(rest, max) ?? graphemeCut(rest, max);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** The text itself, or its start of whole graphemes with "…" in at most `max` units. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, graphemeCut(text, max - 1)).trimEnd()}…`;
}
