import { fill, LIMITS, say, splitText, type Advisory, type QuickReply, type Reply } from '../../advice';
import type { Answer } from './answer';
import { backToMenu, menuQuickReplies, sayReply, sayTopic, topicQuickReply } from './say-reply';
import type { RespondContext } from '../context';

/** The advisory of an id, or null where there is none. */
export function findAdvisory(id: string, { content }: RespondContext): Advisory | null {
  return content.advisories.find((advisory) => advisory.id === id) ?? null;
}

/** An advisory's text with the unit's name and hotline in it; the hotline never stands without 113. */
function write(text: string, { content, unit }: RespondContext): string {
  const hotline = say(content.replies, 'hotline-and-113', { hotline: unit.hotline.display });
  return fill(text, { unit: unit.name, hotline }) ?? text;
}

function answerUnknown(context: RespondContext): Answer {
  const reply = sayReply('no-advisory', context, { quickReplies: menuQuickReplies(context) });
  return { name: 'learn.unknown', replies: [reply], tone: 'usual' };
}

/** The way back to the shelf an advisory stands on, to all shelves, and to the menu. */
function backFrom({ group }: Advisory, context: RespondContext): readonly QuickReply[] {
  const shelf = context.content.advisoryGroups.find(({ id }) => id === group);
  const back: readonly QuickReply[] =
    shelf === undefined
      ? []
      : [{ title: shelf.title, payload: { name: 'learn-group', group: shelf.id, page: 1 } }];
  return [...back, topicQuickReply('learn-groups', context), backToMenu(context)];
}

/** The way to the text to pass on; as a quick reply it may stand under a long bubble. */
function shareQuickReply({ id }: Advisory, { content: { buttons } }: RespondContext): QuickReply {
  return { title: say(buttons, 'learn.share', {}), payload: { name: 'learn-share', advisory: id } };
}

/** The short message of an advisory, with `heading` above it where it needs one. */
function advisoryReply(advisory: Advisory, heading: string | null, context: RespondContext): Reply {
  const { buttons } = context.content;
  const title = heading === null ? advisory.title : `${heading} ${advisory.title}`;
  return {
    text: `${title}\n\n${write(advisory.summary, context)}`,
    buttons: [
      {
        kind: 'postback',
        title: say(buttons, 'learn.more', {}),
        payload: { name: 'learn-more', advisory: advisory.id },
      },
      {
        kind: 'postback',
        title: say(buttons, 'learn.share', {}),
        payload: { name: 'learn-share', advisory: advisory.id },
      },
      { kind: 'postback', title: say(buttons, 'report', {}), payload: { name: 'how-to-report' } },
    ],
    quickReplies: backFrom(advisory, context),
  };
}

/** The short message of one advisory, of which more may be asked for, with `first` in front of the ways on. */
export function answerAdvisory(
  advisory: Advisory,
  heading: string | null,
  context: RespondContext,
  first: readonly QuickReply[] = [],
): Answer {
  const reply = advisoryReply(advisory, heading, context);
  const replies = [{ ...reply, quickReplies: [...first, ...reply.quickReplies] }];
  return { name: 'learn', replies, tone: 'usual', shown: { kind: 'advisory', id: advisory.id } };
}

/** The short message of an advisory, to read and to pass on. */
export function answerLearn(id: string, context: RespondContext): Answer {
  const advisory = findAdvisory(id, context);
  if (advisory === null) return answerUnknown(context);
  return answerAdvisory(advisory, null, context);
}

/** The rest of an advisory, in as many bubbles as it needs. */
export function answerLearnMore(id: string, context: RespondContext): Answer {
  const advisory = findAdvisory(id, context);
  if (advisory === null) return answerUnknown(context);
  const parts = splitText(write(advisory.more, context), LIMITS.text);
  const replies = parts.map((text, index): Reply => ({
    text,
    buttons: [],
    quickReplies:
      index === parts.length - 1 ? [shareQuickReply(advisory, context), ...backFrom(advisory, context)] : [],
  }));
  return { name: 'learn-more', replies, tone: 'usual', shown: { kind: 'advisory', id } };
}

/** A bubble that can be passed on as it is, behind one that says how. */
export function answerLearnShare(id: string, context: RespondContext): Answer {
  const advisory = findAdvisory(id, context);
  if (advisory === null) return answerUnknown(context);
  const from = sayTopic('learn.share.from', context);
  const passedOn = `${advisory.title}\n\n${write(advisory.summary, context)}\n\n${from}`;
  return {
    name: 'learn-share',
    replies: [
      { text: sayTopic('learn.share', context), buttons: [], quickReplies: [] },
      { text: passedOn, buttons: [], quickReplies: backFrom(advisory, context) },
    ],
    tone: 'usual',
  };
}
