export { createInbox, type Inbox, type InboxEvent, type IncomingEvent } from './inbox';
export type { Lanes } from './lanes';
export type { RetryKind, Send, SendOutcome } from './outcome';
export { createPictureKeeper, type PictureKeeper } from './picture-keeper';
export { createPreparation } from './prepare';
export { createSender } from './sender';
export { createWorker, type Answer } from './worker';
