import { addEvidence } from '../../../report';
import type { Effect, Inbound, RespondContext } from '../../types';
import { fillText } from '../turn';
import type { PictureSource, ReportDialog } from '../types';

/** The pictures of a message under the names they will be kept by. */
export function picturesOf({ messageRef, attachments }: Inbound): readonly PictureSource[] {
  return attachments.flatMap((one, index) =>
    one.kind === 'image' && one.url !== null ? [{ key: `${messageRef}-${index}`, url: one.url }] : [],
  );
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
  return {
    dialog: { ...dialog, draft, pictures: true, waiting: [] },
    text: fillText(texts['picture.kept'], context, { count: String(pictures.length) }),
    asks: false,
    effects: pictures.length === 0 ? [] : [{ kind: 'keep-pictures', pictures }],
  };
}

/** Takes the answer to whether pictures may be kept. */
export function answerPictures(
  dialog: ReportDialog,
  agrees: boolean,
  context: RespondContext,
): PictureOutcome {
  if (agrees) return keep(dialog, dialog.waiting, context);
  return {
    dialog: { ...dialog, pictures: false, waiting: [] },
    text: context.content.report.texts['picture.refused'],
    asks: false,
    effects: [],
  };
}

/** Takes pictures that were sent: asks the first time, keeps or leaves them as the person decided afterwards. */
export function takePictures(
  dialog: ReportDialog,
  inbound: Inbound,
  context: RespondContext,
): PictureOutcome {
  const { texts } = context.content.report;
  const sources = picturesOf(inbound);
  if (sources.length === 0) return { dialog, text: texts['picture.unreadable'], asks: false, effects: [] };
  if (dialog.pictures === true) return keep(dialog, sources, context);
  const waiting = [...dialog.waiting, ...sources];
  return { dialog: { ...dialog, waiting }, text: texts['picture.ask'], asks: true, effects: [] };
}
