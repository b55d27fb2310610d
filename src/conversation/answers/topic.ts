import { callButton, type Harm } from '../../advice';
import type { Assessment } from '../../checking';
import { answerAdvice } from './advice';
import type { Answer } from './answer';
import { aidText } from './first-aid';
import { answerHandOver, offerHandOver } from './hand-over';
import { answerPolice } from './police';
import { answerRumor } from './rumor';
import { answerComplaint } from './complaint';
import type { Heard } from '../hearing/hear';
import type { Intent } from '../hearing/phrases';
import { hintsAt } from '../hearing/requests';
import {
  backToMenu,
  contactButtons,
  followedQuickReply,
  harmQuickReply,
  harmQuickReplies,
  menuQuickReplies,
  reportButton,
  sayReply,
  sayTopic,
  topicQuickReply,
  websiteButton,
} from './say-reply';
import type { RespondContext } from '../context';
import { harmOf } from '../hearing/victim-intent';
import type { Word } from '../hearing/words';

/** The first five minutes of a person who was cheated. */
export function answerVictim(harm: Harm, context: RespondContext, words: readonly Word[] = []): Answer {
  const name = `victim.${harm}` as const;
  const reply = sayReply(aidText(harm, words, context.topics.harm), context, {
    buttons: contactButtons(context),
    quickReplies: harmQuickReplies(harm, context),
  });
  return { name, replies: [reply], tone: 'urgent' };
}

/** Who answers, what is kept, what is never asked for; a menu for one who knows. */
export function answerStart(isNewcomer: boolean, context: RespondContext): Answer {
  const quickReplies = menuQuickReplies(context);
  return isNewcomer
    ? { name: 'greeting', replies: [sayReply('greeting', context, { quickReplies })], tone: 'introduces' }
    : { name: 'menu', replies: [sayReply('menu', context, { quickReplies })], tone: 'usual' };
}

/** All ways to report to the police, as the unit's configuration names them. */
export function answerHowToReport(context: RespondContext): Answer {
  const reply = sayReply('how-to-report', context, {
    buttons: [callButton(context), websiteButton(context), reportButton(context)],
    quickReplies: [backToMenu(context)],
  });
  const addresses = context.unit.addresses.map(({ name, address }) =>
    sayTopic('report.address', context, { name, address }),
  );
  const text = [reply.text, ...addresses].join('\n');
  return { name: 'how-to-report', replies: [{ ...reply, text }], tone: 'usual' };
}

/** What is kept of a sender. */
export function answerPrivacy(context: RespondContext): Answer {
  const quickReplies = [
    topicQuickReply('my-data', context),
    topicQuickReply('delete-data', context),
    topicQuickReply('stop', context),
    backToMenu(context),
  ];
  const reply = sayReply('privacy', context, { quickReplies });
  return { name: 'privacy', replies: [reply], tone: 'introduces' };
}

/** So many words tell what happened, and need no explanation how to ask. */
const TOLD_FROM = 6;

/** How to have something checked, or what to do with what was told and holds nothing to check. */
export function answerUnchecked(words: readonly Word[], context: RespondContext): Answer {
  const isTold = words.length >= TOLD_FROM && !hintsAt('shows-nothing', words, context.topics.requests);
  const name = isTold ? 'how-to-check.told' : 'how-to-check';
  const quickReplies = menuQuickReplies(context);
  return { name, replies: [sayReply(name, context, { quickReplies })], tone: 'usual' };
}

/** What an answer to an intent may look at besides the intent. */
export interface Asked {
  readonly isNewcomer: boolean;
  readonly text: string;
  readonly heard: Heard;
  readonly assessment: Assessment | null;
}

/** The harm that may still follow what has done none. */
const HARM_BESIDE = {
  'told-to-install': 'app',
  'opened-only': 'app',
  'not-paid': 'money',
  'maybe-paid': 'money',
  'code-kept': 'otp',
} as const satisfies Readonly<Record<string, Harm>>;

/** Answers what a free text wants. */
export function answerIntent(intent: Intent, asked: Asked, context: RespondContext): Answer {
  switch (intent) {
    case 'victim.money':
    case 'victim.otp':
    case 'victim.app':
    case 'victim.account':
    case 'victim.threat':
      return answerVictim(harmOf(intent), context, asked.heard.words);
    case 'greet':
    case 'menu':
      return answerStart(asked.isNewcomer, context);
    case 'police-real':
      return answerPolice(asked.heard, asked.assessment, context);
    case 'rumor':
      return answerRumor(asked.heard, context);
    case 'handover':
      return hintsAt('wants-person', asked.heard.words, context.topics.requests)
        ? answerHandOver(context)
        : offerHandOver(context);
    case 'how-to-report':
    case 'report':
      return answerHowToReport(context);
    case 'advice':
      return answerAdvice(asked.text, asked.heard.words, context);
    case 'privacy':
      return answerPrivacy(context);
    case 'told-to-install':
    case 'opened-only':
    case 'not-paid':
    case 'maybe-paid':
    case 'code-kept': {
      const reply = sayReply(intent, context, {
        buttons: contactButtons(context),
        quickReplies: [
          harmQuickReply(HARM_BESIDE[intent], context),
          followedQuickReply(context),
          backToMenu(context),
        ],
      });
      return { name: intent, replies: [reply], tone: 'usual' };
    }
    case 'recovery':
    case 'other-crime':
    case 'near-miss': {
      const reply = sayReply(intent, context, {
        buttons: contactButtons(context),
        quickReplies: [backToMenu(context)],
      });
      return { name: intent, replies: [reply], tone: 'usual' };
    }
    case 'how-to-check':
      return answerUnchecked(asked.heard.words, context);
    case 'complaint':
      return answerComplaint(asked.heard.words, context);
    case 'rumor.call':
    case 'paperwork':
    case 'out-of-scope':
    case 'thanks':
      return {
        name: intent,
        replies: [sayReply(intent, context, { quickReplies: menuQuickReplies(context) })],
        tone: 'usual',
      };
  }
}
