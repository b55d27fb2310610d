import { parameterFault, type GraphFault } from './fault';
import type { GraphButton, GraphMessage, SendRequest } from './send-request';

/** Limits of the Send API (send-messages 2026-05-05). Lengths are UTF-16 units: the strictest way to count. */
const TEXT_BELOW = 2000;
const METADATA_BELOW = 1000;
const MOST_QUICK_REPLIES = 13;
const MOST_TITLE = 20;
const MOST_PAYLOAD = 1000;
const MOST_TEMPLATE_TEXT = 640;
const MOST_BUTTONS = 3;

const PHONE = /^\+\d{5,15}$/;
const WEB_URL = /^https?:\/\/[^\s/]+/;

function titleFault(param: string, title: string): GraphFault | null {
  if (title.trim() === '')
    return parameterFault(`Param ${param}[title] must be a non-empty UTF-8 encoded string`);
  if (title.length > MOST_TITLE)
    return parameterFault(`Length of param ${param}[title] must be less than or equal to ${MOST_TITLE}`);
  return null;
}

function payloadFault(param: string, payload: string): GraphFault | null {
  if (payload === '')
    return parameterFault(`Param ${param}[payload] must be a non-empty UTF-8 encoded string`);
  if (payload.length > MOST_PAYLOAD)
    return parameterFault(`Length of param ${param}[payload] must be less than or equal to ${MOST_PAYLOAD}`);
  return null;
}

function buttonFault(button: GraphButton, index: number): GraphFault | null {
  const param = `message[attachment][payload][buttons][${index}]`;
  const title = titleFault(param, button.title);
  if (title !== null) return title;
  switch (button.type) {
    case 'web_url':
      return WEB_URL.test(button.url) ? null : parameterFault(`Param ${param}[url] must be a valid URL`);
    case 'phone_number':
      return PHONE.test(button.payload)
        ? null
        : parameterFault(
            `Param ${param}[payload] must be a phone number of the form +<COUNTRY_CODE><PHONE_NUMBER>`,
          );
    case 'postback':
      return payloadFault(param, button.payload);
  }
}

function firstFault<T>(
  values: readonly T[],
  faultOf: (value: T, index: number) => GraphFault | null,
): GraphFault | null {
  for (const [index, value] of values.entries()) {
    const fault = faultOf(value, index);
    if (fault !== null) return fault;
  }
  return null;
}

function contentFault({ text, attachment }: GraphMessage): GraphFault | null {
  if (attachment === undefined) {
    if (text === undefined || text.trim() === '') {
      return parameterFault('Message cannot be empty, must provide valid attachment or text');
    }
    return text.length < TEXT_BELOW
      ? null
      : parameterFault(`Length of param message[text] must be less than ${TEXT_BELOW}`);
  }
  if (text !== undefined)
    return parameterFault('Only one of the text and attachment parameters can be specified');
  const { text: templateText, buttons } = attachment.payload;
  const param = 'message[attachment][payload]';
  if (templateText.trim() === '')
    return parameterFault(`Param ${param}[text] must be a non-empty UTF-8 encoded string`);
  if (templateText.length > MOST_TEMPLATE_TEXT) {
    return parameterFault(
      `Length of param ${param}[text] must be less than or equal to ${MOST_TEMPLATE_TEXT}`,
    );
  }
  if (buttons.length < 1 || buttons.length > MOST_BUTTONS) {
    return parameterFault(`Param ${param}[buttons] must have between 1 and ${MOST_BUTTONS} elements`);
  }
  return firstFault(buttons, buttonFault);
}

function quickReplyFault(message: GraphMessage): GraphFault | null {
  const replies = message.quick_replies;
  if (replies === undefined) return null;
  if (replies.length < 1 || replies.length > MOST_QUICK_REPLIES) {
    return parameterFault(
      `Param message[quick_replies] must have between 1 and ${MOST_QUICK_REPLIES} elements`,
    );
  }
  return firstFault(replies, ({ title, payload }, index) => {
    const param = `message[quick_replies][${index}]`;
    return titleFault(param, title) ?? payloadFault(param, payload);
  });
}

/** What in a call breaks the limits of the Send API; null if nothing does. */
export function findLimitFault({
  message,
  sender_action: action,
  messaging_type: type,
}: SendRequest): GraphFault | null {
  if (action !== undefined) {
    return message === undefined
      ? null
      : parameterFault('Only one of the message and sender_action parameters can be specified');
  }
  if (message === undefined) return parameterFault('Must specify either a message or a sender_action');
  if (type !== 'RESPONSE' && type !== 'UPDATE') {
    return parameterFault('Param messaging_type must be one of {RESPONSE, UPDATE} inside the 24 hour window');
  }
  if ((message.metadata ?? '').length >= METADATA_BELOW) {
    return parameterFault(`Length of param message[metadata] must be less than ${METADATA_BELOW}`);
  }
  return contentFault(message) ?? quickReplyFault(message);
}
