import { z } from 'zod';
import { LIMITS } from './limits';
import { textsOf, type Texts } from './template';

/** What is said to a victim step by step. */
const VICTIM_TEXTS = {
  'bank.hotline': ['bank', 'number'],
  'bank.card': ['bank'],
  'bank.wallet': ['bank'],
  'bank.receiver': ['bank'],
  begin: ['question'],
  'begin.past': ['question'],
  'ask.harm': [],
  'ask.bank': [],
  'ask.bank.own': [],
  'ask.receiver': [],
  'ask.amount': [],
  'ask.amount.if-any': [],
  'ask.when': [],
  'ask.story': [],
  'status.form': [],
  'noted.amount': ['amount'],
  'noted.drained': [],
  'noted.added': ['amount'],
  'noted.changed': ['amount', 'before'],
  'noted.also-other': ['relation'],
  'noted.not-lost': [],
  'noted.other-person': [],
  'noted.foreign': ['words'],
  'story.foreign': ['words'],
  'noted.loss-words': ['words'],
  'noted.returned': ['amount'],
  'noted.sufferer': ['relation'],
  'noted.sufferer.self': [],
  'noted.part': [],
  'noted.harm': ['harm'],
  'noted.unknown': [],
  'noted.unknown.amount': [],
  'noted.unknown.bank': [],
  'noted.unknown.when': [],
  'noted.unknown.receiver': [],
  'noted.unknown.other': [],
  'noted.unknown.story': [],
  'noted.regained': [],
  'noted.locked': [],
  'noted.caller': [],
  'noted.child': [],
  'noted.no-debt': [],
  'noted.demand': [],
  'noted.no-bank': [],
  'noted.recipient': ['list'],
  'told.receiver': ['list'],
  'noted.own-number': [],
  'noted.own-name': [],
  'noted.story': [],
  'noted.nothing': [],
  'noted.called': [],
  'noted.bank': ['bank'],
  'noted.when': ['when'],
  'noted.evidence': ['list'],
  'noted.evidence.link': ['list'],
  'do.call': ['bank', 'number', 'locked'],
  'do.call.otp': ['bank', 'number', 'locked'],
  'do.call.app': ['bank', 'number', 'locked'],
  'do.call.debited': ['bank', 'number', 'locked'],
  'do.call.busy': [],
  'do.call.later': [],
  'do.help': [],
  'do.phone': [],
  'do.lock': [],
  'do.lock.wallet': ['bank'],
  'do.passwords': [],
  'do.passwords.account': [],
  'do.passwords.regained': [],
  'do.evidence': [],
  'do.report': ['hotline', 'vneid'],
  'number.card': [],
  'number.wallet': [],
  'called.bank': [],
  'locked.bank': [],
  'locked.wallet': [],
  'unclear.harm': ['hotline'],
  'unclear.bank': [],
  'unclear.amount': [],
  'unclear.when': [],
  'unclear.receiver': [],
  'statement.before': [],
  'statement.noted': [],
  'statement.done': [],
  'statement.after': ['hotline'],
  continue: ['question'],
  'continue.do': ['question'],
  resume: [],
  cancelled: ['hotline'],
  restarted: [],
} as const;

const VICTIM_TITLES = {
  'bank.other': [],
  skip: [],
  'amount.none': [],
  'just-now': [],
  today: [],
  yesterday: [],
  next: [],
  busy: [],
  back: [],
  stop: [],
  statement: [],
  'resume.yes': [],
  'resume.no': [],
} as const;

/** Titles of buttons, each short enough for one. */
export function titlesOf<const T extends Readonly<Record<string, readonly []>>>(
  table: T,
): z.ZodType<Texts<T>> {
  return textsOf(table).refine(
    (titles) => Object.values<string>(titles).every((title) => title.length <= LIMITS.quickReplyTitle),
    `a title must have at most ${LIMITS.quickReplyTitle} characters`,
  );
}

/** `data/content/vi/victim.json`: the first hour of a person who was cheated. */
export const VictimTexts = z.strictObject({
  texts: textsOf(VICTIM_TEXTS),
  titles: titlesOf(VICTIM_TITLES),
  /** Brand ids of the banks that are offered as quick replies, the most used first. */
  banks: z.array(z.string()).min(1).max(10),
  /** How banks are called beside their brand names, which count as a bank only behind `ngân hàng` or as an answer. */
  bankNames: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  /** Of those: `alone` mean a bank wherever they stand, `behindBank` are other words behind `thẻ` or `tài khoản`. */
  bankWords: z.strictObject({
    alone: z.array(z.string().min(1)),
    behindBank: z.array(z.string().min(1)),
  }),
  /** How people call those of whom they tell, folded, and how a statement writes it. */
  relations: z.record(z.string().regex(/^[a-z ]+$/), z.string().min(1)),
  /** Family names, by which a person's name is known in small letters: with their diacritics, or those that are no other word without. */
  surnames: z.strictObject({
    marked: z.array(z.string().min(1)).min(1),
    plain: z.array(z.string().regex(/^[a-z]+$/)).min(1),
  }),
});
export type VictimTexts = z.infer<typeof VictimTexts>;
