/** Ids of the signals that look at a message as a whole. */
export const MESSAGE_SIGNAL_IDS = [] as const;
