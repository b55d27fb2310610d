import { answerDanger } from '../../answers/danger';
import { answerDangerAgain } from '../../answers/danger-again';
import { openDanger, phaseOf } from '../../danger';
import { findSaid } from '../../hearing/danger-said';
import type { Message } from '../order/message';
import { withOpenQuestion } from '../resume';
import type { Turn } from '../turn';
import { findGoodNews } from './good-news';
import { findInInterview } from './in-interview';
import { takeGoingOn } from './going-on';
import { turnsOutChild } from './of-child';
import { takeMeeting } from './meeting';
import { takePast } from './past';
import { findHeld } from './place';
import { stayLater } from './suicidal';
import { takeTold } from './told-now';

/**
 * Danger goes before everything and leaves a dialogue as it is: one that is told now, one that was told
 * a moment ago and goes on, or its good end. Null where the message has nothing to do with any.
 */
export function takeDanger(message: Message): Turn | null {
  const { open, kept, state, input } = message;
  const { heard, context } = input;
  const { words } = heard;
  const line = openDanger(state, context.now);
  const meeting = takeMeeting(line, message);
  if (meeting !== null) return meeting;
  const held = findHeld(line, open, input);
  if (held !== null) {
    const answer =
      line === held
        ? answerDangerAgain(line, words, state, context)
        : answerDanger(held, words, false, context);
    return { dialog: open?.kind === 'victim' && open.amount === null ? null : kept, answer };
  }
  const told = line === null ? findInInterview(open, input) : null;
  if (told !== null) return { dialog: kept, answer: answerDanger(told, words, false, context) };
  const said = line === null ? null : findSaid(line, words, context.topics.said, phaseOf(state));
  const isOfOffender = said === 'back' || said === 'came' || said === 'gone';
  const news = isOfOffender ? null : findGoodNews(line, open, input);
  if (news !== null)
    return open === null ? { dialog: kept, answer: news } : withOpenQuestion(news, open, context);
  if (turnsOutChild(line, open, input))
    return { dialog: null, answer: answerDanger('child-online', words, false, context) };
  const now = takeTold(line, said, message);
  if (now !== null) return now;
  const on = line === null ? takePast(message) : takeGoingOn(line, said, message);
  return on ?? stayLater(message);
}
