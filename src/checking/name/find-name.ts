import { SHAPE_HEAD, type BrandForm, type BrandForms } from './brand-forms';
import { bitCount, editDistance, letterMask } from './edit-distance';
import { consonantsOf } from './letters';
import { stepTo, wordAt } from './word-trie';

/** Shorter names have too many honest neighbors one edit away. */
const SHORTEST_NEAR = 4;
/** From this length on, two edits still point at one name only. */
const SHORTEST_TWO_EDITS = 10;
const MOST_EDITS = 2;

/** The longest distinctive name inside a word, with its place, or null; one of four letters only at either end. */
export function findNameInside(word: string, forms: BrandForms): { form: BrandForm; at: number } | null {
  let best = -1;
  let bestAt = 0;
  let longest = 0;
  for (let at = 0; at + SHORTEST_NEAR <= word.length; at += 1) {
    let node = 0;
    for (let end = at + 1; end <= word.length; end += 1) {
      node = stepTo(forms.nameTrie, node, word.charCodeAt(end - 1));
      if (node === 0) break;
      const name = wordAt(forms.nameTrie, node);
      const length = end - at;
      if (name < 0 || length <= longest || length < SHORTEST_NEAR) continue;
      if (length === SHORTEST_NEAR && at > 0 && end < word.length) continue;
      best = name;
      bestAt = at;
      longest = length;
    }
  }
  const form = forms.names[best];
  return form === undefined ? null : { form, at: bestAt };
}

/** The longest name whose shape stands inside a shape while its letters do not stand in the word; the best known of equals. */
export function findShapeInside(shape: string, word: string, forms: BrandForms): BrandForm | null {
  let best: BrandForm | null = null;
  for (let at = 0; at + SHAPE_HEAD <= shape.length; at += 1) {
    for (const form of forms.byShapeHead.get(shape.slice(at, at + SHAPE_HEAD)) ?? []) {
      if (!shape.startsWith(form.shape, at) || word.includes(form.text)) continue;
      if (best === null || forms.names.indexOf(form) < forms.names.indexOf(best)) best = form;
    }
  }
  return best;
}

/** Bank names that misspelled ones are heard as; shorter ones sound like too many words. */
const SHORTEST_SOUND = 9;

/** One consonant more, less or out of its place; another consonant in its place is another name: `scotiabank`. */
function soundAlike(left: string, right: string): boolean {
  if (editDistance(left, right, 1) > 1) return false;
  return (
    left.length !== right.length || Array.from(left).sort().join('') === Array.from(right).sort().join('')
  );
}

/** The bank whose name a misspelled word still sounds like: `viatinbanks`. Its consonants are one edit away at most. */
export function findSoundAlike(word: string, forms: BrandForms): BrandForm | null {
  const bare = word.replace(/s$/, '');
  if (bare.length < SHORTEST_SOUND || !/b[aeiou]?n[kgc]$/.test(bare)) return null;
  const consonants = consonantsOf(bare);
  const alike = forms.names.find(
    ({ text, consonants: wanted }) =>
      text.length >= SHORTEST_SOUND &&
      text.endsWith('bank') &&
      text.startsWith(bare.charAt(0)) &&
      Math.abs(text.length - bare.length) <= 2 &&
      soundAlike(consonants, wanted),
  );
  return alike ?? null;
}

/** The name closest to a word within one edit, or two for long names; null where none is, or where the word is a name. */
export function findNearName(word: string, forms: BrandForms): { form: BrandForm; distance: number } | null {
  if (word.length < SHORTEST_NEAR - 1) return null;
  const { names, longerThan, masks } = forms;
  const mask = letterMask(word);
  let best: { form: BrandForm; distance: number } | null = null;
  const shortest = Math.max(SHORTEST_NEAR, word.length - MOST_EDITS);
  for (let length = word.length + MOST_EDITS; length >= shortest; length -= 1) {
    const end = longerThan[length - 1] ?? 0;
    for (let at = longerThan[length] ?? 0; at < end; at += 1) {
      const limit: number = best === null ? (length >= SHORTEST_TWO_EDITS ? 2 : 1) : best.distance - 1;
      if (limit === 0) return best;
      if (Math.abs(length - word.length) > limit) break;
      if (bitCount(mask ^ (masks[at] ?? 0)) > 2 * limit) continue;
      const form = names[at];
      const distance: number = form === undefined ? 0 : editDistance(word, form.text, limit);
      if (form !== undefined && distance > 0 && distance <= limit) best = { form, distance };
    }
  }
  return best;
}
