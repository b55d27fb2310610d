import { HARMS, type Harm } from '../../../advice';
import { asksQuestion } from '../../hearing/asks-question';
import { tellsInstalled } from '../../hearing/deed';
import type { HarmPhrases } from '../../hearing/harm';
import { namesHarm } from '../../hearing/named-harm';
import { isWord, parseWord, type Word } from '../../hearing/words';
import type { TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { advance } from './steps';

/** More words are a story, in which everything is named. */
const MOST_WORDS = 16;
/** What tells of one more thing beside what is known: `còn`, `nữa`, `luôn cả`. */
const ALSO = ['còn', 'nữa', 'cả', 'luôn', 'thêm', 'cũng'].map(parseWord);

/** Everything that was done to this victim, what was told first in front. */
export function harmsOf({ harm, others }: Pick<VictimDialog, 'harm' | 'others'>): readonly Harm[] {
  return [harm, ...others];
}

/** The dialogue with another harm told midway, at the first step that is open for either. */
export function withHarm(dialog: VictimDialog, harm: Harm): VictimDialog {
  return advance({ ...dialog, others: [...dialog.others, harm] });
}

/** Whether a story tells that an app was installed, with which the victim was not helped yet. */
function tellsOfApp(dialog: VictimDialog, words: readonly Word[], phrases: HarmPhrases): boolean {
  return (
    !harmsOf(dialog).includes('app') && namesHarm('app', words, phrases) && tellsInstalled(words, phrases)
  );
}

function saysAlso(words: readonly Word[]): boolean {
  return words.some((word) => ALSO.some((also) => isWord(word, also)));
}

/**
 * Another harm that short words tell beside what is known: one that the model hears and they name,
 * or one that they name as one more: `nó lấy luôn zalo của em`. Money told midway is read as a loss;
 * of a story only an installed app is one, for it goes on taking.
 */
export function findOtherHarm(
  dialog: VictimDialog,
  guessed: Harm | null,
  { heard: { words }, context }: TurnInput,
): Harm | null {
  const { step } = dialog;
  const phrases = context.topics.harm;
  if (step === 'harm') return null;
  if (step === 'story') return tellsOfApp(dialog, words, phrases) ? 'app' : null;
  const known = harmsOf(dialog);
  const isOther = (harm: Harm): boolean => !known.includes(harm) && namesHarm(harm, words, phrases);
  if (guessed !== null && isOther(guessed)) return guessed;
  if (words.length > MOST_WORDS || !saysAlso(words) || asksQuestion(words)) return null;
  return HARMS.find((harm) => harm !== 'money' && isOther(harm)) ?? null;
}
