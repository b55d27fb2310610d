/**
 * Needles or features of one message by their numbers, each with the first and last word it covers (-1 for the borders of
 * the text). A list is filled again for each message, because making it anew costs more than filling it.
 */
export interface WordSpans {
  ids: Int32Array;
  firsts: Int32Array;
  lasts: Int32Array;
  /** What stands beyond it means nothing. */
  count: number;
}

/** An empty list with room for so many. */
export function createWordSpans(room: number): WordSpans {
  return { ids: new Int32Array(room), firsts: new Int32Array(room), lasts: new Int32Array(room), count: 0 };
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Adds a number with the words it covers. */
export function addSpan(spans: WordSpans, id: number, first: number, last: number): void {
  const { count } = spans;
  if (count === spans.ids.length) {
    spans.ids = doubled(spans.ids);
    spans.firsts = doubled(spans.firsts);
    spans.lasts = doubled(spans.lasts);
  }
  spans.ids[count] = id;
  spans.firsts[count] = first;
  spans.lasts[count] = last;
  spans.count = count + 1;
}
