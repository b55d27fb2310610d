import { COMMON_NAMES } from './common-names';
import {
  CLEAR_ENDINGS,
  EVERYDAY_ENDINGS,
  EXPECTED_ENDINGS,
  FILE_ENDINGS,
  SHORT_ENDINGS,
  WORD_ENDINGS,
} from './domain-endings';
import { foldText } from './fold-text';
import { hasSyllableShape } from './vietnamese-syllable';

/** A name without scheme, as written, and what stands around it. */
export interface BareName {
  /** Labels left of the public suffix, as written. */
  readonly names: readonly string[];
  /** Labels of the public suffix, as written. */
  readonly suffix: readonly string[];
  readonly hasPath: boolean;
  /** A word before it announces an address: `truy cập`, `link:`. */
  readonly announced: boolean;
  /** Nothing but punctuation or the end of a line follows. */
  readonly closes: boolean;
}

/** A single word with its marks is the end of a sentence: `chị ơi.vn mình`. */
const NON_ASCII = /[^\0-\x7f]/;

/** A made-up name of so many letters needs nothing else to speak for it. */
const LONG_NAME = 6;

/** `o9oo.ooo.789`: groups of a telephone number with letters for its zeros. */
const NUMBER_LETTERS = /^[o\d]+$/i;

type Case = 'lower' | 'title' | 'upper' | 'mixed';

/** Words after which an ending is spoken of: `website .com`, `tên miền .vn`. */
const ENDING_TALK: ReadonlySet<string> = new Set(
  'web website domain link email mail internet hacked http https'.split(' '),
);

/** Names of programming platforms that are written like addresses. */
const PLATFORM_NAMES: ReadonlySet<string> = new Set(['asp.net', 'vb.net', 'ado.net', 'ml.net', 'paint.net']);

function caseOf(text: string): Case {
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return 'upper';
  const [first = '', ...rest] = text;
  return first !== first.toLowerCase() && rest.join('') === rest.join('').toLowerCase() ? 'title' : 'mixed';
}

/** True for a label that is no Vietnamese syllable and no short abbreviation: it was made up as a name. */
export function isMadeUp(label: string): boolean {
  const folded = foldText(label);
  return (
    folded.length >= 3 &&
    /[a-z]/.test(folded) &&
    !hasSyllableShape(folded) &&
    !/^(?:[bcdghklmnpqrstvx]{3}|\d+[a-z]{1,4})$/.test(folded)
  );
}

/** Digits or hyphens among letters, other than an amount with its unit: `500mb`. */
function hasMark(label: string): boolean {
  return /[\d-]/.test(label) && /\p{L}/u.test(label) && !/^\d+[a-z]{1,4}$/i.test(label);
}

/** A sentence that goes on without a space: `khóa.Top 10`, `UY TIN.VIP`. */
function readsAsSentence(name: string, ending: string): boolean {
  const endingCase = caseOf(ending);
  if (endingCase === 'lower') return false;
  const nameCase = caseOf(name);
  const folded = foldText(ending);
  const wordlike = WORD_ENDINGS.has(folded) || EVERYDAY_ENDINGS.has(folded) || hasSyllableShape(folded);
  if (endingCase === 'title') return wordlike || hasSyllableShape(foldText(name)) || nameCase === 'lower';
  return nameCase !== 'upper' || hasSyllableShape(foldText(name)) || EVERYDAY_ENDINGS.has(folded);
}

function clearEndingConvinces(name: string, ending: string, bare: BareName): boolean {
  if (/^\d+$/.test(name)) return bare.names.length === 1 && name.length >= 3;
  if (name.length === 1) return ending === 'com' || bare.hasPath;
  const ordinary = hasSyllableShape(foldText(name)) && bare.names.length === 1;
  const spoken = WORD_ENDINGS.has(ending) || NON_ASCII.test(name);
  return !(ordinary && spoken) || bare.announced || bare.closes;
}

function everydayEndingConvinces(name: string, ending: string, bare: BareName): boolean {
  if (caseOf(bare.suffix.at(-1) ?? '') !== 'lower') return false;
  if (/^\d+$/.test(name)) return bare.announced && bare.names.length === 1 && name.length >= 3;
  if (
    bare.names.length > 1 &&
    bare.names.some((label) => isMadeUp(label) && !COMMON_NAMES.has(foldText(label)))
  )
    return true;
  const counted = bare.closes && bare.names.length === 1 && /^\d+[a-z]{2,4}$/i.test(name);
  if (!isMadeUp(name) && !hasMark(name) && !counted && !(bare.announced && name.length >= 3)) return false;
  const known = COMMON_NAMES.has(foldText(name));
  const word = EVERYDAY_ENDINGS.has(ending) || hasSyllableShape(ending);
  if (bare.closes || (bare.announced && !(known && word))) return true;
  return word ? hasMark(name) || (!known && name.length >= LONG_NAME) : !known;
}

/**
 * Whether a name without scheme and with plain dots is meant as an address.
 * People leave out the space after a full stop, and many Vietnamese words and abbreviations are top-level domains, so
 * the ending decides how much else must speak for it.
 */
export function isConvincing(bare: BareName): boolean {
  const name = bare.names.at(-1) ?? '';
  const ending = foldText(bare.suffix.at(-1) ?? '');
  if (name === '' || /^[-_]|[-_]$/.test(name)) return false;
  if (!bare.hasPath && [...bare.names, ...bare.suffix].every((label) => NUMBER_LETTERS.test(label)))
    return false;
  if (PLATFORM_NAMES.has(`${name}.${ending}`.toLowerCase())) return false;
  if (bare.names[0]?.toLowerCase() === 'www' && bare.names.length > 1) return true;
  if (bare.suffix.length > 1 && CLEAR_ENDINGS.has(ending)) return name.length > 1 || bare.hasPath;
  if (bare.hasPath)
    return !readsAsSentence(name, bare.suffix.at(-1) ?? '') && /\p{L}/u.test(bare.names.join(''));
  if (FILE_ENDINGS.has(ending)) return bare.names.length > 1 && isMadeUp(name) && bare.announced;
  if (readsAsSentence(name, bare.suffix.at(-1) ?? '')) return false;
  if (CLEAR_ENDINGS.has(ending)) return clearEndingConvinces(name, ending, bare);
  return everydayEndingConvinces(name, ending, bare);
}

/** Whether a name whose dots are spaces or words is meant as an address: the ending must be a usual one. */
export function isConvincingApart(bare: BareName, spelledDot: boolean): boolean {
  const name = bare.names.at(-1) ?? '';
  const ending = bare.suffix.at(-1) ?? '';
  if (!spelledDot && readsAsSentence(name, ending)) return false;
  if (bare.hasPath && SHORT_ENDINGS.has(ending) && !spelledDot) return /^[a-z0-9-]+$/.test(name);
  if (!EXPECTED_ENDINGS.has(ending.toLowerCase())) return false;
  if (bare.names[0]?.toLowerCase() === 'www' && bare.names.length > 1) return true;
  if (spelledDot) return name.length > 1 && name === foldText(name).replace(/^./, name[0] ?? '');
  const abbreviation = (label: string): boolean =>
    label.length > 2 && !hasSyllableShape(foldText(label)) && !WORD_ENDINGS.has(ending.toLowerCase());
  const everyday = (label: string): boolean =>
    EXPECTED_ENDINGS.has(label.toLowerCase()) || ENDING_TALK.has(label.toLowerCase());
  if (bare.names.some(everyday)) return false;
  return bare.names.every((label) => isMadeUp(label) || hasMark(label) || abbreviation(label));
}
