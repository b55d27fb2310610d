import type { QuickReply, Reply } from '../../advice';
import { parseYesNo } from '../../report';
import type { Answer } from '../answers/answer';
import { sayReply } from '../answers/say-reply';
import type { RespondContext } from '../context';
import { ask as askReport } from './report/ask';
import { leave } from './report/finish';
import { continueReport } from './report/turn';
import { bubble, type Turn } from './turn';
import type { Dialog } from './types';
import { ask as askVictim, continueVictim } from './victim/ask';
import { cancelVictim } from './victim/turn';

/** Leaves a dialogue of either kind. */
export function cancel(dialog: Dialog, context: RespondContext): Turn {
  return dialog.kind === 'victim' ? cancelVictim(context) : leave('cancelled', context);
}

/** Asks the open question again in full. */
export function askAgain(dialog: Dialog, context: RespondContext): Turn {
  const open: Dialog = { ...dialog, updatedAt: context.now, resuming: false };
  const reply = open.kind === 'victim' ? askVictim(open, context) : askReport(open, context);
  const name = `${open.kind}.step` as const;
  return { dialog: open, answer: { name, replies: reply === null ? [] : [reply], tone: 'usual' } };
}

/** The choices of a person who may go on or leave. */
export function resumeChoices({ kind }: Dialog, context: RespondContext): readonly QuickReply[] {
  const { titles } = context.content[kind];
  return (['yes', 'no'] as const).map((option) => ({
    title: titles[`resume.${option}`],
    payload: { name: 'dialog', dialog: kind, step: 'resume', option },
  }));
}

function resumeQuestion(dialog: Dialog, context: RespondContext): Reply {
  return bubble(context.content[dialog.kind].texts.resume, resumeChoices(dialog, context));
}

/** What an answer says where the quick replies belong to the open question: nothing points at choices that are not there. */
function repliesBeside(answer: Answer, context: RespondContext): readonly Reply[] {
  if (answer.name === 'unclear') return [sayReply('unclear.aside', context)];
  return answer.replies.map((reply) => ({ ...reply, quickReplies: [] }));
}

/** Asks whether to go on, behind what else there is to answer. */
export function askToResume(dialog: Dialog, other: Answer | null, context: RespondContext): Turn {
  const asking: Dialog = { ...dialog, updatedAt: context.now, resuming: true };
  const replies = other === null ? [] : repliesBeside(other, context);
  return {
    dialog: asking,
    answer: {
      ...other,
      name: other?.name ?? `${dialog.kind}.resume`,
      tone: other?.tone ?? 'usual',
      replies: [...replies, resumeQuestion(dialog, context)],
    },
  };
}

/** Takes the answer to whether to go on; null where the words are no such answer. */
export function readResume(dialog: Dialog, text: string, context: RespondContext): Turn | null {
  const answer = /^\s*(?:tiếp|tiep)/iu.test(text) ? 'yes' : parseYesNo(text);
  if (answer === null) return null;
  return answer === 'yes' ? askAgain(dialog, context) : cancel(dialog, context);
}

/** An answer to something else, and the open question in one line behind it. */
export function withOpenQuestion(answer: Answer, dialog: Dialog, context: RespondContext): Turn {
  const question =
    dialog.kind === 'victim' ? continueVictim(dialog, context) : continueReport(dialog, context);
  const replies = repliesBeside(answer, context);
  return {
    dialog: { ...dialog, updatedAt: context.now },
    answer: { ...answer, replies: [...replies, question] },
  };
}
