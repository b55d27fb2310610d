import { z } from 'zod';

const phrase = z.string().min(1).max(200);

/** Every word the simulator shows, from `data/content/vi/simulator.json`. */
export const SimulatorTexts = z.strictObject({
  /** Language of all texts, for the page's `lang`. */
  language: z.string().regex(/^[a-z]{2}$/),
  title: phrase,
  subtitle: phrase,
  intro: phrase,
  noScript: phrase,
  log: phrase,
  you: phrase,
  typing: phrase,
  start: phrase,
  restart: phrase,
  placeholder: phrase,
  send: phrase,
  thumb: phrase,
  sendThumb: phrase,
  voice: phrase,
  sendVoice: phrase,
  picture: phrase,
  choosePicture: phrase,
  dropPicture: phrase,
  pictureRefused: phrase,
  shareLink: phrase,
  linkUrl: phrase,
  linkTitle: phrase,
  linkLegacy: phrase,
  linkSend: phrase,
  cancel: phrase,
  quickReplies: phrase,
  newTab: phrase,
  sent: phrase,
  seen: phrase,
  failed: phrase,
  offline: phrase,
});
export type SimulatorTexts = z.infer<typeof SimulatorTexts>;
