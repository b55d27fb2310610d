import type { Harm } from '../../../advice';
import { isOwnNumber, startDraft } from '../../../report';
import type { Answer } from '../../answer';
import { answerPolice } from '../../answer-police';
import { answerAfraid } from '../../answer-request';
import { namesPolice } from '../../harm';
import { findRequest } from '../../requests';
import { answerAside, type Beside } from '../aside';
import { withOpenQuestion } from '../resume';
import { fillText, type Turn, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { tellsMore, withStory } from './own-words';
import { readStep, type StepReading } from './read-step';
import { takeSaid } from './said-beside';
import { firstAid } from './start';
import { advance, close } from './steps';
import { takeSpread } from './spread';
import { readToldEarly, type ToldEarly } from './told-early';
import { takeReading, takeToldEarly } from './turn';

/** The dialogue with the links and numbers of this message among its evidence, but official ones, of which nobody complains. */
function withIndicators(dialog: VictimDialog, { text, assessment, context }: TurnInput): VictimDialog {
  const recent = (assessment?.indicators ?? [])
    .filter(({ verdict }) => verdict !== 'official')
    .map(({ indicator }) => indicator)
    .filter((indicator) => !isOwnNumber(indicator, text));
  const { indicators } = startDraft({ at: context.now, recent }).evidence;
  const known = new Set(dialog.evidence.indicators.map(({ key }) => key.value));
  const added = indicators.filter(({ key }) => !known.has(key.value));
  return {
    ...dialog,
    evidence: { ...dialog.evidence, indicators: [...dialog.evidence.indicators, ...added] },
  };
}

/** Numbers and links that go into the statement and of which nobody has warned: they are noted, and said to be unknown. */
function notedEvidence(
  before: VictimDialog,
  after: VictimDialog,
  { assessment, inbound, context }: TurnInput,
): ToldEarly | null {
  const added = after.evidence.indicators.slice(before.evidence.indicators.length);
  const isQuiet = assessment?.verdict === 'unknown' && inbound.attachments.length === 0;
  if (added.length === 0 || !isQuiet) return null;
  const list = added.map(({ shown }) => shown).join(', ');
  const note = fillText(context.content.victim.texts['noted.evidence'], context, { list });
  return { dialog: after, note };
}

/**
 * Takes words of a victim: an answer to the open step, another harm, which gets its first aid,
 * or something else, which is answered before the question is put again.
 */
export function converseVictim(
  before: VictimDialog,
  harm: Harm | null,
  beside: Beside,
  input: TurnInput,
): Turn {
  const { text, context } = input;
  const dialog = withIndicators(before, input);
  if (dialog.step === 'story' && beside.asksBot && harm === null)
    return answerAside(beside.usual(), dialog, input);
  const isAfraid = findRequest(input.heard.words, context.topics.requests) === 'afraid';
  if (isAfraid && dialog.step !== 'story') return withOpenQuestion(answerAfraid(context), dialog, context);
  const said = takeSpread(dialog, input) ?? takeSaid(dialog, harm, input);
  if (said !== null) return said;
  const reading: StepReading =
    dialog.step === 'harm' && harm !== null
      ? { kind: 'taken', dialog: close(dialog, 'harm', { harm }) }
      : readStep(dialog, text, context);
  const asksPolice =
    input.heard.phrased.includes('police-real') || namesPolice(input.heard.words, context.topics.harm);
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
  if (harm === null && (beside.asks || beside.shows)) return answerAside(beside.usual(), dialog, input);
  return tellsMore(text) && dialog.step !== 'harm' && dialog.step !== 'story'
    ? takeToldEarly(
        before,
        { dialog: withStory(dialog, text), note: context.content.victim.texts['noted.story'] },
        context,
      )
    : takeReading(dialog, reading, context);
}
