import { answerMeeting } from '../../answers/danger';
import { hints } from '../../hearing/danger-phrases';
import type { Message } from '../order/message';
import type { Turn } from '../turn';
import { withStory } from '../victim/own-words';
import type { DangerLine } from '../../state';

/** Dangers in which somebody who blackmails may want to be met. */
const OF_BLACKMAIL: readonly DangerLine[] = ['threat', 'menaced', 'pictures'];

/** Somebody who blackmails wants the person to come, or the person asks whether to go: nobody sits in that room yet. */
export function takeMeeting(line: DangerLine | null, { open, kept, input }: Message): Turn | null {
  const { heard, text, context } = input;
  const { danger } = context.topics;
  const isNew = heard.emergency !== null && heard.emergency !== 'unnamed';
  if (isNew) return null;
  const isThreatened = open?.kind === 'victim' && open.harm === 'threat';
  if (!isThreatened && (line === null || !OF_BLACKMAIL.includes(line))) return null;
  const asks = hints('asks-to-meet', heard.words, danger);
  if (!asks && !hints('told-to-meet', heard.words, danger)) return null;
  const dialog = isThreatened && !asks ? withStory(open, text) : kept;
  return { dialog, answer: answerMeeting(asks, context) };
}
