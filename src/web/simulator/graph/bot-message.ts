import type { GraphButton, GraphMessage } from './send-request';

/** A button as the page draws it. `target` is what it leads to: a number, an address or a payload. */
export interface BotButton {
  readonly kind: 'call' | 'link' | 'postback';
  readonly title: string;
  readonly target: string;
}

/** A bot's message as the page draws it. */
export interface BotMessage {
  readonly text: string;
  readonly buttons: readonly BotButton[];
  readonly quickReplies: readonly { readonly title: string; readonly payload: string }[];
}

function toButton(button: GraphButton): BotButton {
  switch (button.type) {
    case 'web_url':
      return { kind: 'link', title: button.title, target: button.url };
    case 'phone_number':
      return { kind: 'call', title: button.title, target: button.payload };
    case 'postback':
      return { kind: 'postback', title: button.title, target: button.payload };
  }
}

/** What of a Send API message can be seen. */
export function toBotMessage({ text, attachment, quick_replies: replies }: GraphMessage): BotMessage {
  return {
    text: attachment?.payload.text ?? text ?? '',
    buttons: (attachment?.payload.buttons ?? []).map(toButton),
    quickReplies: (replies ?? []).map(({ title, payload }) => ({ title, payload })),
  };
}
