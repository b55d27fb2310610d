import { cleanText, findAccounts, foldInPlace } from '../indicator';
import { findCards } from './mask-cards';
import { findCitizenIds } from './mask-citizen-ids';
import { findOtps } from './mask-otp';
import { findPasswords } from './mask-passwords';
import { readSpokenRuns } from './mask-spoken';
import { MASKED_KINDS, readRuns, type MaskedKind, type Reading, type Secret } from './mask-spans';
import { findToldCodes } from './mask-told';

/** A text that may be stored, and what was taken out of it. */
export interface Masked {
  readonly text: string;
  readonly masked: readonly MaskedKind[];
}

/** Stands where a secret stood: no digit, no word, so that masking again finds nothing. */
const MASK = '•••';

/** A secret gone can leave another one in sight, such as a card number behind a code; this often is enough. */
const ROUNDS = 6;

const ADDRESS = /:\/\/|\[\.\]|[a-z0-9]\.[a-z]{2,}\//i;

/** The text with every address blanked out, so that no digits of a link are read as a number. */
function withoutAddresses(folded: string): string {
  return folded.replace(/\S+/g, (word) => (ADDRESS.test(word) ? '/'.repeat(word.length) : word));
}

/** Account numbers are evidence: what stands next to `stk` is no card and no citizen id. */
function withoutAccounts(reading: Reading): Reading {
  if (!/\d{6}|\d[ .-]\d/.test(reading.text)) return reading;
  const accounts = new Set(findAccounts(reading.text).map(({ digits }) => digits));
  return { ...reading, runs: reading.runs.filter(({ digits }) => !accounts.has(digits)) };
}

function apart(secrets: readonly Secret[]): Secret[] {
  const sorted = [...secrets].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Secret[] = [];
  for (const secret of sorted) {
    if (secret.start >= (kept.at(-1)?.end ?? 0)) kept.push(secret);
  }
  return kept;
}

function findSecrets(text: string): Secret[] {
  const folded = withoutAddresses(foldInPlace(text));
  const reading = { text, folded, runs: [...readRuns(folded), ...readSpokenRuns(folded)] };
  const numbers = withoutAccounts(reading);
  return apart([
    ...findCitizenIds(numbers),
    ...findCards(numbers),
    ...findOtps(reading),
    ...findToldCodes(numbers),
    ...findPasswords(reading),
  ]);
}

function maskOnce(text: string, kinds: Set<MaskedKind>): string {
  const parts: string[] = [];
  let last = 0;
  for (const { kind, start, end } of findSecrets(text)) {
    parts.push(text.slice(last, start), MASK);
    kinds.add(kind);
    last = end;
  }
  return parts.join('') + text.slice(last);
}

/**
 * Takes out what must never be stored: one-time codes, card numbers, CVV codes, passwords, citizen ids.
 * What proves a crime stays: phone numbers, account numbers, amounts, dates, order numbers, links.
 * Hidden characters go as well. Masking again changes nothing; the work grows with the length of the text.
 */
export function maskSecrets(text: string): Masked {
  const kinds = new Set<MaskedKind>();
  let kept = cleanText(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = maskOnce(kept, kinds);
    if (next === kept) break;
    kept = next;
  }
  return { text: kept, masked: MASKED_KINDS.filter((kind) => kinds.has(kind)) };
}
