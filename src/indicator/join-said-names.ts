import { allMatches } from './all-matches';
import type { CleanedText } from './clean-text';
import { EXPECTED_ENDINGS } from './domain-endings';
import { foldInPlace } from './fold-text';

/** Whether anything of the kind may stand in a text: most messages are told by this one test. */
const MAYBE = /[ \t](?:d[aấ]u )?(?:g[aạ]ch|tr[uừ]|n[oố]i)[ \t]|[ \t][-_][a-z\d]|h[ \t]t[ \t]t[ \t]p/i;

const STROKE = 'gach (?:ngang|noi|giua|duoi|chan)|gach|tru|noi';
/** A hyphen said in words. */
const SAID_HYPHEN = `[ \\t]{1,2}(?:dau )?(?:${STROKE})[ \\t]{1,2}`;
const HYPHENS = new RegExp(SAID_HYPHEN, 'g');
const SAID_DOT = '[ \\t]{1,2}(?:cham|dot)[ \\t]{1,2}';
/** The words of one label, which are said one by one. */
const WORDS = '[a-z\\d]+(?:[ \\t][a-z\\d]+){0,3}?';
const ENDING = '[a-z]{2,7}(?![a-z\\d])(?!-)';

/** `vietcombank chấm com chấm vn gạch ngang ưu đãi chấm top`, from the hyphen to the ending. */
const SAID = new RegExp(
  `(?<=[a-z\\d])((?:${SAID_HYPHEN}${WORDS}){1,3})(${SAID_DOT}|\\.)(?:(com|net|org)(?:${SAID_DOT}|\\.))?(${ENDING})`,
  'g',
);
/** What makes a lone `trừ`, `nối`, `gạch` part of an address: an ending in front of it. */
const AFTER_ENDING = /(?:\.|[ \t](?:cham|dot)[ \t]{1,2})(?:com|vn|net|org|info)$/;
const NAMED_STROKE = /gach (?:ngang|noi|giua|duoi|chan)|dau /;

/** `vietcombank.com.vn -xacthuc.top`: a blank before the hyphen hides that the name goes on. */
const APART =
  /(?<=\.(?:com|vn|net|org|info))[ \t]{1,2}(?=[-_][a-z\d]{2,40}(?:-[a-z\d]{1,40}){0,4}\.([a-z]{2,7})(?![\w-]|\.[a-z]))/g;

/** `h t t p s : / / n h a n q u a . x y z`: letters one by one behind a scheme. */
const LETTER_BY_LETTER =
  /(?<![a-z\d])h[ \t]t[ \t]t[ \t]p(?:[ \t]s)?(?:[ \t]?[:/]){2,3}(?:[ \t]?[a-z\d./_-](?![a-z\d])){4,80}/g;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

const glue = (written: string): string => written.replace(/[ \t]+/g, '');

function saidChanges(folded: string): Change[] {
  return allMatches(SAID, folded).flatMap((match) => {
    const [, said = '', , , ending = ''] = match;
    const start = match.index;
    const before = folded.slice(Math.max(start - 12, 0), start);
    if (!EXPECTED_ENDINGS.has(ending) || !(NAMED_STROKE.test(said) || AFTER_ENDING.test(before))) return [];
    const joined = said.replace(HYPHENS, (hyphen) => (/duoi|chan/.test(hyphen) ? '_' : '-'));
    return [{ start, end: start + said.length, becomes: glue(joined) }];
  });
}

function blankChanges(folded: string): Change[] {
  return allMatches(APART, folded)
    .filter(({ 1: ending = '' }) => ending !== 'vn' && EXPECTED_ENDINGS.has(ending))
    .map(({ index, 0: blank }) => ({ start: index, end: index + blank.length, becomes: '' }));
}

function letterChanges(folded: string): Change[] {
  return allMatches(LETTER_BY_LETTER, folded).map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    becomes: glue(written),
  }));
}

/** The text with its changes; the units of a replacement are spread over what they replace, from its first to its last. */
function apply({ text, source, offsets }: CleanedText, changes: readonly Change[]): CleanedText {
  const parts: string[] = [];
  const places: number[] = [];
  const placeOf = (index: number): number => offsets?.[index] ?? index;
  const copy = (from: number, to: number): void => {
    parts.push(text.slice(from, to));
    for (let index = from; index < to; index += 1) places.push(placeOf(index));
  };
  let last = 0;
  for (const { start, end, becomes } of changes) {
    copy(last, start);
    parts.push(becomes);
    const step = (end - start - 1) / Math.max(becomes.length - 1, 1);
    for (let index = 0; index < becomes.length; index += 1)
      places.push(placeOf(start + Math.floor(index * step)));
    last = end;
  }
  copy(last, text.length);
  places.push(placeOf(text.length));
  return { text: parts.join(''), source, offsets: places };
}

/**
 * Writes together the addresses that are spoken with a hyphen in words, broken before a hyphen, or spaced letter by letter,
 * where an ending shows that they are addresses. Everything else stays as it is.
 */
export function joinSaidNames(cleaned: CleanedText): CleanedText {
  if (!MAYBE.test(cleaned.text)) return cleaned;
  const folded = foldInPlace(cleaned.text);
  const changes = [...saidChanges(folded), ...blankChanges(folded), ...letterChanges(folded)].sort(
    (left, right) => left.start - right.start,
  );
  const apart = changes.filter(({ start }, index) => start >= (changes[index - 1]?.end ?? 0));
  return apart.length === 0 ? cleaned : apply(cleaned, apart);
}
