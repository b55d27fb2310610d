/** What no citizen reads: how the bot recognizes a rumor, and which payload a button carries. */
const NOT_READ: readonly string[] = [
  'phrases',
  'unless',
  'guards',
  'idioms',
  'offers',
  'instead',
  'words',
  'said',
  'needs',
  'anywhere',
  'around',
  'source',
  'payload',
  'id',
  'harms',
];

/** What citizens read of a content file, each text with its place; a key may hold dots and is still one name. */
export function textsOf(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_READ.includes(key))
    .flatMap(([key, inner]) => textsOf(inner, name === '' ? key : `${name}.${key}`));
}
