import { z } from 'zod';
import { REPORT_CATEGORIES, REPORT_STATUSES, UNCLEAR_REASONS } from '../report';
import { textsOf } from './template';
import { titlesOf } from './victim-texts';

/** One text each without placeholders, under `prefix` and a dot. */
function plain<Prefix extends string, Name extends string>(
  prefix: Prefix,
  names: readonly Name[],
): Readonly<Record<`${Prefix}.${Name}`, readonly []>> {
  return Object.fromEntries(names.map((name) => [`${prefix}.${name}`, []])) as unknown as Readonly<
    Record<`${Prefix}.${Name}`, readonly []>
  >;
}

/** What is said while a report is taken, and when its status is asked. */
const REPORT_TEXTS = {
  begin: ['unit', 'question'],
  'begin.found': ['list'],
  'begin.told': [],
  'begin.tip': [],
  'begin.tell': [],
  'ask.category': [],
  'ask.what': [],
  'ask.when': [],
  'ask.loss': [],
  'ask.evidence': [],
  'ask.evidence.some': ['list'],
  'ask.contact': [],
  'ask.summary': ['lines'],
  'noted.danger': ['question'],
  'ask.consent': ['unit', 'endedDays', 'days'],
  'again.summary': [],
  'noted.category': ['category'],
  'noted.story': [],
  'noted.when': ['when'],
  'noted.loss': ['amount'],
  'noted.nothing-lost': [],
  'noted.contact': ['contact'],
  'noted.no-contact': [],
  'noted.evidence': ['list'],
  'noted.evidence-phone': ['list'],
  'noted.evidence-fixed': ['list'],
  'noted.removed': ['list'],
  'kept.category': [],
  'kept.contact': [],
  'again.consent': [],
  'line.category': ['value'],
  'line.what': ['value'],
  'line.when': ['value'],
  'line.loss': ['value'],
  'line.evidence': ['value'],
  'line.contact': ['value'],
  'value.none': [],
  'value.unknown': [],
  'value.nothing-lost': [],
  'value.amount': ['amount'],
  'value.pictures': ['count'],
  'value.pictures.fetching': ['count'],
  'value.no-contact': [],
  'picture.ask': [],
  'picture.again': [],
  'picture.fetching': ['count'],
  'picture.full': ['most'],
  'picture.lost': ['count'],
  'picture.refused': [],
  'picture.unreadable': [],
  continue: ['question'],
  resume: [],
  cancelled: ['hotline'],
  refused: ['hotline'],
  'old-button': [],
  submitted: ['caseNumber'],
  'submitted.next': ['unit', 'caseNumber', 'hotline', 'vneid'],
  'status.line': ['caseNumber', 'status'],
  'status.how-long': ['hotline'],
  'status.not-found': ['hotline'],
  'status.ask': ['hotline'],
  'status.mistyped': [],
  'status.unsent': [],
  'status.gone': ['hotline'],
  ...plain('status', REPORT_STATUSES),
  ...plain('unclear', UNCLEAR_REASONS),
  'unclear.consent': [],
} as const;

const REPORT_TITLES = {
  back: [],
  cancel: [],
  begin: [],
  ...plain('category', REPORT_CATEGORIES),
  skip: [],
  'just-now': [],
  today: [],
  yesterday: [],
  none: [],
  done: [],
  clear: [],
  decline: [],
  confirm: [],
  'fix-category': [],
  'fix-what': [],
  'fix-when': [],
  'fix-loss': [],
  'fix-evidence': [],
  'fix-contact': [],
  agree: [],
  refuse: [],
  'picture.yes': [],
  'picture.no': [],
  'resume.yes': [],
  'resume.no': [],
} as const;

/** `data/content/vi/report.json`: the intake of a report and the look-up of its status. */
export const ReportTexts = z.strictObject({
  /** Goes into the proof of consent: a new one whenever `ask.consent` changes. */
  consentVersion: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  texts: textsOf(REPORT_TEXTS),
  titles: titlesOf(REPORT_TITLES),
});
export type ReportTexts = z.infer<typeof ReportTexts>;
