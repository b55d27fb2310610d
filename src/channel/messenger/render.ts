import { encodePayload, shorten, splitText, type Button, type QuickReply, type Reply } from '../../advice';
import { GRAPH_LIMITS } from './limits';

/** A button as the Graph API takes it. */
export type GraphButton =
  | { readonly type: 'phone_number'; readonly title: string; readonly payload: string }
  | { readonly type: 'web_url'; readonly title: string; readonly url: string }
  | { readonly type: 'postback'; readonly title: string; readonly payload: string };

/** A quick reply as the Send API takes it. */
export interface GraphQuickReply {
  readonly content_type: 'text';
  readonly title: string;
  readonly payload: string;
}

/** The `message` of a Send API call. */
export interface GraphMessage {
  readonly text?: string;
  readonly attachment?: {
    readonly type: 'template';
    readonly payload: {
      readonly template_type: 'button';
      readonly text: string;
      readonly buttons: readonly GraphButton[];
    };
  };
  readonly quick_replies?: readonly GraphQuickReply[];
}

/** Text above buttons that did not fit under the reply's own text: a template must have one. */
const CONTINUED = '👇';

/** A surrogate without its partner is no character and would make the whole request unreadable. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Messenger calls only international numbers and opens only https pages; other buttons would sink the message.
 * A call abroad costs money, so only numbers of Viet Nam become a button.
 */
function toGraphButton(button: Button): GraphButton | null {
  const title = shorten(wellFormed(button.title), GRAPH_LIMITS.buttonTitle);
  switch (button.kind) {
    case 'call':
      return /^\+84\d{8,10}$/.test(button.e164)
        ? { type: 'phone_number', title, payload: button.e164 }
        : null;
    case 'link':
      return button.url.startsWith('https://') ? { type: 'web_url', title, url: button.url } : null;
    case 'postback':
      return { type: 'postback', title, payload: encodePayload(button.payload) };
  }
}

function toGraphQuickReply({ title, payload }: QuickReply): GraphQuickReply {
  return {
    content_type: 'text',
    title: shorten(wellFormed(title), GRAPH_LIMITS.quickReplyTitle),
    payload: encodePayload(payload),
  };
}

function template(text: string, buttons: readonly GraphButton[]): GraphMessage {
  return { attachment: { type: 'template', payload: { template_type: 'button', text, buttons } } };
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return items.length === 0 ? [] : [items.slice(0, size), ...inGroups(items.slice(size), size)];
}

/** Text first; the buttons hang on the end of the text, further ones on templates of their own. */
function renderReply(reply: Reply): readonly GraphMessage[] {
  const text = wellFormed(reply.text);
  const buttons = reply.buttons.map(toGraphButton).filter((button) => button !== null);
  const [first, ...others] = inGroups(buttons, GRAPH_LIMITS.buttons);
  const asText = (part: string): GraphMessage => ({ text: part });
  if (first === undefined) return splitText(text, GRAPH_LIMITS.text).map(asText);
  const parts = splitText(text, GRAPH_LIMITS.templateText);
  const above = splitText(parts.slice(0, -1).join('\n\n'), GRAPH_LIMITS.text);
  return [
    ...above.map(asText),
    template(parts.at(-1) ?? CONTINUED, first),
    ...others.map((group) => template(CONTINUED, group)),
  ];
}

/**
 * Writes replies as Send API messages within every limit of `GRAPH_LIMITS`; nothing of a text is lost.
 * Quick replies disappear with the next message, so the last ones asked for sit on the last message.
 */
export function renderReplies(replies: readonly Reply[]): readonly GraphMessage[] {
  const messages = replies.flatMap(renderReply);
  const last = messages.at(-1);
  const quickReplies = replies.findLast((reply) => reply.quickReplies.length > 0)?.quickReplies ?? [];
  if (last === undefined || quickReplies.length === 0) return messages;
  const shown = quickReplies.slice(0, GRAPH_LIMITS.quickReplies).map(toGraphQuickReply);
  return [...messages.slice(0, -1), { ...last, quick_replies: shown }];
}

/** The same as bodies for the outbox: one JSON text each. */
export function renderBodies(replies: readonly Reply[]): readonly string[] {
  return renderReplies(replies).map((message) => JSON.stringify(message));
}
