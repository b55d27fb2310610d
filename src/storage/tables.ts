import type { Generated, Kysely } from 'kysely';

/** A channel event on its way to an answer. `body` and `reply_to` are emptied once it is done. */
export interface InboxTable {
  id: Generated<number>;
  message_ref: string;
  channel: string;
  sender_ref: string;
  /** Sealed id of the person to answer; '' where nobody awaits an answer. */
  reply_to: string;
  body: string;
  /** Milliseconds since 1970, by the channel's clock: the order of one sender's events. */
  occurred_at: number;
  received_at: string;
  status: string;
  attempts: number;
  /** Milliseconds since 1970. */
  due_at: number;
  finished_at: string | null;
}

/** One message to send. `body` and `recipient` are emptied once it is sent or dropped. */
export interface OutboxTable {
  id: Generated<number>;
  message_ref: string;
  sender_ref: string;
  recipient: string;
  body: string;
  status: string;
  attempts: number;
  due_at: number;
  created_at: string;
  finished_at: string | null;
}

/**
 * What the bot remembers of a sender, as JSON. `recent_at` says since when it holds indicators, `text_at` since when
 * the last words, `topic_at` since when what was spoken of last, `dialog_at` when the person last took part in a conversation of several steps.
 */
export interface ConversationTable {
  sender_ref: string;
  state: string;
  recent_at: string | null;
  text_at: string | null;
  topic_at: string | null;
  dialog_at: string | null;
  updated_at: string;
}

/** One indicator that a sender had checked, with its verdict. */
export interface CheckTable {
  sender_ref: string;
  key_kind: string;
  key_value: string;
  verdict: string;
  checked_at: string;
}

/** How often something happened on one day. */
export interface CountTable {
  day: string;
  name: string;
  total: number;
}

/** A sender by reference, with the sealed id that an answer needs. */
export interface SenderTable {
  sender_ref: string;
  channel: string;
  sealed_id: string;
}

/** A submitted report as JSON; what officers sort and look up by stands in columns. */
export interface ReportTable {
  case_number: string;
  sender_ref: string;
  status: string;
  category: string;
  body: string;
  consent_text: string;
  consent_at: string;
  submitted_at: string;
  updated_at: string;
}

/** One lookup key of a report. */
export interface ReportKeyTable {
  case_number: string;
  key_kind: string;
  key_value: string;
}

/** One picture of a report. `url` is emptied once it was downloaded or dropped; `case_number` comes with submission. */
export interface PictureTable {
  key: string;
  sender_ref: string;
  case_number: string | null;
  url: string;
  status: string;
  attempts: number;
  created_at: string;
}

/** Until when the bot is silent for a sender. */
export interface PauseTable {
  sender_ref: string;
  until: string;
  reason: string;
}

/** The tables of the record, by name. */
export interface Tables {
  inbox: InboxTable;
  outbox: OutboxTable;
  conversation: ConversationTable;
  checked: CheckTable;
  count: CountTable;
  sender: SenderTable;
  report: ReportTable;
  report_key: ReportKeyTable;
  picture: PictureTable;
  pause: PauseTable;
}

/** The record database or a transaction on it. */
export type Db = Kysely<Tables>;
