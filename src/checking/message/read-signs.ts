import type { MessageView } from '../types';
import { findAmounts } from './amounts';
import { findContacts, hasOnlyOfficialContacts } from './contacts';
import { findPhrases } from './phrases/find-phrases';
import { SENDER_PREFIX, type MessageRules } from './rules';
import { COMPARED_SIGNALS } from './signals/registry';
import { presentSign, shortQuote, type Sign, type Signs } from './sign';
import { findSpans } from './spans';
import { readMessage, type Reading } from './text/letters';
import type { Word } from './text/word';
import { findDisguise } from './tricks';
import { onlyNamesNumbers } from './warned-numbers';
import { scoreLines } from './model';
import { matchMethods, type MethodMatch } from './methods';

/** Everything a message shows, and the trick it amounts to. */
export interface MessageSigns {
  readonly signs: Signs;
  readonly methods: readonly MethodMatch[];
  readonly words: readonly Word[];
  /** Log-odds of fraud by the message model; null without one, and where there are no words. */
  readonly odds: number | null;
}

function addPhrases(
  signs: Map<string, Sign>,
  view: MessageView,
  reading: Reading,
  rules: MessageRules,
): string[] {
  const senders: string[] = [];
  for (const { group: id, scale, start, end } of findPhrases(reading.words, rules.book)) {
    const quote = shortQuote(view.text.slice(start, end));
    if (!id.startsWith(SENDER_PREFIX)) {
      signs.set(id, { scale, quote, params: {} });
      continue;
    }
    const sender = id.slice(SENDER_PREFIX.length);
    const claim = `claims-${rules.senderKinds.get(sender) ?? ''}`;
    senders.push(sender);
    if (!signs.has(claim)) signs.set(claim, presentSign(quote));
  }
  return senders;
}

function addWritten(signs: Map<string, Sign>, view: MessageView, reading: Reading): void {
  const disguise = findDisguise(view.text, reading);
  if (disguise !== null) {
    signs.set('disguised-writing', disguise);
    signs.set('tricks', disguise);
  }
  for (const [fact, sign] of findAmounts(view.text, reading)) signs.set(fact, sign);
  const number = reading.words.find(({ letters }) => letters === '#');
  if (number !== undefined) signs.set('number', presentSign(view.text.slice(number.start, number.end)));
}

/** What a phone number says when somebody is asked to dial it. */
const DIALLED = ['mobile', 'foreign-number', 'premium-number', 'contact'];

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

/** Reads a message for everything the judgement weighs. Linear in its length. */
export function readSigns(view: MessageView, rules: MessageRules): MessageSigns {
  const reading = readMessage(view.text, findSpans(view.text, view.indicators), rules.vocabulary);
  const contacts = findContacts(view.assessments);
  const signs = new Map<string, Sign>(contacts);
  addWritten(signs, view, reading);
  const senders = addPhrases(signs, view, reading, rules);
  if (isWarningOfNumbers(signs, view.text, reading)) for (const fact of DIALLED) signs.delete(fact);
  if (hasOnlyOfficialContacts(contacts))
    signs.set('official-contacts', presentSign(contacts.get('link-official')?.quote ?? null));
  for (const signal of COMPARED_SIGNALS) {
    const sign = signal.detect({ view, signs, senders });
    if (sign !== null) signs.set(signal.id, sign);
  }
  const { methods, stories } = matchMethods(rules.methods, signs);
  for (const [signal, [best]] of [
    ['method-match', methods],
    ['method-story', stories],
  ] as const) {
    if (best !== undefined)
      signs.set(signal, { scale: best.strength, quote: best.quote, params: { method: best.method } });
  }
  const { words } = reading;
  const odds = rules.model === null ? null : scoreLines({ text: view.text, words, signs }, rules.model);
  return { signs, methods: [...methods, ...stories], words, odds };
}
