const INITIALS = ['', 'b', 'c', 'ch', 'd', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x']; // prettier-ignore

/** Rhymes of Vietnamese without their marks. */
const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh eo ep et eu ech i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu ' +
  'o oa oac oach oai oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong op ot u ua uan uang uat uau uay uc ue uech uenh ui um un ' +
  'ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu';

const SYLLABLES: ReadonlySet<string> = new Set(
  RHYMES.split(' ').flatMap((rhyme) => INITIALS.map((initial) => initial + rhyme)),
);

/**
 * Whether a folded word is an initial and a rhyme of Vietnamese (`khong`, `tien`), meaning or not. The rhymes are
 * looked up, where `hasSyllableShape` of the indicator room looks only at the order of letters.
 */
export function isVietnameseSyllable(word: string): boolean {
  return SYLLABLES.has(word);
}
