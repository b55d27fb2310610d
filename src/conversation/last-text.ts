import type { Assessment, Verdict } from '../checking';
import { findAccounts, withoutIndicators, type Found, type Indicator } from '../indicator';
import { maskSecrets } from '../report';
import { isOlder, RETENTION } from './retention';
import type { Inbound } from './inbound';
import type { ConversationState } from './state';

const LONGEST_TEXT = 2000;
/** A message with more words beside its links and numbers stands for itself. */
const MOST_WORDS_BESIDE = 3;

/** How much a verdict warns: `official` says no more against a message than `unknown`. */
const WARNS = { official: 0, unknown: 0, suspicious: 1, malicious: 2 } as const satisfies Record<
  Verdict,
  number
>;

type LastText = NonNullable<ConversationState['lastText']>;

function isAlone(text: string, indicators: readonly Indicator[]): boolean {
  const beside = withoutIndicators(text, indicators);
  return (beside.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_WORDS_BESIDE;
}

function liveText({ lastText }: ConversationState, now: string): LastText | null {
  return lastText === null || isOlder(lastText.at, now, RETENTION.textMinutes) ? null : lastText;
}

/** The link or number that came alone less than a minute ago, and how it was judged; null where none did. */
export function lastLink(state: ConversationState, now: string): (LastText & { verdict: Verdict }) | null {
  const last = liveText(state, now);
  const verdict = last?.verdict ?? null;
  return last === null || verdict === null || state.dialog !== null ? null : { ...last, verdict };
}

function written({ raw, ...indicator }: Indicator): string {
  return raw === '' && indicator.kind === 'link' ? indicator.url : raw;
}

/** Whether the message itself holds a link or number, and not only the one before it with which it was judged. */
export function holdsIndicators({ text }: Inbound, { indicators }: Assessment): boolean {
  return indicators.some(({ indicator: { raw } }) => raw === '' || (text ?? '').includes(raw));
}

/**
 * What to keep for a minute of a message that may be half of one: its words, masked, or its links and numbers.
 * Words behind a link are added to it, so that a message in three parts is judged as one.
 */
export function rememberText(
  state: ConversationState,
  inbound: Inbound,
  assessment: Assessment | null,
  now: string,
): ConversationState['lastText'] {
  const { text, payload, attachments } = inbound;
  if (payload !== null || attachments.some(({ kind }) => kind !== 'link')) return null;
  const indicators = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const link = lastLink(state, now);
  const words = maskSecrets((text ?? '').slice(0, LONGEST_TEXT)).text;
  const isNew = assessment !== null && holdsIndicators(inbound, assessment);
  if (link !== null && !isNew)
    return {
      at: link.at,
      text: `${link.text}\n${words}`.slice(0, LONGEST_TEXT),
      verdict: indicators.length > 0 ? (assessment?.verdict ?? link.verdict) : link.verdict,
    };
  if (assessment !== null && indicators.length > 0)
    return isAlone(text ?? '', indicators)
      ? {
          at: now,
          text: indicators.map(written).join('\n').slice(0, LONGEST_TEXT),
          verdict: assessment.verdict,
        }
      : null;
  return words.trim() === '' ? null : { at: now, text: words, verdict: null };
}

/** So many words beside a number say whose account it is; more are a message of their own. */
const MOST_ACCOUNT_WORDS = 10;

/** Words that make an account number of the digits sent just before them: the bank, or `tài khoản này`. */
function joinAccount(before: string, text: string): string {
  if ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_ACCOUNT_WORDS) return text;
  const joined = `${before}\n${text}`;
  return findAccounts(joined).length > findAccounts(before).length ? joined : text;
}

/**
 * The text to judge: a link or number that comes alone within a minute after words is judged together with them.
 * `found` is what stands in the message itself.
 */
export function joinLastText(
  state: ConversationState,
  text: string,
  { indicators }: Pick<Found, 'indicators'>,
  now: string,
): string {
  const last = liveText(state, now);
  if (last === null) return text;
  if (indicators.length === 0 && state.dialog === null) return joinAccount(last.text, text);
  if ((last.verdict ?? null) !== null || indicators.length === 0) return text;
  return isAlone(text, indicators) ? `${last.text}\n${text}` : text;
}

/** Words that come within a minute behind a link or number, together with it; null where none came before them. */
export function joinLastLink(
  state: ConversationState,
  text: string,
  { indicators }: Pick<Found, 'indicators'>,
  now: string,
): string | null {
  const last = lastLink(state, now);
  return last === null || indicators.length > 0 || text.trim() === '' ? null : `${last.text}\n${text}`;
}

/** Whether words and the link before them, judged together, warn of more than the link alone did. */
export function warnsOfMore(
  state: ConversationState,
  { verdict }: Pick<Assessment, 'verdict'>,
  now: string,
): boolean {
  const last = lastLink(state, now);
  return last !== null && WARNS[verdict] > WARNS[last.verdict];
}

/** Whether a verdict warns at all. */
export function warns(verdict: Verdict): boolean {
  return WARNS[verdict] > 0;
}
