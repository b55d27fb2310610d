import { findSaid, type Said } from '../../danger-said';
import { sayReply } from '../../say-reply';
import { withOpenQuestion } from '../resume';
import type { Turn, TurnInput } from '../turn';
import type { VictimDialog } from '../types';

/** What a person who is threatened says of pictures, which is no money, whatever verb they use. */
const OF_PICTURES: readonly (Said | null)[] = ['spread', 'sent-picture'];

/** Takes what was sent on, or what was sent to the one who threatens: pictures, in a talk about threats. */
export function takeSpread(dialog: VictimDialog, { heard, context }: TurnInput): Turn | null {
  const said = findSaid('111', heard.words, context.topics.said);
  if (dialog.harm !== 'threat' || said === null || !OF_PICTURES.includes(said)) return null;
  const reply = sayReply(said === 'spread' ? 'threat.spread' : 'threat.sent', context);
  return withOpenQuestion({ name: 'victim.pictures', replies: [reply], tone: 'urgent' }, dialog, context);
}
