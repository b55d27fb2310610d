import type { MessageView } from '../types';
import { findContacts, hasOnlyOfficialContacts } from './contacts';
import { findPhrases } from './phrases/book';
import { SENDER_PREFIX, type MessageRules } from './rules';
import { COMPARED_SIGNALS } from './signals/registry';
import { presentSign, shortQuote, type Sign, type Signs } from './sign';
import { findSpans } from './spans';
import { readMessage, type Reading } from './text/letters';
import { findDisguise } from './tricks';
import { matchMethods, type MethodMatch } from './methods';

/** Everything a message shows, and the trick it amounts to. */
export interface MessageSigns {
  readonly signs: Signs;
  readonly methods: readonly MethodMatch[];
}

function addPhrases(
  signs: Map<string, Sign>,
  view: MessageView,
  reading: Reading,
  rules: MessageRules,
): string[] {
  const senders: string[] = [];
  for (const [id, { scale, start, end }] of findPhrases(reading.words, rules.book)) {
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
  for (const [letters, fact] of [
    ['$', 'money'],
    ['#', 'number'],
  ] as const) {
    // prettier-ignore
    const word = reading.words.find((candidate) => candidate.letters === letters);
    if (word !== undefined) signs.set(fact, presentSign(view.text.slice(word.start, word.end)));
  }
}

/** Reads a message for everything the judgement weighs. Linear in its length. */
export function readSigns(view: MessageView, rules: MessageRules): MessageSigns {
  const reading = readMessage(view.text, findSpans(view.text, view.indicators), rules.expansions);
  const contacts = findContacts(view.assessments);
  const signs = new Map<string, Sign>(contacts);
  addWritten(signs, view, reading);
  const senders = addPhrases(signs, view, reading, rules);
  if (hasOnlyOfficialContacts(contacts))
    signs.set('official-contacts', presentSign(contacts.get('link-official')?.quote ?? null));
  for (const signal of COMPARED_SIGNALS) {
    const sign = signal.detect({ view, signs, senders });
    if (sign !== null) signs.set(signal.id, sign);
  }
  const methods = matchMethods(rules.methods, signs);
  const [best] = methods;
  if (best !== undefined)
    signs.set('method-match', { scale: best.strength, quote: best.quote, params: { method: best.method } });
  return { signs, methods };
}
