import type { Answer } from './answer';
import { sayAside } from './beside';
import { callsForSomebody } from '../hearing/asides';
import type { Heard } from '../hearing/hear';
import { contactButtons, menuQuickReplies, sayTopic, topicQuickReply } from './say-reply';
import type { RespondContext } from '../context';

/** Gives the conversation to an officer; hours are promised only where the unit's configuration names them. */
export function answerHandOver(context: RespondContext): Answer {
  const { officeHours } = context.unit;
  const hours =
    officeHours === null ? [] : [sayTopic('handover.hours', context, { hours: officeHours.text })];
  return {
    name: 'hand-over',
    replies: [
      {
        text: [sayTopic('handover', context), ...hours].join('\n'),
        buttons: contactButtons(context),
        quickReplies: [topicQuickReply('back-to-bot', context)],
      },
    ],
    tone: 'usual',
    effects: [{ kind: 'hand-over' }],
  };
}

/** Offers an officer where nobody asked for one in so many words: silence would leave a person alone who only told something. */
export function offerHandOver(context: RespondContext): Answer {
  const quickReplies = [topicQuickReply('hand-over', context), ...menuQuickReplies(context).slice(0, 3)];
  const reply = { text: sayTopic('handover.offer', context), buttons: contactButtons(context), quickReplies };
  return { name: 'hand-over.offer', replies: [reply], tone: 'usual' };
}

/**
 * What may be said to a person who waits for an officer and asks when one comes: no hour is promised, for none is known.
 * null: silence, because the words are for the officer.
 */
export function answerWaiting(
  { words, ask }: Pick<Heard, 'words' | 'ask'>,
  context: RespondContext,
): Answer | null {
  const isAsked = ask === 'wait-officer' || callsForSomebody(words, context.topics.asides);
  if (!isAsked) return null;
  return {
    name: 'waiting',
    replies: [
      {
        text: sayAside('wait-officer', context),
        buttons: contactButtons(context),
        quickReplies: [topicQuickReply('back-to-bot', context)],
      },
    ],
    tone: 'usual',
  };
}

/** The person wants the bot again. */
export function answerBackToBot(context: RespondContext): Answer {
  return {
    name: 'back-to-bot',
    replies: [
      { text: sayTopic('handover.back', context), buttons: [], quickReplies: menuQuickReplies(context) },
    ],
    tone: 'introduces',
    effects: [{ kind: 'end-pause' }],
  };
}
