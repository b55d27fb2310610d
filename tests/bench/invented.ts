/** Letters of the counter that keeps invented names apart and in order. */
const LETTERS = 26;
const COUNTER_LENGTH = 5;
const SYLLABLES = ['qua', 'zo', 'ri', 'vex', 'umo', 'ta', 'kly', 'ne', 'bux', 'ophi'];
const ENDINGS = ['com', 'top', 'vip', 'xyz', 'com.vn', 'net', 'click', 'site'];
const WORDS = ['', '', '', 'vay', 'thuong', 'login', 'xacminh'];
const PLACES = ['', '/', '/dang-nhap', '/a/b/c', '/p?id=12&utm_source=x', '/tin/2026/11/nhan-qua.html'];

/** How many different names there are. */
const UNIVERSE = 10_000_000;

/** A seeded generator of numbers from 0 to 1, so that every run has the same inputs (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function counterOf(index: number): string {
  let rest = index;
  let text = '';
  for (let place = 0; place < COUNTER_LENGTH; place += 1) {
    text = String.fromCharCode(97 + (rest % LETTERS)) + text;
    rest = Math.floor(rest / LETTERS);
  }
  return text;
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

/** The invented host with a number; hosts of rising numbers are in order of their text. */
function hostOf(index: number): string {
  const spread = Math.imul(index, 0x9e3779b1) >>> 0;
  const first = pick(SYLLABLES, spread >>> 3);
  const second = pick(SYLLABLES, spread >>> 11);
  const word = pick(WORDS, spread >>> 17);
  return `${counterOf(index)}${first}${second}${word}.${pick(ENDINGS, spread >>> 23)}`;
}

/** Hosts of a list, in order; every shorter list is part of every longer one. */
export function* listHosts(size: number): Generator<string> {
  const step = UNIVERSE / size;
  for (let entry = 0; entry < size; entry += 1) yield hostOf(Math.floor(entry * step));
}

/** Of so many URLs three in ten are listed, as in the peers' comparison of the facts. */
const LISTED_SHARE = 0.3;

/** URLs to check, in a fixed order: some stand in every list from `smallest` entries on, some in none. */
export function inventUrls(count: number, smallest: number): readonly string[] {
  const random = createRandom(20_261_123);
  const below = (limit: number): number => Math.floor(random() * limit);
  const step = UNIVERSE / smallest;
  return Array.from({ length: count }, () => {
    const listed = random() < LISTED_SHARE;
    const host = listed ? hostOf(Math.floor(below(smallest) * step)) : `x-${hostOf(below(UNIVERSE))}`;
    const front = pick(['', 'www.', 'm.', 'id.account.'], below(4));
    return `${pick(['https', 'http'], below(2))}://${front}${host}${pick(PLACES, below(PLACES.length))}`;
  });
}
