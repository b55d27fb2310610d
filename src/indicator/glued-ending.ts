import { isMadeUp } from './bare-domain';
import { CLEAR_ENDINGS } from './domain-endings';
import { foldText } from './fold-text';
import { hasSyllableShape } from './vietnamese-syllable';

/** Longest and shortest ending that a following word is glued to. */
const LONGEST = 7;
const SHORTEST = 2;

/** Words that follow an address in messages, when nothing else tells where it ends. */
const FOLLOWING =
  /^(?:de|lay|va|vao|nhan|dang|vui|hoac|xem|tai|ngay|roi|truoc|cho|thi|se|khi|neu|link|nap|rut)$/;

function followsAsWord(rest: string, certain: boolean): boolean {
  const folded = foldText(rest);
  if (!hasSyllableShape(folded)) return false;
  return certain || /^\p{Lu}\p{Ll}/u.test(rest) || rest.toLowerCase() !== folded || FOLLOWING.test(folded);
}

/**
 * The length of the ending in a last label that a word was glued to (`icude`, `topđể`), or 0.
 * Without a scheme or `www`, the name must look made up and the rest must be a word that follows addresses.
 */
export function gluedEndingLength(label: string, name: string, certain: boolean): number {
  const accented = !certain && label.toLowerCase() !== foldText(label);
  if (!certain && !isMadeUp(name) && !(accented && name.length > 1 && !hasSyllableShape(foldText(name))))
    return 0;
  for (let length = Math.min(LONGEST, label.length - 1); length >= SHORTEST; length -= 1) {
    if (
      CLEAR_ENDINGS.has(label.slice(0, length).toLowerCase()) &&
      followsAsWord(label.slice(length), certain)
    )
      return length;
  }
  return 0;
}
