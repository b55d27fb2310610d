import { element, icon } from './elements.js';
import { linkify } from './linkify.js';

/** A pause after which Messenger prints the time again. */
const PAUSE_MS = 15 * 60 * 1000;

function newTab(attributes) {
  return { ...attributes, target: '_blank', rel: 'noopener noreferrer' };
}

function linkified(text) {
  return linkify(text).map((part) => {
    if (part.href === null) return part.text;
    const attributes = { href: part.href, class: 'found' };
    return element('a', part.href.startsWith('tel:') ? attributes : newTab(attributes), part.text);
  });
}

function button({ kind, title, target }, { texts, send }) {
  if (kind === 'postback') {
    const node = element('button', { type: 'button', class: 'action' }, title);
    node.addEventListener('click', () => send({ kind: 'postback', title, payload: target }));
    return node;
  }
  if (kind === 'call') {
    return element('a', { class: 'action', href: `tel:${target}` }, icon('call'), title);
  }
  const label = `${title} (${texts.newTab})`;
  return element('a', newTab({ class: 'action', href: target, 'aria-label': label }), title, icon('open'));
}

function voice(texts) {
  const wave = element('span', { class: 'wave', 'aria-hidden': 'true' });
  for (let bar = 0; bar < 22; bar += 1) wave.append(element('i'));
  const label = element('span', { class: 'spoken' }, texts.voice);
  return element('div', { class: 'bubble voice' }, icon('play'), wave, element('span', {}, '0:01'), label);
}

function sharedLink({ url, title }) {
  const card = element('div', { class: 'bubble card' });
  if (title !== '') card.append(element('strong', {}, title));
  card.append(element('span', {}, url));
  return card;
}

function saying(action, texts) {
  switch (action.kind) {
    case 'text':
      return element('div', { class: 'bubble' }, action.text);
    case 'get-started':
      return element('div', { class: 'bubble' }, texts.start);
    case 'link':
      return sharedLink(action);
    case 'image':
      return element('img', {
        class: 'bubble sent-picture',
        src: `/simulator/media/${action.media}`,
        alt: texts.picture,
      });
    case 'sticker':
      return element('img', { class: 'thumb', src: '/simulator/media/thumb.svg', alt: texts.thumb });
    case 'voice':
      return voice(texts);
    default:
      return element('div', { class: 'bubble' }, action.title);
  }
}

/** A row of what the citizen did. Its links stay text: only the bot's bubbles show what a phone would make of them. */
export function citizenRow({ mid, action }, { texts }) {
  const speaker = element('span', { class: 'spoken' }, `${texts.you}: `);
  return element('div', { class: 'row citizen', 'data-mid': mid }, speaker, saying(action, texts));
}

/** A row of what the bot sent: text with what a phone would make tappable, and its buttons. */
export function botRow({ mid, message }, context) {
  const bubble = element('div', { class: 'bubble' }, element('p', {}, ...linkified(message.text)));
  if (message.buttons.length > 0) {
    const buttons = message.buttons.map((one) => button(one, context));
    bubble.classList.add('template');
    bubble.append(element('div', { class: 'actions' }, ...buttons));
  }
  const avatar = element('span', { class: 'avatar' }, icon('shield'));
  const speaker = element('span', { class: 'spoken' }, `${context.unit}: `);
  return element('div', { class: 'row bot', 'data-mid': mid }, avatar, speaker, bubble);
}

/** The time above a message that follows a pause; null where none is due. */
export function timeRow(at, previous, language) {
  if (previous !== null && at - previous < PAUSE_MS) return null;
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return element('p', { class: 'time' }, clock.format(new Date(at)));
}

/** The chips under the newest message. */
export function chips(quickReplies, send) {
  return quickReplies.map(({ title, payload }) => {
    const chip = element('button', { type: 'button', class: 'chip' }, title);
    chip.addEventListener('click', () => send({ kind: 'quick-reply', title, payload }));
    return chip;
  });
}
