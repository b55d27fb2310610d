import { z } from 'zod';

/** Page-scoped id of a simulated citizen: as long as Meta's, drawn by the browser for each tab. */
export const SenderId = z.string().regex(/^[1-9]\d{15}$/);

/** Name of a picture in the simulator's own store. */
export const MediaName = z.string().regex(/^[a-f0-9]{32}\.(png|jpg|gif|webp)$/);

const title = z.string().min(1).max(80);
const payload = z.string().min(1).max(1000);

/** What a citizen does in the simulated Messenger; the server, not the browser, turns it into a webhook event. */
export const CitizenAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(20_000) }),
  z.strictObject({ kind: z.literal('quick-reply'), title, payload }),
  z.strictObject({ kind: z.literal('postback'), title, payload }),
  z.strictObject({ kind: z.literal('get-started') }),
  z.strictObject({
    kind: z.literal('link'),
    url: z.string().min(1).max(4000),
    title: z.string().max(300),
    /** Address beside the payload instead of inside it, as subscriptions older than v6.0 send it. */
    legacy: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('image'), media: MediaName }),
  z.strictObject({ kind: z.literal('sticker') }),
  z.strictObject({ kind: z.literal('voice') }),
]);
export type CitizenAction = z.infer<typeof CitizenAction>;

/** Body of `POST /simulator/api/send`. */
export const SendBody = z.strictObject({ sender: SenderId, action: CitizenAction });
