import type { Harm } from '../../../advice';
import { startDraft } from '../../../report';
import type { Answer } from '../../answer';
import { answerAside, type Beside } from '../aside';
import { warns } from '../../last-text';
import { withOpenQuestion } from '../resume';
import { fillText, type Turn, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { readStep, type StepReading } from './read-step';
import { firstAid } from './start';
import { close } from './steps';
import { readToldEarly, type ToldEarly } from './told-early';
import { takeReading, takeToldEarly } from './turn';

/** The dialogue with the links and numbers of this message among its evidence. */
function withIndicators(dialog: VictimDialog, { assessment, context }: TurnInput): VictimDialog {
  const recent = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const { indicators } = startDraft({ at: context.now, recent }).evidence;
  const known = new Set(dialog.evidence.indicators.map(({ key }) => key.value));
  const added = indicators.filter(({ key }) => !known.has(key.value));
  return {
    ...dialog,
    evidence: { ...dialog.evidence, indicators: [...dialog.evidence.indicators, ...added] },
  };
}

/** Numbers and links that go into the statement and of which nobody has warned: they are noted, not judged. */
function notedEvidence(
  before: VictimDialog,
  after: VictimDialog,
  { assessment, inbound, context }: TurnInput,
): ToldEarly | null {
  const added = after.evidence.indicators.slice(before.evidence.indicators.length);
  const isQuiet = assessment !== null && !warns(assessment.verdict) && inbound.attachments.length === 0;
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
  const reading: StepReading =
    dialog.step === 'harm' && harm !== null
      ? { kind: 'taken', dialog: close(dialog, 'harm', { harm }) }
      : readStep(dialog, text, context);
  if (reading.kind !== 'unclear') return takeReading(dialog, reading, context);
  const early = readToldEarly(dialog, text, context);
  if (early !== null) return takeToldEarly(before, early, context);
  const asksPolice = input.heard.phrased.includes('police-real');
  const found = harm === null && !asksPolice ? notedEvidence(before, dialog, input) : null;
  if (found !== null) return takeToldEarly(before, found, context);
  if (harm !== null && harm !== dialog.harm) {
    const aid: Answer = {
      name: `victim.${harm}`,
      replies: [firstAid(harm, null, context, input.heard.words)],
      tone: 'urgent',
    };
    return withOpenQuestion(aid, dialog, context);
  }
  return harm === null && (beside.asks || beside.shows)
    ? answerAside(beside.usual(), dialog, input)
    : takeReading(dialog, reading, context);
}
