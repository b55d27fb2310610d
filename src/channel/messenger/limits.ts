/**
 * What the Graph API accepts in one message, in characters, as the largest value that passes.
 * They are counted in UTF-16 units, which are never fewer than characters.
 * Source: Messenger Platform, Send API reference and template pages, 2026-05-05.
 */
export const GRAPH_LIMITS = {
  /** Documented as "less than 2000". */
  text: 1999,
  templateText: 640,
  buttons: 3,
  buttonTitle: 20,
  quickReplies: 13,
  quickReplyTitle: 20,
  payload: 1000,
} as const;
