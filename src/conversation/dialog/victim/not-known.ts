import type { RespondContext } from '../../context';
import type { Word } from '../../hearing/words';
import { withOpenQuestion } from '../resume';
import { bubble, textAhead, type Turn, type TurnInput } from '../turn';
import type { VictimDialog, VictimStep } from '../types';
import { readStep } from './read-step';
import { close, stepsOf, withAnswered } from './steps';
import { takeReading, takeToldEarly } from './turn';

/** What is not known is said in a few words. */
const MOST_WORDS = 9;
/** `bà không nhớ`, `tui đâu có biết`, `quên mất rồi`: at the beginning, behind who says it. */
const UNKNOWN =
  /^(?:(?!khong|hong|dau|chang|cha|chua|quen|chiu)[a-z]+ ){0,3}(?:(?:khong|hong|dau co|dau|chang|cha|chua|nao co)(?: con| he| co)? (?:nho|biet|ro|hay)|quen(?! mat khau| biet)|chiu(?! trach| kho))(?![a-z])/;
/** `không có tài khoản nhận`: what one does not have cannot be told either. */
const WITHOUT = /^(?:[a-z]+ ){0,2}(?:khong|hong|chua|dau)(?: he)? (?:co|thay|luu|giu) /;

/** `số tài khoản nó tôi không nhớ`: behind what is not known. */
const UNKNOWN_LAST =
  /(?:^| )(?:(?:khong|hong|chang|dau|chua)(?: con| he| co)? (?:nho|biet|ro|luu|giu|con)|quen)(?: (?:nua|ro|lam|dau|duoc|het|roi|mat|a|nhe|luon|chinh xac|oi|bac|chau))*$/;

/** The questions whose answer is a fact. */
const FACTS = ['receiver', 'amount', 'when', 'bank'] as const;
type Fact = (typeof FACTS)[number];

/** Which question it is about, by the words behind. */
const ABOUT: readonly (readonly [Fact, RegExp])[] = [
  [
    'receiver',
    /(?<![a-z])(?:stk|so (?:tai khoan|tk)|(?:tai khoan|tk) (?:nhan|no|ho|cua (?:no|ho)|nao|gi)|nguoi nhan|ten (?:no|ho|nguoi|chu)(?: [a-z]+)?)(?![a-z])/,
  ],
  ['amount', /(?<![a-z])(?:bao nhieu|so tien|may (?:tien|trieu|dong))(?![a-z])/],
  [
    'when',
    /(?<![a-z])(?:(?:luc|khi|hom|ngay|gio|thang) nao|bao gio|may gio|ngay (?:gio|thang)|thoi gian|ngay)(?![a-z])/,
  ],
  [
    'bank',
    /(?<![a-z])(?:ngan hang|bank|vi) (?:nao|gi|mo)(?![a-z])|(?:cua|ten|la) (?:ngan hang|bank)(?![a-z])|(?:ngan hang|bank)$/,
  ],
];
/** `không biết dùng app`: no fact but something to be done is too hard. */
const DOING =
  /(?<![a-z])(?:dung|xai|cai|bam|chup|mo|khoa|doi|goi|lam|ra|den|di|tat|bat|vao|tim|xem|viet|gui)(?![a-z])/;
const TELLING = /(?<![a-z])(?:ke|noi|viet|khai)(?![a-z])/;
/** Behind `không nhớ`, what says no more. */
const NOTHING_MORE =
  /^(?:(?:nua|ro|lam|dau|gi|het|roi|a|nhe|bac|oi|con|chau|em|ad|ca|chinh xac|that|luon|mat)(?: |$))*$/;

/** The fact that words name, in the order in which facts are looked for. */
function factIn(said: string): Fact | undefined {
  return ABOUT.find(([, named]) => named.test(said))?.[0];
}

type NotKnown = Fact | 'open' | 'doing' | 'telling' | 'other';

/** What a person says not to know: the question it answers, something to be done, something else; null: nothing of the kind. */
export function readNotKnown(words: readonly Word[]): NotKnown | null {
  const said = words.map(({ plain }) => plain).join(' ');
  if (words.length > MOST_WORDS) return null;
  const unknown = UNKNOWN.exec(said);
  if (unknown === null) {
    const last = UNKNOWN_LAST.exec(said);
    if (last !== null) return factIn(said.slice(0, last.index)) ?? null;
    return WITHOUT.test(said) && ABOUT.some(([fact, named]) => fact === 'receiver' && named.test(said))
      ? 'receiver'
      : null;
  }
  const behind = said.slice(unknown[0].length).trim();
  if (NOTHING_MORE.test(behind)) return factIn(unknown[0]) ?? 'open';
  const about = factIn(behind);
  if (about !== undefined && !(about === 'when' && behind.startsWith('ngay nao cung'))) return about;
  if (TELLING.test(behind)) return 'telling';
  return DOING.test(behind) ? 'doing' : 'other';
}

function noteOf(step: VictimStep, { content }: RespondContext): string {
  const { texts } = content.victim;
  const fact = FACTS.find((one) => one === step);
  return fact === undefined ? texts['noted.unknown'] : texts[`noted.unknown.${fact}`];
}

/** Leaves a question blank: the open one, or one that then is not asked. */
function leave(dialog: VictimDialog, step: VictimStep, context: RespondContext): Turn {
  const note = noteOf(step, context);
  if (step !== dialog.step)
    return takeToldEarly(dialog, { dialog: withAnswered(dialog, step), note }, context);
  return textAhead(note, takeReading(dialog, { kind: 'taken', dialog: close(dialog, step) }, context));
}

/** A word for what is not known or too hard, and the open question again. */
function encourage(
  dialog: VictimDialog,
  about: 'doing' | 'telling' | 'other',
  context: RespondContext,
): Turn | null {
  const { texts } = context.content.victim;
  const isStory = dialog.step === 'story';
  if (isStory && about !== 'telling') return null;
  const text = about === 'other' ? 'noted.unknown.other' : isStory ? 'noted.unknown.story' : 'do.help';
  const answer = { name: 'victim.help', replies: [bubble(texts[text])], tone: 'urgent' } as const;
  return withOpenQuestion(answer, dialog, context);
}

/**
 * Takes that a person does not know: that question stays blank and the next one follows, and what is too hard to do gets
 * a hand. null: nothing of the kind, or the step's own matter.
 */
export function takeNotKnown(dialog: VictimDialog, { text, heard, context }: TurnInput): Turn | null {
  const { step } = dialog;
  const about = readNotKnown(heard.words);
  if (about === null || step === 'done' || step === 'harm') return null;
  if (step !== 'story' && readStep(dialog, text, context).kind === 'taken') return null;
  switch (about) {
    case 'open':
      return step.startsWith('do-') ? null : leave(dialog, step, context);
    case 'doing':
    case 'telling':
    case 'other':
      // What is too hard at a task has its own answer there.
      return step.startsWith('do-') ? null : encourage(dialog, about, context);
    case 'receiver':
    case 'amount':
    case 'when':
    case 'bank': {
      const isOpen = about === step || !dialog.answered.includes(about);
      if (!stepsOf(dialog).includes(about) || step === 'story') return null;
      return isOpen ? leave(dialog, about, context) : encourage(dialog, 'other', context);
    }
  }
}
