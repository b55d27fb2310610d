import { z } from 'zod';

/** A field that is read where it has the expected form and is absent otherwise. */
function soft<Schema extends z.ZodType>(schema: Schema): z.ZodCatch<z.ZodOptional<Schema>> {
  return schema.optional().catch(undefined);
}

/** Ids come as text, in some events as numbers. */
const Id = z.union([z.string().min(1), z.number()]).transform(String);
const Party = z.object({ id: Id });

/** One attachment, in every form that was ever seen: `payload` may be an object, a bare address, null or absent. */
export const RawAttachment = z.object({
  type: z.string(),
  payload: z
    .union([
      z.object({ url: soft(z.string()), title: soft(z.string()), sticker_id: soft(Id) }),
      z.string().transform((url) => ({ url, title: undefined, sticker_id: undefined })),
    ])
    .nullish()
    .catch(null),
  url: soft(z.string()),
  URL: soft(z.string()),
  title: soft(z.string()),
});
export type RawAttachment = z.infer<typeof RawAttachment>;

/** The parts of a webhook event that this program reads; whatever else an event holds is ignored. */
export const RawEvent = z.object({
  sender: soft(Party),
  recipient: soft(Party),
  timestamp: soft(z.number().nonnegative()),
  message: soft(
    z.object({
      mid: soft(z.string().min(1)),
      text: soft(z.string()),
      is_echo: soft(z.boolean()),
      app_id: soft(Id),
      metadata: soft(z.string()),
      sticker_id: soft(Id),
      quick_reply: soft(z.object({ payload: soft(z.string()) })),
      attachments: soft(z.array(z.unknown())),
    }),
  ),
  message_edit: soft(
    z.object({ mid: soft(z.string().min(1)), text: soft(z.string()), num_edit: soft(z.number()) }),
  ),
  postback: soft(
    z.object({ mid: soft(z.string().min(1)), title: soft(z.string()), payload: soft(z.string()) }),
  ),
  pass_thread_control: soft(z.object({ new_owner_app_id: soft(Id) })),
  reaction: soft(
    z.object({
      mid: soft(z.string().min(1)),
      action: soft(z.string()),
      reaction: soft(z.string()),
      emoji: soft(z.string()),
    }),
  ),
});
export type RawEvent = z.infer<typeof RawEvent>;
