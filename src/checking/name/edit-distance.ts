/** Letters and digits of a word as a bit set: one edit changes at most two bits. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) {
    mask |= 1 << (word.charCodeAt(index) & 31);
  }
  return mask;
}

/** Number of bits set. */
export function bitCount(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Letters that two words have in common at their beginning. */
function sharedStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return at;
}

/** Letters that two words have in common at their end, not counting the first `start` letters. */
function sharedEnd(left: string, right: string, start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let count = 0;
  while (
    count < most &&
    left.charCodeAt(left.length - 1 - count) === right.charCodeAt(right.length - 1 - count)
  )
    count += 1;
  return count;
}

/**
 * Edits (insert, delete, replace, swap of neighbors) that turn one word into the other, or `limit + 1` where more are needed.
 * The restricted Damerau-Levenshtein distance. What both begin and end with costs nothing, and mostly little is left to compare.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const start = sharedStart(left, right);
  const end = sharedEnd(left, right, start);
  const leftRest = left.length - end - start;
  const rightRest = right.length - end - start;
  const longer = Math.max(leftRest, rightRest);
  if (longer <= 1 || leftRest === 0 || rightRest === 0) return Math.min(longer, limit + 1);
  // One edit leaves one letter of each, or two that are swapped.
  if (limit === 1 && (longer > 2 || leftRest !== rightRest)) return 2;
  return tableDistance(left.slice(start, left.length - end), right.slice(start, right.length - end), limit);
}

function tableDistance(left: string, right: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let value = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) value = Math.min(value, (before[column - 2] ?? 0) + 1);
      current.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1);
}
