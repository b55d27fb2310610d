import type { Harm } from '../../../advice';
import type { Answer } from '../../answer';
import { answerPolice } from '../../answer-police';
import { answerAfraid } from '../../answer-request';
import { namesPolice } from '../../harm';
import { namesHarm } from '../../named-harm';
import { findRequest } from '../../requests';
import { answerAside, type Beside } from '../aside';
import { withOpenQuestion } from '../resume';
import type { Turn, TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { correctHarm } from './correct-harm';
import { noteBeside } from './note-beside';
import { notedEvidence, withIndicators } from './noted-evidence';
import { tellsMore, withStory } from './own-words';
import { correctFacts } from './correct-facts';
import { readStep } from './read-step';
import type { StepReading } from './step-reading';
import { takeSaid } from './said-beside';
import { firstAid } from './start';
import { advance, close } from './steps';
import { takeSpread } from './spread';
import { readToldEarly } from './told-early';
import { takeReading, takeToldEarly } from './turn';

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
  const dialog = withIndicators(before, input);
  if (dialog.step === 'story' && beside.asksBot && harm === null)
    return answerAside(beside.usual(), dialog, input);
  const isAfraid = findRequest(words, context.topics.requests) === 'afraid';
  if (isAfraid && dialog.step !== 'story') return withOpenQuestion(answerAfraid(context), dialog, context);
  const corrected = dialog.step === 'story' ? null : correctHarm(dialog, input);
  if (corrected !== null) return corrected;
  const right = correctFacts(before, text, context);
  if (right !== null) return takeToldEarly(before, right, context);
  const said = takeSpread(dialog, input) ?? takeSaid(dialog, harm, input);
  if (said !== null) return said;
  const reading: StepReading =
    dialog.step === 'harm' && harm !== null
      ? { kind: 'taken', dialog: close(dialog, 'harm', { harm }) }
      : readStep(dialog, text, context);
  const asksPolice = input.heard.phrased.includes('police-real') || namesPolice(words, phrases);
  if (reading.kind === 'help' && asksPolice) return answerAside(beside.usual(), dialog, input);
  if (reading.kind !== 'unclear') return takeReading(dialog, reading, context);
  const early = readToldEarly(dialog, text, context);
  if (early !== null) return takeToldEarly(before, early, context);
  if (harm === null && asksPolice && input.assessment?.verdict === 'unknown' && beside.shows)
    return answerAside(answerPolice(input.heard.words, input.assessment, context), dialog, input);
  const found = harm === null && !asksPolice ? notedEvidence(before, dialog, input) : null;
  if (found !== null) return takeToldEarly(before, found, context);
  if (harm !== null && harm !== dialog.harm) {
    const isApp = harm === 'app' && dialog.harm === 'money';
    const aid: Answer = {
      name: `victim.${harm}`,
      replies: [firstAid(harm, null, context, input.heard.words)],
      tone: 'urgent',
    };
    return withOpenQuestion(aid, isApp ? advance({ ...dialog, harm }) : dialog, context);
  }
  const aside = harm === null ? noteBeside(dialog, input) : null;
  if (aside !== null) return takeToldEarly(before, aside, context);
  if (harm === null && (beside.asks || beside.shows)) return answerAside(beside.usual(), dialog, input);
  return tellsMore(text) && dialog.step !== 'harm' && dialog.step !== 'story'
    ? takeToldEarly(
        before,
        { dialog: withStory(dialog, text), note: context.content.victim.texts['noted.story'] },
        context,
      )
    : takeReading(dialog, reading, context);
}
