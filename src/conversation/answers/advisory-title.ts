import type { Advisory } from '../../advice';
import { isWord, splitWords, type Word } from '../hearing/words';

type ShortForms = ReadonlyMap<string, readonly Word[]>;

/** Fewer words are named only by a name of exactly these words. */
const LEAST_IN_ANY_ORDER = 2;

/** Everything an advisory is called. */
function namesOf(
  { id, title, shortTitle, names }: Advisory,
  shortForms: ShortForms,
): readonly (readonly Word[])[] {
  return [title, shortTitle, ...names, id.replaceAll('-', ' ')].map((name) => splitWords(name, shortForms));
}

/** What all advisories are called, in their order, and how many words the longest name has. */
interface Names {
  /** What they were read with: with others they are read anew. */
  readonly shortForms: ShortForms;
  readonly names: readonly (readonly (readonly Word[])[])[];
  readonly longest: number;
}

const known = new WeakMap<readonly Advisory[], Names>();

function allNames(advisories: readonly Advisory[], shortForms: ShortForms): Names {
  const found = known.get(advisories);
  if (found?.shortForms === shortForms) return found;
  const names = advisories.map((advisory) => namesOf(advisory, shortForms));
  const read = { shortForms, names, longest: Math.max(...names.flat().map(({ length }) => length)) };
  known.set(advisories, read);
  return read;
}

/** Whether words are those of a name, in any order: `giả vneid` is `VNeID giả`. */
function isName(words: readonly Word[], name: readonly Word[]): boolean {
  if (words.length !== name.length) return false;
  if (words.every((word, at) => isWord(word, name[at] ?? word))) return true;
  if (words.length < LEAST_IN_ANY_ORDER) return false;
  const rest = [...name];
  return words.every((word) => {
    const at = rest.findIndex((wanted) => isWord(word, wanted));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** The words without so many around them that only ask about a trick: `chiêu … là gì`; none with more words than a name has. */
function* withoutAround(
  words: readonly Word[],
  around: readonly Word[],
  longest: number,
): Generator<readonly Word[]> {
  const isAround = words.map((word) => around.some((one) => isWord(word, one)));
  const lastNamed = isAround.lastIndexOf(false);
  for (let start = 0; start < words.length; start += 1) {
    if (start > 0 && isAround[start - 1] !== true) return;
    for (let end = Math.min(words.length, start + longest); end > Math.max(start, lastNamed); end -= 1)
      yield words.slice(start, end);
  }
}

/**
 * The advisory that a text calls by its title, its short title or another of its names, with or without diacritics,
 * and nothing else but words that ask about a trick. Null for a text that says more.
 */
export function findNamed(
  words: readonly Word[],
  advisories: readonly Advisory[],
  around: readonly Word[],
  shortForms: ShortForms,
): Advisory | null {
  const { names, longest } = allNames(advisories, shortForms);
  for (const typed of withoutAround(words, around, longest)) {
    const at = names.findIndex((own) => own.some((name) => isName(typed, name)));
    if (at >= 0) return advisories[at] ?? null;
  }
  return null;
}
