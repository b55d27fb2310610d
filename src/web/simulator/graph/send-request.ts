import { z } from 'zod';

const Button = z.discriminatedUnion('type', [
  z.object({ type: z.literal('web_url'), title: z.string(), url: z.string() }),
  z.object({ type: z.literal('phone_number'), title: z.string(), payload: z.string() }),
  z.object({ type: z.literal('postback'), title: z.string(), payload: z.string() }),
]);
/** A button as the Graph API takes it. */
export type GraphButton = z.infer<typeof Button>;

const QuickReply = z.object({ content_type: z.literal('text'), title: z.string(), payload: z.string() });

const Template = z.object({
  type: z.literal('template'),
  payload: z.object({ template_type: z.literal('button'), text: z.string(), buttons: z.array(Button) }),
});

const Message = z.object({
  text: z.string().optional(),
  attachment: Template.optional(),
  quick_replies: z.array(QuickReply).optional(),
  metadata: z.string().optional(),
});
/** A message as the Graph API takes it. */
export type GraphMessage = z.infer<typeof Message>;

/** Body of a Send API call: the part of it that the simulator shows. Unknown keys are ignored, as Meta does. */
export const SendRequest = z.object({
  recipient: z.object({ id: z.string() }),
  messaging_type: z.string().optional(),
  message: Message.optional(),
  sender_action: z.enum(['typing_on', 'typing_off', 'mark_seen']).optional(),
});
export type SendRequest = z.infer<typeof SendRequest>;
