import { z } from 'zod';
import { compileSets, speaks, WordSets, WrittenSet } from './phrase-set';
import { DANGER_LINES, type DangerLine, type DangerPhase } from '../state';
import type { Word } from './words';

/** Where the one who does harm may be at the door. */
const OF_OFFENDER: readonly DangerLine[] = ['113', 'home', 'menaced', 'held-self'];
/** Dangers of a child, in which an adult or the child itself writes. */
const OF_CHILD: readonly DangerLine[] = ['111', 'abuse', 'school'];
/** Where a person was abused, and is ashamed to tell it. */
const OF_SHAME: readonly DangerLine[] = ['111', 'assault', 'pictures'];
/** Where somebody else is looked for, held or about to pay, who may not answer the phone. */
const OF_OTHERS: readonly DangerLine[] = ['threat', 'missing', 'held', 'abroad', 'paying'];
/** A person who wants to die is not told to wait for a car. */
const BUT_SUICIDE = DANGER_LINES.filter((line) => line !== '115');

/** What people say behind a danger that deserves a word of its own, in the order in which it is looked for, and in which dangers. */
export const SAID = {
  grief: ['115'],
  'no-help': DANGER_LINES,
  paid: ['111', 'missing'],
  refuses: ['115'],
  spread: ['111', 'pictures'],
  'sent-picture': ['111', 'pictures'],
  'told-someone': ['115', 'home', 'assault', 'pictures', ...OF_CHILD],
  age: ['assault'],
  file: ['113', 'home', 'menaced', 'assault', 'abuse'],
  find: ['missing', 'abroad'],
  parents: ['111', 'pictures'],
  guilt: OF_SHAME,
  'what-is': DANGER_LINES,
  jailed: DANGER_LINES,
  secret: ['115', '113', 'watch', ...OF_CHILD, 'assault', 'pictures'],
  threatens: ['111'],
  scolded: ['111'],
  blocked: ['111'],
  meeting: ['111'],
  who: ['111'],
  forbidden: ['threat', 'menaced', 'held', 'held-self', 'call', 'abroad', '111', 'abuse', 'assault'],
  demand: ['111', '113', '115', 'threat', 'menaced', 'held', 'held-self', 'abroad', 'missing'],
  'no-answer': OF_OTHERS,
  'not-believed': ['paying', 'held'],
  battery: DANGER_LINES,
  unheard: DANGER_LINES,
  back: ['injury', ...OF_OFFENDER],
  came: OF_OFFENDER,
  arrived: DANGER_LINES,
  gone: OF_OFFENDER,
  called: BUT_SUICIDE,
  hiding: ['injury', ...OF_OFFENDER],
  safe: ['112', '114', 'injury', 'call', ...OF_OFFENDER],
  'no-proof': ['threat', 'assault', ...OF_CHILD, ...OF_OFFENDER],
  doctor: ['injury', 'home', 'assault', ...OF_CHILD],
  'child-upset': ['abuse', 'school'],
  sad: ['115', ...OF_SHAME],
  address: ['112', '113', '114', '115', 'injury', 'home', 'menaced'],
  silent: ['113', 'injury', 'home', 'menaced', 'assault', ...OF_CHILD],
  cost: DANGER_LINES,
  'what-say': DANGER_LINES,
  'which-number': DANGER_LINES,
  alone: DANGER_LINES,
  thanks: BUT_SUICIDE,
  'what-now': DANGER_LINES,
} as const satisfies Readonly<Record<string, readonly DangerLine[]>>;
/** Something said behind a danger that deserves a word of its own, by the name of its phrases. */
export type Said = keyof typeof SAID;

const NAMES = Object.keys(SAID) as Said[];
/** Who has called for help speaks of that call first. */
const NAMES_BEHIND_CALL: readonly Said[] = ['unheard', ...NAMES];
/** Also told of a rumor: whether to pass it on. */
const SETS = [...NAMES, 'share'] as const;

/** `data/content/vi/danger-said.json`: how people say it. */
export const SaidPhrases = z
  .strictObject({ words: WordSets, said: z.record(z.enum(SETS), WrittenSet) })
  .transform(({ words, said }, problems) => compileSets(said, SETS, words, problems, ['said']));
export type SaidPhrases = z.infer<typeof SaidPhrases>;

/** What was said behind a danger of this line; null where nothing has an answer of its own. */
export function findSaid(
  line: DangerLine,
  words: readonly Word[],
  phrases: SaidPhrases,
  phase: DangerPhase | null = null,
): Said | null {
  const lines: Readonly<Record<Said, readonly DangerLine[]>> = SAID;
  const names = phase === 'called' ? NAMES_BEHIND_CALL : NAMES;
  return names.find((name) => lines[name].includes(line) && speaks(phrases[name], words)) ?? null;
}

/** What tells how the help that was called for goes, or who stands at the door: it belongs to the danger whatever else is asked. */
export const OF_HELP: readonly Said[] = [
  'no-help',
  'unheard',
  'back',
  'came',
  'arrived',
  'gone',
  'called',
  'hiding',
  'battery',
  'what-say',
  'cost',
  'doctor',
];
