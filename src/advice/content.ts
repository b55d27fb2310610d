import { z } from 'zod';
import { LIMITS } from './limits';
import { textsOf, type Texts } from './template';
import type { Advisory } from './advisory';
import type { AdvisoryGroups } from './advisory-group';
import type { ReplyTexts } from './reply-texts';
import type { ReportTexts } from './report-texts';
import type { AsideTexts } from './aside-texts';
import type { TopicTexts } from './topic-texts';
import type { VictimTexts } from './victim-texts';
import type { StatementTexts } from '../report';

/** Texts of a verdict: `data/content/vi/verdict.json`. */
export const VERDICT_TEXTS = {
  'headline.malicious': [],
  'headline.suspicious': [],
  'headline.guess': [],
  'headline.unknown': [],
  'headline.official.link': ['owner'],
  'headline.official.phone': ['owner'],
  'headline.official.account': ['owner'],
  'about.link': ['it'],
  'about.phone': ['it'],
  'about.account': ['it'],
  'about.message': [],
  qr: ['bank', 'amount'],
  'qr.no-bank': [],
  'qr.amount': ['amount'],
  'qr.any-amount': [],
  'qr.purpose': ['purpose'],
  'about.target': ['from', 'it'],
  reason: ['why'],
  'unknown.nothing': [],
  'unknown.little': [],
  'unknown.no-proof': [],
  'official.link': ['owner'],
  'official.phone': ['owner'],
  'official.account': ['owner'],
  'official.sender': [],
  'do.malicious.link': [],
  'do.malicious.phone': [],
  'do.malicious.account': [],
  'do.malicious.message': [],
  'do.suspicious.link': [],
  'do.suspicious.phone': [],
  'do.suspicious.account': [],
  'do.suspicious.message': [],
  'do.unknown.link': [],
  'do.unknown.phone': [],
  'do.unknown.account': [],
  'do.unknown.message': [],
  'do.guess': [],
  'do.trick': ['advice'],
  'do.official.link': [],
  'do.official.phone': [],
  'do.official.account': [],
  'do.official.message': [],
  site: ['owner', 'site'],
  'hidden-target': [],
  truncated: ['characters', 'indicators'],
  others: [],
  other: ['it', 'verdict'],
  'others.more': ['count'],
  'short.malicious': [],
  'short.suspicious': [],
  'short.unknown': [],
  'short.official': ['owner'],
  'owner.unnamed': [],
  'owner.emergency': [],
  'owner.children': [],
  contact: ['hotline'],
} as const;

/** Sentences about a list entry: `data/content/vi/evidence-list.json`. */
export const LIST_TEXTS = {
  'block.link': ['date'],
  'block.link.imitates': ['owner', 'date'],
  'block.phone': ['date'],
  'block.account': ['date'],
  'allow.state-body': [],
  'shared.platform': ['owner'],
  'shared.shortener': ['owner'],
  'shared.form': [],
  other: [],
} as const;

/** Titles of buttons and quick replies: `data/content/vi/buttons.json`. */
export const BUTTON_TEXTS = {
  call: ['hotline'],
  'call.plain': [],
  report: [],
  learn: [],
  'learn.more': [],
  'how-to-check': [],
  'check-another': [],
  menu: [],
  'harm.followed': [],
  'harm.money': [],
  'harm.otp': [],
  'harm.app': [],
  'harm.account': [],
  'harm.threat': [],
  privacy: [],
  website: [],
  'police-real': [],
  rumor: [],
  'hand-over': [],
  'back-to-bot': [],
  'my-data': [],
  'delete-data': [],
  stop: [],
  'learn.groups': [],
  'learn.share': [],
  'learn.tip': [],
  'learn.new': [],
  'page.next': [],
  'page.previous': [],
} as const;

/** `data/content/vi/verdict.json`: what is said of each verdict. */
export const VerdictTexts = textsOf(VERDICT_TEXTS);
/** `data/content/vi/evidence-list.json`: what is said of an entry of a list. */
export const ListTexts = textsOf(LIST_TEXTS);
/** Titles without placeholders must fit a button; one with a hotline is measured when it is filled. */
export const ButtonTexts = textsOf(BUTTON_TEXTS).refine(
  (titles) =>
    Object.values(titles).every((title) => title.includes('{') || title.length <= LIMITS.buttonTitle),
  `a title must have at most ${LIMITS.buttonTitle} characters`,
);

/** Sentence of each signal, by its id; placeholders are the parameters of the signal and `{quote}`. */
export const EvidenceTexts = z.record(z.string(), z.string().trim().min(1));

/** Which advisory explains a signal where the scam type is not known: `advisory-by-signal.json`. */
export const AdvisoryBySignal = z.record(z.string(), z.string());

/** All that citizens may read, checked when it was loaded. */
export interface Content {
  readonly verdict: Texts<typeof VERDICT_TEXTS>;
  readonly lists: Texts<typeof LIST_TEXTS>;
  readonly buttons: Texts<typeof BUTTON_TEXTS>;
  readonly replies: ReplyTexts;
  /** evidence-link.json and evidence-message.json together. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly advisoryBySignal: Readonly<Record<string, string>>;
  readonly advisories: readonly Advisory[];
  readonly advisoryGroups: AdvisoryGroups;
  readonly topics: TopicTexts;
  readonly asides: AsideTexts;
  readonly victim: VictimTexts;
  readonly report: ReportTexts;
  readonly statement: StatementTexts;
}
