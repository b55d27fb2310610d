import { addEvidence, EVIDENCE_LIMITS } from '../../../report';
import type { RespondContext } from '../../context';
import type { Effect } from '../../effect';
import type { Inbound } from '../../inbound';
import { fillText } from '../turn';
import type { PictureSource, ReportDialog } from '../types';

/** Pictures of a message: those that can be fetched, under the names they will be kept by, and how many cannot. */
interface SentPictures {
  readonly sources: readonly PictureSource[];
  readonly unreadable: number;
}

function picturesOf({ messageRef, attachments }: Inbound, { canFetch }: RespondContext): SentPictures {
  const sent = attachments.flatMap((one, index) =>
    one.kind === 'image' ? [{ key: `${messageRef}-${index}`, url: one.url }] : [],
  );
  const sources = sent.flatMap(({ key, url }) =>
    url !== null && (canFetch?.(url) ?? true) ? [{ key, url }] : [],
  );
  return { sources, unreadable: sent.length - sources.length };
}

/** What became of pictures: what to say about them, the dialogue after it, and what the shell must fetch. */
export interface PictureOutcome {
  readonly dialog: ReportDialog;
  readonly text: string;
  readonly asks: boolean;
  readonly effects: readonly Effect[];
}

/** Takes pictures of a person who agreed that they are kept, as many as one report may hold. */
function keep(
  dialog: ReportDialog,
  sources: readonly PictureSource[],
  context: RespondContext,
): PictureOutcome {
  const { texts } = context.content.report;
  const draft = addEvidence(dialog.draft, { pictures: sources.map(({ key }) => key) });
  const pictures = sources.filter(({ key }) => draft.evidence.pictures.includes(key));
  const lines = [
    ...(pictures.length === 0
      ? []
      : [fillText(texts['picture.fetching'], context, { count: String(pictures.length) })]),
    ...(pictures.length === sources.length
      ? []
      : [fillText(texts['picture.full'], context, { most: String(EVIDENCE_LIMITS.pictures) })]),
  ];
  return {
    dialog: { ...dialog, draft, pictures: true, waiting: [] },
    text: lines.join('\n'),
    asks: false,
    effects: pictures.length === 0 ? [] : [{ kind: 'keep-pictures', pictures }],
  };
}

/** Leaves the pictures that wait for an answer. */
export function leavePictures(dialog: ReportDialog, context: RespondContext): PictureOutcome {
  const text = context.content.report.texts['picture.refused'];
  return { dialog: { ...dialog, waiting: [] }, text, asks: false, effects: [] };
}

/** Takes the answer to whether pictures may be kept. */
export function answerPictures(
  dialog: ReportDialog,
  agrees: boolean,
  context: RespondContext,
): PictureOutcome {
  return agrees
    ? keep(dialog, dialog.waiting, context)
    : leavePictures({ ...dialog, pictures: false }, context);
}

/**
 * Takes pictures that were sent: asks first, and keeps those that come after a yes, which the question spoke of.
 * What cannot be fetched is said, and counts for nothing.
 */
export function takePictures(
  dialog: ReportDialog,
  inbound: Inbound,
  context: RespondContext,
): PictureOutcome {
  const { texts } = context.content.report;
  const { sources, unreadable } = picturesOf(inbound, context);
  if (sources.length === 0) return { dialog, text: texts['picture.unreadable'], asks: false, effects: [] };
  const waiting = [...dialog.waiting, ...sources];
  const taken: PictureOutcome =
    dialog.pictures === true
      ? keep(dialog, sources, context)
      : { dialog: { ...dialog, waiting }, text: texts['picture.ask'], asks: true, effects: [] };
  if (unreadable === 0) return taken;
  const lost = fillText(texts['picture.lost'], context, { count: String(unreadable) });
  return { ...taken, text: `${lost}\n${taken.text}` };
}
