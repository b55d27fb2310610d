import type { Harm, ReplyTexts } from '../../advice';
import type { Verdict } from '../../checking';
import type { ReportStatus } from '../../report';
import type { Ask, Tale } from '../hearing/asides';
import type { Answered, FollowUp } from '../hearing/follow-ups';

/** Answers of a dialogue: those of either kind, of the first aid, and of a report. */
type OfDialogue =
  | `${'victim' | 'report'}.${'step' | 'unclear' | 'statement' | 'cancelled'}`
  | `${'victim' | 'report'}.${'resume' | 'leaving' | 'paused' | 'waits'}`
  | `victim.${Harm}`
  | 'victim.help'
  | 'victim.busy'
  | 'victim.noted'
  | 'victim.done'
  | 'victim.statement.early'
  | 'victim.pictures'
  | 'victim.not-harmed'
  | 'report.begin'
  | 'report.picture'
  | 'report.review'
  | 'report.refused'
  | 'report.submitted'
  | 'report.sent'
  | 'dialog.old-button';

/** Answers about tricks that are known. */
type OfLearning =
  | 'learn'
  | 'learn-more'
  | 'learn-groups'
  | 'learn-group'
  | 'learn-share'
  | 'learn-share.general'
  | 'learn-tip'
  | 'learn-new'
  | 'learn-new.none'
  | 'learn.found'
  | 'learn.none'
  | 'learn.unknown'
  | 'told-trick';

/** Answers to what is asked of the bot itself, and to how fast somebody writes. */
type OfBot =
  | 'my-data'
  | 'delete-data'
  | 'stop'
  | 'afraid'
  | 'cry'
  | 'insult'
  | 'hand-over'
  | 'hand-over.offer'
  | 'waiting'
  | 'back-to-bot'
  | 'repeat'
  | 'too-many'
  | 'still-here'
  | 'silence';

/** Answers to numbers, to the police and to rumors. */
type OfTopic =
  | 'bank-number'
  | 'together.same'
  | 'together.warned'
  | 'police-real'
  | 'rumor'
  | 'rumor.share'
  | 'rumor.danger'
  | 'rumor.refuted'
  | 'rumor.ask';

/** Every name that an answer may have; one that says a text of `replies.json` has its name. The compiler holds that no other one is made or asked for. */
export type AnswerName =
  | keyof ReplyTexts
  | OfDialogue
  | OfLearning
  | OfBot
  | OfTopic
  | 'listed'
  | `check.${Verdict}`
  | `status.${ReportStatus | 'which' | 'mistyped' | 'not-found' | 'form' | 'unsent'}`
  | `aside.${Ask | 'stopped' | 'gone'}`
  | `aside.tale.${Tale}`
  | `follow-up.${Answered}.${FollowUp}`
  | `asked.${string}`
  | `common.${string}`
  | `fragment.${string}`
  | `police-real.${string}`;

type FamilyOf<Name> = Name extends `${infer Family}.${string}` ? Family : never;

/** What stands in a name before its first dot, such as `victim` or `emergency`. */
export type AnswerFamily = FamilyOf<AnswerName>;
