import type { Harm } from '../../../advice';
import type { Answer } from '../../answers/answer';
import { answerPolice } from '../../answers/police';
import { answerAfraid } from '../../answers/request';
import { asksQuestion } from '../../hearing/asks-question';
import { namesPolice } from '../../hearing/harm';
import { namesHarm } from '../../hearing/named-harm';
import { findRequest } from '../../hearing/requests';
import { answerAside, type Beside } from '../aside';
import { withOpenQuestion } from '../resume';
import type { Turn, TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { correctFacts } from './correct-facts';
import { correctHarm } from './correct-harm';
import { noteBeside } from './note-beside';
import { findOtherHarm, withHarm } from './harms';
import { namesThem } from './names-whom';
import { takeNotKnown } from './not-known';
import { notedEvidence, withIndicators } from './noted-evidence';
import { tellsMore, withStory } from './own-words';
import { tellsOfThem } from './tells-of-them';
import { tellsTrace } from './tells-trace';
import { takeSufferer, withSufferer } from './sufferer';
import { takeQuestion, takeUnknownQuestion } from './question';
import { readStep } from './read-step';
import type { StepReading } from './step-reading';
import { takeSaid } from './said-beside';
import { firstAid } from './start';
import { close } from './steps';
import { takeSpread } from './spread';
import { readNoBank, readToldEarly } from './told-early';
import { takeReading, takeToldEarly } from './turn';

/** Whether an answer says nothing, or once more what this victim was told first: better say that the question is not known. */
function saysNothing({ name }: Answer): boolean {
  return ['not-understood', 'unclear', 'out-of-scope'].includes(name) || name.startsWith('victim.');
}

/** Whether an answer is to a resemblance: of a victim who tells what the others did nobody need be warned of their trick. */
function isGuess(answer: Answer): boolean {
  return (
    ['told-trick', 'learn', 'learn.found', 'read', 'complaint'].includes(answer.name) || saysNothing(answer)
  );
}

/**
 * Takes words of a victim: an answer to the open step, another harm that the words name, which gets its first aid,
 * or something else, which is answered before the question is put again. A guess of the model is no other harm.
 */
export function converseVictim(
  before: VictimDialog,
  guessed: Harm | null,
  beside: Beside,
  input: TurnInput,
): Turn {
  const { text, context } = input;
  const { words } = input.heard;
  const phrases = context.topics.harm;
  const harm =
    guessed !== null && (before.step === 'harm' || namesHarm(guessed, words, phrases)) ? guessed : null;
  const dialog = withSufferer(withIndicators(before, input), input);
  const other =
    dialog.step === 'harm' || dialog.step === 'story' ? null : findOtherHarm(dialog, guessed, input);
  if (dialog.step === 'story' && beside.asksBot && harm === null)
    return answerAside(beside.usual(), dialog, input);
  const isAfraid = findRequest(words, context.topics.requests) === 'afraid';
  if (isAfraid && dialog.step !== 'story') return withOpenQuestion(answerAfraid(context), dialog, context);
  const corrected = dialog.step === 'story' ? null : correctHarm(dialog, input);
  if (corrected !== null) return corrected;
  const right = correctFacts(before, text, context);
  if (right !== null) return takeToldEarly(before, right, context);
  const sufferer = takeSufferer(dialog, input);
  if (sufferer !== null) return takeToldEarly(before, sufferer, context);
  const bankless = readNoBank(dialog, text, context);
  if (bankless !== null) return takeToldEarly(before, bankless, context);
  const said = takeSpread(dialog, input) ?? takeSaid(dialog, harm, input);
  if (said !== null) return said;
  const asked = other === null ? (takeQuestion(dialog, input) ?? takeNotKnown(dialog, input)) : null;
  if (asked !== null) return asked;
  const reading: StepReading =
    dialog.step === 'harm' && harm !== null
      ? { kind: 'taken', dialog: close(dialog, 'harm', { harm }) }
      : readStep(dialog, text, context);
  const isFact = namesThem(text) || tellsTrace(text) || tellsOfThem(text);
  const named = isFact ? withStory(dialog, text) : dialog;
  const asksPolice = input.heard.phrased.includes('police-real') || namesPolice(words, phrases);
  if (reading.kind === 'help' && asksPolice) return answerAside(beside.usual(), named, input);
  if (reading.kind === 'taken' && other !== null && other !== 'money')
    return takeReading(dialog, { kind: 'taken', dialog: withHarm(reading.dialog, other) }, context);
  if (dialog.step === 'story' && !beside.asks) {
    const question = takeUnknownQuestion(dialog, input);
    if (question !== null) return question;
  }
  const isAnswer = reading.kind === 'taken' && isFact && dialog.step !== 'story';
  if (isAnswer) return takeReading(dialog, { ...reading, dialog: withStory(reading.dialog, text) }, context);
  if (reading.kind !== 'unclear') return takeReading(dialog, reading, context);
  const early = readToldEarly(dialog, text, context);
  if (early !== null) return takeToldEarly(before, early, context);
  if (harm === null && asksPolice && input.assessment?.verdict === 'unknown' && beside.shows)
    return answerAside(answerPolice(input.heard.words, input.assessment, context), named, input);
  const found = harm === null && !asksPolice ? notedEvidence(before, dialog, input) : null;
  if (found !== null) return takeToldEarly(before, found, context);
  if (other !== null) {
    const aid: Answer = {
      name: `victim.${other}`,
      replies: [firstAid(other, null, context, input.heard.words)],
      tone: 'urgent',
    };
    return withOpenQuestion(aid, withStory(withHarm(dialog, other), text), context);
  }
  const aside = harm === null ? noteBeside(dialog, input) : null;
  if (aside !== null) return takeToldEarly(before, aside, context);
  const usual = harm === null && (beside.asks || beside.shows) ? beside.usual() : null;
  const isOnlyFact = usual === null || (!beside.shows && isGuess(usual));
  const mayNote = isFact && harm === null && dialog.step !== 'harm' && dialog.step !== 'story';
  if (mayNote && isOnlyFact && !asksQuestion(words))
    return takeToldEarly(
      before,
      { dialog: named, note: context.content.victim.texts['noted.story'] },
      context,
    );
  if (usual !== null && (beside.shows || !saysNothing(usual))) return answerAside(usual, named, input);
  const question = takeUnknownQuestion(dialog, input);
  if (question !== null) return question;
  return tellsMore(text) && dialog.step !== 'harm' && dialog.step !== 'story'
    ? takeToldEarly(
        before,
        { dialog: withStory(dialog, text), note: context.content.victim.texts['noted.story'] },
        context,
      )
    : takeReading(dialog, reading, context);
}
