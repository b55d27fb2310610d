import { answerDanger } from '../../answers/danger';
import { hasPaid } from '../../hearing/demand';
import type { Danger } from '../../hearing/read-danger';
import type { Message } from '../order/message';
import { repliesFirst, withoutWays, type Turn } from '../turn';
import { startVictim } from '../victim/start';

/** Who has paid and still has the thief on the line hangs up first, and then the bank is called. */
export function takePaid(emergency: Danger, { open, state, input }: Message): Turn | null {
  const { heard, text, context } = input;
  const isOnLine = emergency === 'police-call' || emergency === 'held';
  if (!isOnLine || !hasPaid(heard.words, context.topics.demand)) return null;
  if (open !== null) return null;
  const first = answerDanger(emergency, heard.words, false, context);
  const turn = startVictim('money', { kind: 'words', text }, state, input, []);
  const { answer, dialog } = repliesFirst(withoutWays(first).replies, turn);
  return { dialog, answer: first.topic === undefined ? answer : { ...answer, topic: first.topic } };
}
