import { fill, LIMITS, say, splitText, type Advisory, type Reply } from '../advice';
import type { Answer } from './answer';
import { backToMenu, menuQuickReplies, sayReply } from './say-reply';
import type { RespondContext } from './types';

function findAdvisory(id: string, { content }: RespondContext): Advisory | null {
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

/** The short message of an advisory, to read and to pass on. */
export function answerLearn(id: string, context: RespondContext): Answer {
  const advisory = findAdvisory(id, context);
  if (advisory === null) return answerUnknown(context);
  const { buttons } = context.content;
  const reply: Reply = {
    text: `${advisory.title}\n\n${write(advisory.summary, context)}`,
    buttons: [
      {
        kind: 'postback',
        title: say(buttons, 'learn.more', {}),
        payload: { name: 'learn-more', advisory: id },
      },
      { kind: 'postback', title: say(buttons, 'report', {}), payload: { name: 'how-to-report' } },
    ],
    quickReplies: [backToMenu(context)],
  };
  return { name: 'learn', replies: [reply], tone: 'usual' };
}

/** The rest of an advisory, in as many bubbles as it needs. */
export function answerLearnMore(id: string, context: RespondContext): Answer {
  const advisory = findAdvisory(id, context);
  if (advisory === null) return answerUnknown(context);
  const parts = splitText(write(advisory.more, context), LIMITS.text);
  const replies = parts.map((text, index): Reply => ({
    text,
    buttons: [],
    quickReplies: index === parts.length - 1 ? menuQuickReplies(context) : [],
  }));
  return { name: 'learn-more', replies, tone: 'usual' };
}
