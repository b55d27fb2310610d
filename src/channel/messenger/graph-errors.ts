import type { RetryKind, SendOutcome } from '../../delivery';

type Failure = Exclude<SendOutcome, { kind: 'sent' }>;
type Verb = Exclude<Failure['kind'], 'retry'> | RetryKind;

interface Rule {
  readonly code?: number;
  readonly subcode?: number;
  readonly verb: Verb;
}

/**
 * What follows from an error of the Send API; the first row that matches counts.
 * Source: Messenger Platform, error codes, 2026-06-25, and send-messages.
 */
const RULES: readonly Rule[] = [
  { subcode: 1893063, verb: 'halt' },
  { subcode: 2018338, verb: 'halt' },
  { subcode: 2018278, verb: 'drop' },
  { subcode: 2534022, verb: 'drop' },
  { subcode: 2018065, verb: 'drop' },
  { subcode: 2018108, verb: 'drop-sender' },
  { subcode: 1545041, verb: 'drop-sender' },
  { subcode: 2534037, verb: 'not-owner' },
  { subcode: 2018300, verb: 'not-owner' },
  { code: 2018300, verb: 'not-owner' },
  { subcode: 2018321, verb: 'once' },
  { code: 2018321, verb: 'once' },
  { code: 551, verb: 'drop-sender' },
  { subcode: 2018001, verb: 'drop-sender' },
  { code: 100, verb: 'drop' },
  { code: 1, verb: 'transient' },
  { code: 2, verb: 'transient' },
  { code: 4, verb: 'rate' },
  { code: 32, verb: 'rate' },
  { code: 613, verb: 'rate' },
  { code: 190, verb: 'halt' },
  { code: 102, verb: 'halt' },
  { code: 200, verb: 'halt' },
  { code: 10, verb: 'not-owner' },
];

const RETRIES: readonly Verb[] = ['transient', 'uncertain', 'rate', 'once'];

function isRetry(verb: Verb): verb is RetryKind {
  return RETRIES.includes(verb);
}

function verbOf(status: number, code: number, subcode: number): Verb {
  const rule = RULES.find(
    (row) =>
      (row.code === undefined || row.code === code) && (row.subcode === undefined || row.subcode === subcode),
  );
  if (rule !== undefined) return rule.verb;
  if (status === 429) return 'rate';
  if (status >= 500) return 'transient';
  return status === 401 ? 'halt' : 'drop';
}

/** What to do after a failed call, by HTTP status, error code and subcode (0 where there is none). */
export function failureOf(status: number, code: number, subcode: number): Failure {
  const verb = verbOf(status, code, subcode);
  return isRetry(verb) ? { kind: 'retry', retry: verb, code, subcode } : { kind: verb, code, subcode };
}
