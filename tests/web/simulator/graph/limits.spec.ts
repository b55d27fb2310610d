import { findLimitFault } from '../../../../src/web/simulator/graph/limits';
import { SendRequest } from '../../../../src/web/simulator/graph/send-request';

const recipient = { id: '1000000000000002' };

function say(message: object, rest: object = { messaging_type: 'RESPONSE' }): SendRequest {
  return SendRequest.parse({ recipient, message, ...rest });
}

function template(payload: object): object {
  return { attachment: { type: 'template', payload: { template_type: 'button', text: 'a', ...payload } } };
}

const postback = { type: 'postback', title: 'Xem', payload: 'x' };
const quickReply = { content_type: 'text', title: 'Xem', payload: 'x' };
const many = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('findLimitFault', () => {
  it.each<[string, SendRequest]>([
    ['a text of 1999 characters', say({ text: 'a'.repeat(1999) })],
    ['13 quick replies', say({ text: 'a', quick_replies: many(13, quickReply) })],
    [
      'titles of 20 and payloads of 1000 characters',
      say({
        text: 'a',
        quick_replies: [{ ...quickReply, title: 't'.repeat(20), payload: 'p'.repeat(1000) }],
      }),
    ],
    ['metadata of 999 characters', say({ text: 'a', metadata: 'm'.repeat(999) })],
    [
      'a template with 640 characters and 3 buttons',
      say(template({ text: 'a'.repeat(640), buttons: many(3, postback) })),
    ],
    [
      'a call button',
      say(template({ buttons: [{ type: 'phone_number', title: 'Gọi', payload: '+84900000001' }] })),
    ],
    [
      'a link button',
      say(template({ buttons: [{ type: 'web_url', title: 'Mở', url: 'https://a.example' }] })),
    ],
    [
      'quick replies under a template',
      say({ ...template({ buttons: [postback] }), quick_replies: [quickReply] }),
    ],
    ['typing dots', SendRequest.parse({ recipient, sender_action: 'typing_on' })],
    ['an update', say({ text: 'a' }, { messaging_type: 'UPDATE' })],
  ])('accepts %s', (_title, call) => {
    expect(findLimitFault(call)).toBeNull();
  });

  it.each<[string, SendRequest, string]>([
    ['a text of 2000 characters', say({ text: 'a'.repeat(2000) }), 'message[text]'],
    ['an empty text', say({ text: ' \n' }), 'cannot be empty'],
    ['no text and no attachment', say({}), 'cannot be empty'],
    ['text beside an attachment', say({ text: 'a', ...template({ buttons: [postback] }) }), 'Only one of'],
    ['no quick replies in the list', say({ text: 'a', quick_replies: [] }), 'quick_replies'],
    ['14 quick replies', say({ text: 'a', quick_replies: many(14, quickReply) }), 'quick_replies'],
    [
      'a chip title of 21 characters',
      say({ text: 'a', quick_replies: [quickReply, { ...quickReply, title: 't'.repeat(21) }] }),
      'quick_replies][1][title]',
    ],
    [
      'an empty chip payload',
      say({ text: 'a', quick_replies: [{ ...quickReply, payload: '' }] }),
      '[payload]',
    ],
    [
      'a chip payload of 1001 characters',
      say({ text: 'a', quick_replies: [{ ...quickReply, payload: 'p'.repeat(1001) }] }),
      '[payload]',
    ],
    ['metadata of 1000 characters', say({ text: 'a', metadata: 'm'.repeat(1000) }), 'metadata'],
    [
      'a template text of 641 characters',
      say(template({ text: 'a'.repeat(641), buttons: [postback] })),
      '[text]',
    ],
    ['a template without buttons', say(template({ buttons: [] })), '[buttons]'],
    ['4 buttons', say(template({ buttons: many(4, postback) })), '[buttons]'],
    [
      'a button title of 21 characters',
      say(template({ buttons: [{ ...postback, title: 't'.repeat(21) }] })),
      '[buttons][0][title]',
    ],
    ['a blank button title', say(template({ buttons: [{ ...postback, title: ' ' }] })), '[title]'],
    [
      'a short code to call',
      say(template({ buttons: [{ type: 'phone_number', title: 'Gọi', payload: '113' }] })),
      'phone number',
    ],
    [
      'a national number to call',
      say(template({ buttons: [{ type: 'phone_number', title: 'Gọi', payload: '0900000001' }] })),
      'phone number',
    ],
    [
      'a link button to a script',
      say(template({ buttons: [{ type: 'web_url', title: 'Mở', url: 'javascript:alert(1)' }] })),
      'valid URL',
    ],
    ['neither message nor action', SendRequest.parse({ recipient }), 'Must specify'],
    ['an action beside a message', say({ text: 'a' }, { sender_action: 'mark_seen' }), 'Only one of'],
    ['no messaging type', say({ text: 'a' }, {}), 'messaging_type'],
    ['a message tag', say({ text: 'a' }, { messaging_type: 'MESSAGE_TAG' }), 'messaging_type'],
  ])('refuses %s', (_title, call, place) => {
    expect(findLimitFault(call)).toMatchObject({
      status: 400,
      code: 100,
      message: expect.stringContaining(place) as string,
    });
  });
});
