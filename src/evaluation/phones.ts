import { findPhones, parsePhone } from '../indicator';
import type { EvaluationData, NormalizedPhoneRow } from './read-folder';
import { shareOf, type Share } from './share';

/** One answer that differs from the reference. */
export interface PhoneDifference {
  readonly input: string;
  readonly expected: string;
  readonly got: string;
}

/** How many rows came out right, and each that did not. */
export interface PhoneMeasure {
  readonly share: Share;
  readonly differences: readonly PhoneDifference[];
}

/** Kinds of rows collected from the press and from before the area codes changed: libphonenumber knows no answer to the invalid ones. */
const OWN_PLAN_KINDS = ['press', 'landline'];
/** What is right for each class of them by docs/phone-plan.md; every other is to be refused. */
const OWN_PLAN: readonly (readonly [digits: RegExp, answer: (digits: string) => string])[] = [
  // Hà Nội and Hồ Chí Minh City before their area codes got a 2.
  [/^0[48]\d{8}$/, (digits) => `+842${digits.slice(1)}`],
  // A landline of eleven digits, such as the blocks of 02499.
  [/^02\d{9}$/, (digits) => `+84${digits.slice(1)}`],
  // Of a foreign number only the calling code is judged, and +89 is nobody's.
  [/^\+(?!84|89)\d{8,15}$/, (digits) => digits],
];

function answerOfOwnPlan(raw: string): string | null {
  const digits = raw.replace(/[^\d+]/g, '');
  return OWN_PLAN.find(([pattern]) => pattern.test(digits))?.[1](digits) ?? null;
}

/**
 * What a right answer to one row is; null means a refusal.
 * libphonenumber calls 069 numbers, short codes, 02499… and newer mobile prefixes invalid; a newer prefix keeps its E.164.
 */
function expectedOf(row: NormalizedPhoneRow): string | null {
  if (row.migrated_e164 !== '') return row.migrated_e164;
  if (row.kind === 'too-short' || row.kind === 'too-long') return null;
  if (row.kind === 'service' || row.kind === 'short-code') return row.raw.replace(/\D/g, '');
  const isOurs = row.valid === 'false' && OWN_PLAN_KINDS.includes(row.kind);
  return isOurs ? answerOfOwnPlan(row.raw) : row.libphonenumber_e164;
}

function answerOf(raw: string): string | null {
  const phone = parsePhone(raw);
  return phone === null || phone.numberKind === 'invalid' ? null : (phone.e164 ?? phone.national);
}

function isRight(row: NormalizedPhoneRow): boolean {
  const expected = expectedOf(row);
  if (row.kind !== 'service' && row.kind !== 'short-code') return answerOf(row.raw) === expected;
  return parsePhone(row.raw)?.national === expected;
}

/** Share of numbers that `parsePhone` answers right. */
export function measureNormalization(rows: readonly NormalizedPhoneRow[]): PhoneMeasure {
  const wrong = rows.filter((row) => !isRight(row));
  return {
    share: shareOf(rows.length - wrong.length, rows.length),
    differences: wrong.map((row) => ({
      input: row.raw,
      expected: expectedOf(row) ?? 'refusal',
      got: answerOf(row.raw) ?? 'refusal',
    })),
  };
}

/** Share of the reference's numbers that `findPhones` finds in the same messages. */
export function measureFinding(data: EvaluationData): PhoneMeasure {
  const texts = new Map(data.messages.map(({ id, text }) => [id, text]));
  const found = new Map<string, ReadonlySet<string>>();
  for (const [id, text] of texts) {
    const phones = findPhones(text);
    found.set(
      id,
      new Set(phones.flatMap(({ e164, national }) => (e164 === null ? [national] : [e164, national]))),
    );
  }
  const rows = data.phonesInText.filter((row) => texts.has(row.text_id));
  const missed = rows.filter((row) => found.get(row.text_id)?.has(row.e164) !== true);
  return {
    share: shareOf(rows.length - missed.length, rows.length),
    differences: missed.map((row) => ({
      input: row.as_written,
      expected: row.e164,
      got: [...(found.get(row.text_id) ?? [])].join(' ') || 'nothing',
    })),
  };
}
