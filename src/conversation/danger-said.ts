import { z } from 'zod';
import { compileSets, speaks, WordSets, WrittenSet } from './phrase-set';
import type { DangerLine } from './types';
import type { Word } from './words';

/** What people say behind a danger that deserves a word of its own, in the order in which it is looked for, and in which dangers. */
export const SAID = {
  'no-help': ['112', '113', '114', '115', 'home', 'threat', 'missing', 'held', 'abroad'],
  paid: ['111'],
  spread: ['111'],
  'sent-picture': ['111'],
  parents: ['111'],
  guilt: ['111'],
  threatens: ['111'],
  scolded: ['111'],
  blocked: ['111'],
  meeting: ['111'],
  who: ['111'],
  forbidden: ['threat', 'held', 'call', 'abroad'],
  demand: ['115', 'threat', 'held', 'abroad'],
  'no-answer': ['threat', 'held', 'missing'],
  sad: ['115', '111'],
  address: ['112', '113', '114', '115', 'home'],
  silent: ['113', 'home', '111'],
  thanks: ['111', 'held', 'home', 'school'],
  'what-now': [
    '111',
    '115',
    'home',
    'school',
    '113',
    'threat',
    'held',
    'missing',
    'abroad',
    'call',
    'paying',
  ],
} as const satisfies Readonly<Record<string, readonly DangerLine[]>>;
export type Said = keyof typeof SAID;

const NAMES = Object.keys(SAID) as Said[];
/** Also told of a rumor: whether to pass it on. */
const SETS = [...NAMES, 'share'] as const;

/** `data/content/vi/danger-said.json`: how people say it. */
export const SaidPhrases = z
  .strictObject({ words: WordSets, said: z.record(z.enum(SETS), WrittenSet) })
  .transform(({ words, said }, problems) => compileSets(said, SETS, words, problems));
export type SaidPhrases = z.infer<typeof SaidPhrases>;

/** What was said behind a danger of this line; null where nothing has an answer of its own. */
export function findSaid(line: DangerLine, words: readonly Word[], phrases: SaidPhrases): Said | null {
  const lines: Readonly<Record<Said, readonly DangerLine[]>> = SAID;
  return NAMES.find((name) => lines[name].includes(line) && speaks(phrases[name], words)) ?? null;
}
