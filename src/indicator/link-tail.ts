const TAIL = /(?::\d{1,5})?(?:[/?#\\][^\s<>"“”«»`|\u3001-\u303f]{0,4096})?/uy;
const SPACED_SLASH = /[ \t]{1,2}\/[ \t]{0,2}(?=[\w-])/y;
const NEXT_LINK = /(?<=[^=/?&%#:])(?:https?|hxxps?):\/\//i;
const CLOSING = /[.,;:!?'"’…*~_)\]}>]$/;
const OPENING = /[([{]$/;
const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Punctuation at the end belongs to the sentence; a bracket stays only if it was opened inside the tail. */
function trimEnd(tail: string): string {
  if (!CLOSING.test(tail) && !OPENING.test(tail)) return tail;
  let trimmed = tail;
  const balance = new Map(
    Object.entries(OPENER_OF).map(([close, open]) => [close, count(trimmed, open) - count(trimmed, close)]),
  );
  while (CLOSING.test(trimmed) || OPENING.test(trimmed)) {
    const last = trimmed.slice(-1);
    const open = balance.get(last);
    if (open !== undefined && open >= 0) break;
    if (open !== undefined) balance.set(last, open + 1);
    trimmed = trimmed.slice(0, -1);
  }
  return trimmed;
}

/** Port, path, query and fragment that follow a host name; empty where there are none. */
export function readTail(
  text: string,
  at: number,
  apart: boolean,
): { readonly tail: string; readonly end: number } {
  SPACED_SLASH.lastIndex = at;
  const slash = apart && SPACED_SLASH.test(text) ? SPACED_SLASH.lastIndex - 1 : at;
  TAIL.lastIndex = slash;
  const spaced = slash !== at;
  let tail = spaced
    ? `/${/^[^\s<>"]*/.exec(text.slice(slash + 1, slash + 257))?.[0] ?? ''}`
    : (TAIL.exec(text)?.[0] ?? '');
  const next = tail.search(NEXT_LINK);
  if (next > 0) tail = tail.slice(0, next);
  const trimmed = trimEnd(tail);
  return { tail: trimmed, end: spaced ? slash + trimmed.length : at + trimmed.length };
}
