import { isHelpNumber, isOwnNumber, toReported, withEvidence } from '../../../report';
import { judgeFound } from '../../own-telling';
import { fillText, type TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { namesThem } from './names-whom';
import { withStory } from './own-words';
import type { ToldEarly } from './told-early';

/** The dialogue with the links and numbers of this message among its evidence, but official ones, of which nobody complains. */
export function withIndicators(dialog: VictimDialog, { text, assessment }: TurnInput): VictimDialog {
  const found = (assessment?.indicators ?? [])
    .filter(({ verdict }) => verdict !== 'official')
    .map(({ indicator }) => indicator)
    .filter((indicator) => !isOwnNumber(indicator, text) && !isHelpNumber(indicator, text));
  return { ...dialog, evidence: withEvidence(dialog.evidence, found.map(toReported)) };
}

/** Numbers and links that go into the statement and of which nobody has warned: they are noted with the name told beside them, and said to be unknown. */
export function notedEvidence(
  before: VictimDialog,
  after: VictimDialog,
  { text, assessment, inbound, context }: TurnInput,
): ToldEarly | null {
  const added = after.evidence.indicators.slice(before.evidence.indicators.length);
  const isQuiet = assessment !== null && judgeFound(assessment) === null && inbound.attachments.length === 0;
  if (added.length === 0 || !isQuiet) return null;
  const list = added.map(({ shown }) => shown).join(', ');
  const isLinks = added.every(({ key }) => key.kind === 'url' || key.kind === 'host');
  const name = isLinks ? 'noted.evidence.link' : 'noted.evidence';
  const note = fillText(context.content.victim.texts[name], context, { list });
  return { dialog: namesThem(text) ? withStory(after, text) : after, note };
}
