import type { MessageView } from '../types';
import { addAmounts } from './amounts';
import type { RuleSignalId } from './ids';
import { findContacts, hasOnlyOfficialContacts } from './contacts';
import { findPhrases } from './phrases/find-phrases';
import type { MessageRules } from './rules';
import { COMPARED_SIGNALS } from './signals/registry';
import { isOwnQuestion, SAID_IN_ASKING } from './own-question';
import { presentSign, shortQuote, type Sign, type Signs } from './sign';
import { findSpans } from './spans';
import { readMessage, type Reading } from './text/letters';
import type { Word } from './text/word';
import { findDisguise } from './tricks';
import { onlyNamesNumbers } from './warned-numbers';
import { judgeLines, type Opinion } from './model';
import { matchMethods, type MethodMatch, type MethodMatches } from './methods';

/** Everything a message shows, and the tricks it amounts to. */
export interface MessageSigns {
  readonly signs: Signs;
  readonly methods: MethodMatches;
  readonly words: readonly Word[];
  /** What the message model says; null without one, and where there are no words. */
  readonly opinion: Opinion | null;
  /** The model may clear it and not accuse it alone: a person's own question, and nothing but official contacts. */
  readonly needsRules: boolean;
}

function addPhrases(
  signs: Map<string, Sign>,
  view: MessageView,
  reading: Reading,
  rules: MessageRules,
): string[] {
  const senders: string[] = [];
  for (const { group, scale, start, end } of findPhrases(reading.words, rules.book)) {
    const quote = shortQuote(view.text.slice(start, end));
    const claim = rules.claims.get(group);
    if (claim === undefined) {
      signs.set(group, { scale, quote, params: {} });
      continue;
    }
    senders.push(claim.sender);
    if (!signs.has(claim.fact)) signs.set(claim.fact, { scale: 1, quote, params: {} });
  }
  return senders;
}

function addWritten(signs: Map<string, Sign>, view: MessageView, reading: Reading): void {
  const disguise = findDisguise(view.text, reading);
  if (disguise !== null) {
    signs.set('disguised-writing', disguise);
    signs.set('tricks', disguise);
  }
  addAmounts(signs, view.text, reading);
  const number = reading.words.find(({ letters }) => letters === '#');
  if (number !== undefined) signs.set('number', presentSign(view.text.slice(number.start, number.end)));
}

/** What a phone number says when somebody is asked to dial it. */
const DIALED = ['mobile', 'foreign-number', 'premium-number', 'contact'];

/** A warning whose numbers are those warned of. With a link or an account beside them it could lead somewhere. */
function isWarningOfNumbers(signs: Signs, text: string, reading: Reading): boolean {
  const leads = signs.has('link-elsewhere') || signs.has('link-hidden') || signs.has('link-chat');
  return (
    (signs.get('legit-warning')?.scale ?? 0) === 1 &&
    !leads &&
    !signs.has('account') &&
    onlyNamesNumbers(text, reading)
  );
}

function addMethod(signs: Map<string, Sign>, signal: RuleSignalId, match: MethodMatch | null): void {
  if (match !== null)
    signs.set(signal, { scale: match.strength, quote: match.quote, params: { method: match.method } });
}

/** Reads a message for everything the judgment weighs. Linear in its length. */
export function readSigns(view: MessageView, rules: MessageRules): MessageSigns {
  const reading = readMessage(view.text, findSpans(view.text, view.indicators), rules.vocabulary);
  const contacts = findContacts(view.assessments);
  const signs = new Map<string, Sign>(contacts);
  addWritten(signs, view, reading);
  const senders = addPhrases(signs, view, reading, rules);
  const isAsked = isOwnQuestion(view.text);
  if (isAsked) for (const fact of SAID_IN_ASKING) signs.delete(fact);
  if (isWarningOfNumbers(signs, view.text, reading)) for (const fact of DIALED) signs.delete(fact);
  if (hasOnlyOfficialContacts(contacts))
    signs.set('official-contacts', presentSign(contacts.get('link-official')?.quote ?? null));
  for (const signal of COMPARED_SIGNALS) {
    const sign = signal.detect({ view, signs, senders });
    if (sign !== null) signs.set(signal.id, sign);
  }
  const methods = matchMethods(rules.methods, signs);
  addMethod(signs, 'method-match', methods.method);
  addMethod(signs, 'method-story', methods.story);
  const { words } = reading;
  const opinion = rules.model === null ? null : judgeLines({ text: view.text, words, signs }, rules.model);
  return { signs, methods, words, opinion, needsRules: isAsked || signs.has('official-contacts') };
}
