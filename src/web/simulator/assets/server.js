const KEY = 'simulator-sender';

/** A new sender id: 16 digits that do not start with 0. */
function drawSender() {
  const digits = crypto.getRandomValues(new Uint8Array(15));
  return `1${Array.from(digits, (value) => value % 10).join('')}`;
}

/** This tab's sender; every tab is a citizen of its own. */
export function currentSender() {
  const kept = sessionStorage.getItem(KEY);
  return kept ?? newSender();
}

/** Makes this tab a citizen whom the bot has never met. */
export function newSender() {
  const sender = drawSender();
  sessionStorage.setItem(KEY, sender);
  return sender;
}

/** Follows a conversation; the browser reconnects by itself and names the last event it has. */
export function openStream(sender, { onReset, onEvent, onPresence, onConnection }) {
  const stream = new EventSource(`/simulator/api/stream?sender=${sender}`);
  stream.addEventListener('open', () => onConnection(true));
  stream.addEventListener('error', () => onConnection(false));
  stream.addEventListener('reset', onReset);
  stream.addEventListener('message', ({ data }) => onEvent(JSON.parse(data)));
  stream.addEventListener('presence', ({ data }) => onPresence(JSON.parse(data)));
  return stream;
}

/** Does something as the citizen. What becomes of it comes back over the stream. */
export async function postAction(sender, action) {
  const response = await fetch('/simulator/api/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sender, action }),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
}

/** Hands a picture to the server; its name there, or null if the server refuses it. */
export async function postPicture(file) {
  const response = await fetch('/simulator/api/pictures', {
    method: 'POST',
    headers: { 'content-type': file.type },
    body: file,
  });
  return response.ok ? (await response.json()).media : null;
}
