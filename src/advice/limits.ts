/**
 * What one bubble may hold, in UTF-16 code units, which never counts less than Messenger does.
 * Source: Messenger Platform, Send API and button template, 2026.
 */
export const LIMITS = {
  /** A message of text alone. */
  text: 2000,
  /** A text that carries buttons: longer, and the buttons need a bubble of their own. */
  textWithButtons: 640,
  buttons: 3,
  buttonTitle: 20,
  quickReplies: 13,
  quickReplyTitle: 20,
  payload: 1000,
} as const;
