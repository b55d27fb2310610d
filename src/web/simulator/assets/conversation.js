import { element } from './elements.js';
import { botRow, chips, citizenRow, timeRow } from './rows.js';

/** Rows kept on the page. */
const MOST_ROWS = 400;
/** Nearer to the end than this many pixels counts as the end. */
const NEAR_END = 40;
/** Messenger takes the dots away when nothing follows. */
const TYPING_MS = 20_000;

/** The visible conversation: rows, chips, dots and the mark under the citizen's newest message. */
export function createConversation(context) {
  const { texts } = context;
  const scroller = document.getElementById('scroller');
  const log = document.getElementById('log');
  const typing = document.getElementById('typing');
  const receipt = document.getElementById('receipt');
  const quickReplies = document.getElementById('quick-replies');
  let lastAt = null;
  let lastCitizen = null;
  let typingTimer = 0;
  let atEnd = true;
  let height = scroller.clientHeight;

  function scrollDown() {
    scroller.scrollTop = scroller.scrollHeight;
  }

  scroller.addEventListener('scroll', () => {
    // A place in a window whose new height has not been answered yet says nothing about the reader's wish.
    if (scroller.clientHeight !== height) return;
    atEnd = scroller.scrollHeight - scroller.scrollTop - height < NEAR_END;
  });
  new ResizeObserver(() => {
    height = scroller.clientHeight;
    if (atEnd) scrollDown();
  }).observe(scroller);

  function showChips(replies) {
    const hadFocus = quickReplies.contains(document.activeElement);
    quickReplies.replaceChildren(...chips(replies, context.send));
    quickReplies.scrollLeft = 0;
    quickReplies.hidden = replies.length === 0;
    if (hadFocus) scroller.focus({ preventScroll: true });
  }

  function addRow(event) {
    const time = timeRow(event.at, lastAt, texts.language);
    if (time !== null) log.append(time);
    const row = event.kind === 'bot' ? botRow(event, context) : citizenRow(event, context);
    row.querySelector('img')?.addEventListener('load', scrollDown);
    log.append(row);
    while (log.childElementCount > MOST_ROWS) log.firstElementChild.remove();
    lastAt = event.at;
    lastCitizen = event.kind === 'bot' ? null : event.mid;
    receipt.hidden = lastCitizen === null;
    receipt.textContent = texts.sent;
    showChips(event.kind === 'bot' ? event.message.quickReplies : []);
  }

  function markFailed({ mid }) {
    const row = log.querySelector(`[data-mid="${CSS.escape(mid)}"]`);
    if (row === null) return;
    row.classList.add('failed');
    row.append(element('span', { class: 'failure' }, texts.failed));
    if (mid === lastCitizen) receipt.hidden = true;
  }

  return {
    show(event) {
      if (event.kind === 'failed') markFailed(event);
      else addRow(event);
      scrollDown();
    },
    showPresence({ typing: isTyping, seen }) {
      clearTimeout(typingTimer);
      typing.hidden = !isTyping;
      if (isTyping) typingTimer = setTimeout(() => (typing.hidden = true), TYPING_MS);
      if (seen !== null && seen === lastCitizen) receipt.textContent = texts.seen;
      scrollDown();
    },
    clear() {
      log.replaceChildren();
      showChips([]);
      typing.hidden = true;
      receipt.hidden = true;
      lastAt = null;
      lastCitizen = null;
    },
  };
}
