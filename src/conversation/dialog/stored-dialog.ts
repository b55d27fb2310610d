import { z } from 'zod';
import { HARMS } from '../../advice';
import {
  REPORT_CATEGORIES,
  REPORT_STEPS,
  type Consent,
  type Contact,
  type ReportDraft,
  type ReportedIndicator,
  type ReportedTime,
} from '../../report';
import { storedPart } from '../stored-part';
import { NO_RECEIVER, VICTIM_STEPS, type Dialog, type ReportDialog, type VictimDialog } from './types';

const Frame = z.looseObject({
  startedAt: z.string(),
  updatedAt: z.string(),
  resuming: z.boolean(),
  setAside: z.boolean().optional(),
  missed: z.looseObject({ step: z.string(), times: z.number() }).optional(),
});

const Evidence = z.looseObject({
  indicators: z.array(storedPart<ReportedIndicator>()),
  pictures: z.array(z.string()),
});

const Bank = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('brand'), id: z.string() }),
  z.looseObject({ kind: z.literal('words'), text: z.string() }),
]);

const Receiver = z.looseObject({
  account: z.string().nullable(),
  bank: z.string().nullable(),
  holder: z.string().nullable(),
});

/** What has a default was added later: a dialogue of before reads as one in which it was not told. */
const Victim = Frame.extend({
  kind: z.literal('victim'),
  step: z.enum([...VICTIM_STEPS, 'done']),
  answered: z.array(z.enum(VICTIM_STEPS)),
  harm: z.enum(HARMS),
  others: z.array(z.enum(HARMS)).default([]),
  debited: z.boolean().default(false),
  past: z.boolean().default(false),
  cheated: z.boolean().default(false),
  regained: z.boolean().default(false),
  sim: z.boolean().default(false),
  bank: Bank.nullable(),
  moreBanks: z.array(z.string()).default([]),
  amount: z.number().nullable(),
  lossWords: z.string().nullable().default(null),
  returned: z.number().nullable().default(null),
  sufferer: z.string().nullable().default(null),
  demanded: z.number().nullable().default(null),
  when: storedPart<ReportedTime>().nullable(),
  story: z.string().nullable(),
  evidence: Evidence,
  receiver: Receiver.nullish().transform((receiver) => receiver ?? NO_RECEIVER),
}) satisfies z.ZodType<VictimDialog>;

const Draft = z.looseObject({
  version: z.literal(1),
  startedAt: z.string(),
  answered: z.array(z.enum(REPORT_STEPS)),
  category: z.enum(REPORT_CATEGORIES).nullable(),
  what: z.string().nullable(),
  when: storedPart<ReportedTime>().nullable(),
  loss: z.number().nullable(),
  evidence: Evidence,
  contact: storedPart<Contact>().nullable(),
  consent: storedPart<Consent>().nullable(),
}) satisfies z.ZodType<ReportDraft>;

const Report = Frame.extend({
  kind: z.literal('report'),
  step: z.enum(REPORT_STEPS),
  draft: Draft,
  pictures: z.boolean().nullable(),
  waiting: z.array(z.looseObject({ key: z.string(), url: z.string() })),
  aided: z.array(z.enum(HARMS)).optional(),
}) satisfies z.ZodType<ReportDialog>;

/** A dialogue as the record holds it, also as an older version wrote it. */
export const StoredDialog = z.discriminatedUnion('kind', [Victim, Report]) satisfies z.ZodType<Dialog>;
