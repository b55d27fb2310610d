import type { Reply } from '../../advice';
import type { Answer } from './answer';
import { hints } from '../hearing/danger-phrases';
import type { Heard } from '../hearing/hear';
import { speaks } from '../hearing/phrase-set';
import type { Rumor } from '../hearing/rumors';
import { backToMenu, sayTopic, topicQuickReply, websiteButton, contactButtons } from './say-reply';
import type { RespondContext } from '../context';

function rumorReply(text: string, context: RespondContext): Reply {
  const [call] = contactButtons(context);
  return {
    text,
    buttons: [...(call === undefined ? [] : [call]), websiteButton(context)],
    quickReplies: [topicQuickReply('learn-groups', context), backToMenu(context)],
  };
}

/** A rumor that an authority has refuted. */
export function answerRefuted({ title, answer }: Rumor, context: RespondContext): Answer {
  const text = sayTopic('rumor.refuted', context, { title, answer });
  return { name: 'rumor.refuted', replies: [rumorReply(text, context)], tone: 'usual' };
}

/** A rumor: refuted where an authority did so, else where to look and how to report; the bot judges none. */
export function answerRumor({ words, rumor }: Heard, context: RespondContext): Answer {
  if (rumor !== null) return answerRefuted(rumor, context);
  const { danger, said } = context.topics;
  const name = speaks(said.share, words)
    ? 'rumor.share'
    : hints('rumored', words, danger)
      ? 'rumor.danger'
      : 'rumor.unknown';
  return {
    name: name === 'rumor.unknown' ? 'rumor' : name,
    replies: [rumorReply(sayTopic(name, context), context)],
    tone: 'usual',
    topic: 'rumor',
  };
}

/** Asks for the rumor. */
export function askRumor(context: RespondContext): Answer {
  return {
    name: 'rumor.ask',
    replies: [rumorReply(sayTopic('rumor.ask', context), context)],
    tone: 'usual',
    topic: 'rumor',
  };
}
