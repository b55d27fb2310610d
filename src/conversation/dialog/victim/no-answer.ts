import type { Answer } from '../../answers/answer';
import { answerPolice } from '../../answers/police';
import { isGuessAboutVictim, saysNothingToVictim } from '../../answers/says-nothing';
import { asksQuestion } from '../../hearing/asks-question';
import { answerAside } from '../aside';
import { withOpenQuestion } from '../resume';
import type { Turn } from '../turn';
import { withHarm } from './harms';
import { noteTold } from './note-told';
import { noteBeside } from './note-beside';
import { notedEvidence } from './noted-evidence';
import { tellsMore, withStory } from './own-words';
import { takeUnknownQuestion } from './question';
import type { Said } from './said';
import { firstAid } from './first-aid';
import { readToldEarly } from './told-early';

/** The answer to what is asked or shown beside the dialogue. */
function besideAnswer({ harm, beside }: Said): Answer | null {
  return harm === null && (beside.asks || beside.shows) ? beside.usual() : null;
}

/** Whether a fact or a deed is asked for, and no story. */
function asksForFact({ dialog: { step } }: Said): boolean {
  return step !== 'harm' && step !== 'story';
}

/** What answers another question than the open one. */
export function takeEarlyFact(said: Said): Turn | null {
  const { text, context } = said.input;
  return noteTold(said, readToldEarly(said.dialog, text, context));
}

/** A number of which nobody has warned, shown with the question whether it is the police. */
export function takePoliceNumber({ harm, asksPolice, beside, withFact, input }: Said): Turn | null {
  const { assessment, heard, context } = input;
  const isAsked = harm === null && asksPolice && beside.shows && assessment?.verdict === 'unknown';
  return isAsked ? answerAside(answerPolice(heard, assessment, context), withFact, input) : null;
}

/** Links and numbers for the statement. */
export function takeEvidence(said: Said): Turn | null {
  const { before, dialog, harm, asksPolice, input } = said;
  return harm === null && !asksPolice ? noteTold(said, notedEvidence(before, dialog, input)) : null;
}

/** First aid for another harm. */
export function takeOtherHarm({ dialog, other, input: { text, heard, context } }: Said): Turn | null {
  if (other === null) return null;
  const replies = [firstAid(other, null, context, heard.words)];
  const aid: Answer = { name: `victim.${other}`, replies, tone: 'urgent' };
  return withOpenQuestion(aid, withStory(withHarm(dialog, other), text), context);
}

/** An age, or that the caller calls again. */
export function takeSmallFact(said: Said): Turn | null {
  return said.harm === null ? noteTold(said, noteBeside(said.dialog, said.input)) : null;
}

/** Who the others are and what they did, where nothing better is known to say of it. */
export function takeFact(said: Said): Turn | null {
  const { harm, isFact, withFact, beside, input } = said;
  if (!isFact || harm !== null || !asksForFact(said) || asksQuestion(input.heard.words)) return null;
  const usual = besideAnswer(said);
  if (usual !== null && (beside.shows || !isGuessAboutVictim(usual))) return null;
  return noteTold(said, { dialog: withFact, note: input.context.content.victim.texts['noted.story'] });
}

/** What is asked or shown beside the dialogue. */
export function takeBeside(said: Said): Turn | null {
  const usual = besideAnswer(said);
  if (usual === null || (!said.beside.shows && saysNothingToVictim(usual))) return null;
  return answerAside(usual, said.withFact, said.input);
}

/** A question that nothing knows. */
export function takeUnknown({ dialog, input }: Said): Turn | null {
  return takeUnknownQuestion(dialog, input);
}

/** More of what happened. */
export function takeStory(said: Said): Turn | null {
  const { dialog, input } = said;
  if (!asksForFact(said) || !tellsMore(input.text)) return null;
  const { texts } = input.context.content.victim;
  return noteTold(said, { dialog: withStory(dialog, input.text), note: texts['noted.story'] });
}
