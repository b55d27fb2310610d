import { defangTold } from './number-plates';
import { shownEvidence } from './summary';
import type { Contact, ReportDraft, ReportedTime } from './types';

/** Lines of the statement in order: fixed sentences and lines with a place for a value. */
export const STATEMENT_FIELDS = [
  'heading',
  'title',
  'to',
  'name',
  'born',
  'id',
  'address',
  'phone',
  'introduction',
  'sufferer',
  'when',
  'what',
  'loss',
  'bank',
  'sufferer-bank',
  'accounts',
  'phones',
  'links',
  'attachments',
  'case-number',
  'request',
  'pledge',
  'signed',
] as const;
/** A field of the statement that a victim takes to the police. */
export type StatementFieldId = (typeof STATEMENT_FIELDS)[number];

/** What stands in a line. `blank` is filled in by hand; who the person is never goes through the chat. */
export type StatementValue =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'when'; readonly when: ReportedTime }
  | { readonly kind: 'amount'; readonly dong: number }
  /** What is no single number of đồng, or came back in part. */
  | {
      readonly kind: 'loss';
      readonly dong: number | null;
      readonly words: string | null;
      readonly returned: number | null;
    }
  /** Somebody else's name to be filled in, and who that is to the person. */
  | { readonly kind: 'relation'; readonly relation: string }
  | { readonly kind: 'pictures'; readonly count: number };

/** One line of a statement: which it is, and what fills it. */
export interface StatementField {
  readonly id: StatementFieldId;
  readonly value: StatementValue;
}

/** What is known of the event: a report draft, a submitted report, or what a victim told in the first-hour dialogue. */
export interface StatementFacts extends Pick<ReportDraft, 'what' | 'when' | 'loss' | 'evidence'> {
  readonly contact?: Contact | null;
  /** A loss in the person's own words, where it is no single number of đồng. */
  readonly lossWords?: string | null;
  /** Đồng that came back. */
  readonly returned?: number | null;
  /** Who lost it, where that is not the person: `mẹ`. */
  readonly sufferer?: string | null;
  /** The bank of the person, or of whoever lost the money, as it should be written. */
  readonly bank?: string | null;
  /** The account that received the money: its number as it is shown, and all that is known of it in one line. */
  readonly receiver?: { readonly account: string | null; readonly line: string } | null;
  readonly caseNumber?: string | null;
}

const BLANK: StatementValue = { kind: 'blank' };

function textOr(text: string | null | undefined): StatementValue {
  return text == null || text === '' ? BLANK : { kind: 'text', text };
}

function listOf(facts: StatementFacts, kind: 'link' | 'phone' | 'account'): StatementValue {
  const items = shownEvidence(facts, kind);
  return items.length === 0 ? BLANK : { kind: 'list', items };
}

function lossOf({ loss, lossWords = null, returned = null }: StatementFacts): StatementValue {
  if (lossWords !== null || (returned !== null && loss !== null))
    return { kind: 'loss', dong: loss, words: lossWords, returned };
  return loss === null ? BLANK : { kind: 'amount', dong: loss };
}

/** The account that received the money first, with what is known of it, then the others. */
function accountsOf(facts: StatementFacts): StatementValue {
  const { receiver } = facts;
  if (receiver == null) return listOf(facts, 'account');
  const { account } = receiver;
  const indicators = facts.evidence.indicators.filter(({ shown }) => shown !== account);
  const others = shownEvidence({ evidence: { ...facts.evidence, indicators } }, 'account');
  return { kind: 'list', items: [receiver.line, ...others] };
}

/** The person's own number, where one was left as contact. */
function ownPhone(contact: Contact | null | undefined): StatementValue {
  const number = contact?.kind === 'given' ? /\+?\d(?:[ .-]?\d){8,11}/.exec(contact.text)?.[0] : undefined;
  return textOr(number);
}

function valueOf(facts: StatementFacts, id: StatementFieldId): StatementValue {
  switch (id) {
    case 'heading':
    case 'title':
    case 'introduction':
    case 'request':
    case 'pledge':
      return { kind: 'fixed' };
    case 'to':
    case 'name':
    case 'born':
    case 'id':
    case 'address':
    case 'signed':
      return BLANK;
    case 'phone':
      return ownPhone(facts.contact);
    case 'when':
      return facts.when === null ? BLANK : { kind: 'when', when: facts.when };
    case 'what':
      return textOr(facts.what && defangTold(facts.what));
    case 'loss':
      return lossOf(facts);
    case 'sufferer':
      return facts.sufferer == null ? BLANK : { kind: 'relation', relation: facts.sufferer };
    case 'bank':
    case 'sufferer-bank':
      return textOr(facts.bank);
    case 'accounts':
      return accountsOf(facts);
    case 'phones':
      return listOf(facts, 'phone');
    case 'links':
      return listOf(facts, 'link');
    case 'attachments': {
      const count = facts.evidence.pictures.length;
      return count === 0 ? BLANK : { kind: 'pictures', count };
    }
    case 'case-number':
      return textOr(facts.caseNumber);
  }
}

/** What is left out: the case number where there is none, and of the lines of the person and of somebody else those of the other. */
function isLeftOut({ caseNumber, sufferer }: StatementFacts, id: StatementFieldId): boolean {
  if (id === 'case-number') return caseNumber == null;
  if (id === 'bank') return sufferer != null;
  return (id === 'sufferer' || id === 'sufferer-bank') && sufferer == null;
}

/** The statement to carry to the commune police, as data in the order of its lines. */
export function statementOf(facts: StatementFacts): readonly StatementField[] {
  const ids = STATEMENT_FIELDS.filter((id) => !isLeftOut(facts, id));
  return ids.map((id) => ({ id, value: valueOf(facts, id) }));
}
