import { answerAfraid } from '../../answers/request';
import { answerAside } from '../aside';
import { withOpenQuestion } from '../resume';
import type { Turn } from '../turn';
import { correctFacts } from './correct-facts';
import { correctHarm } from './correct-harm';
import { noteTold } from './note-told';
import { takeNotKnown } from './not-known';
import { takeQuestion } from './question';
import type { Said } from './said';
import { takeSaid } from './said-beside';
import { takeSufferer } from './sufferer';
import { readNoBank } from './told-early';

/** What is asked of the bot where a story is expected, which no story does. */
export function takeWishOfBot({ dialog, beside, harm, input }: Said): Turn | null {
  const isWish = dialog.step === 'story' && beside.asksBot && harm === null;
  return isWish ? answerAside(beside.usual(), dialog, input) : null;
}

/** Fear is answered first; in a story it is a part of it. */
export function takeFear({ dialog, input: { heard, context } }: Said): Turn | null {
  return heard.request === 'afraid' && dialog.step !== 'story'
    ? withOpenQuestion(answerAfraid(context), dialog, context)
    : null;
}

/** Another harm in the place of the one that was understood. */
export function takeCorrectedHarm({ dialog, input }: Said): Turn | null {
  return dialog.step === 'story' ? null : correctHarm(dialog, input);
}

/** A bank, an account or a number that is put right. */
export function takeCorrectedFacts(said: Said): Turn | null {
  const { text, context } = said.input;
  return noteTold(said, correctFacts(said.before, text, context));
}

/** Whose loss it is. */
export function takeWhoseLoss(said: Said): Turn | null {
  return noteTold(said, takeSufferer(said.dialog, said.input));
}

/** That no bank has part in it. */
export function takeNoBank(said: Said): Turn | null {
  const { text, context } = said.input;
  return noteTold(said, readNoBank(said.dialog, text, context));
}

/** A question with an answer of its own, and what a button would have said. */
export function takeSaidBeside({ dialog, harm, input }: Said): Turn | null {
  return takeSaid(dialog, harm, input);
}

/** A victim's question, or that something is not known; another harm told with it is more than either. */
export function takeAskedOrUnknown({ dialog, other, input }: Said): Turn | null {
  return other === null ? (takeQuestion(dialog, input) ?? takeNotKnown(dialog, input)) : null;
}
