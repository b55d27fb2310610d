import { wireComposer } from './composer.js';
import { createConversation } from './conversation.js';
import { currentSender, newSender, openStream, postAction, postPicture } from './server.js';

/** How long a notice stands. */
const NOTICE_MS = 6_000;

const texts = JSON.parse(document.body.dataset.texts);
const unit = document.body.dataset.unit;
const conversation = createConversation({ texts, unit, send });
const notice = document.getElementById('notice');
const offline = document.getElementById('offline');

let sender = currentSender();
let stream = null;
let queue = Promise.resolve();
let noticeTimer = 0;

function tell(text) {
  clearTimeout(noticeTimer);
  notice.textContent = text;
  notice.hidden = false;
  noticeTimer = setTimeout(() => (notice.hidden = true), NOTICE_MS);
}

/** One request after the other: a citizen's messages arrive in the order they were sent. */
function enqueue(task) {
  queue = queue.then(task).catch(() => tell(texts.failed));
}

function send(action) {
  const from = sender;
  enqueue(() => postAction(from, action));
}

function sendPicture(file) {
  const from = sender;
  enqueue(async () => {
    const media = await postPicture(file);
    if (media === null) tell(texts.pictureRefused);
    else await postAction(from, { kind: 'image', media });
  });
}

/** Shows this sender's conversation; one that is empty starts with the Get Started button. */
function open() {
  let started = false;
  stream?.close();
  conversation.clear();
  stream = openStream(sender, {
    onReset() {
      conversation.clear();
      started = false;
    },
    onEvent: conversation.show,
    onPresence(presence) {
      conversation.showPresence(presence);
      if (presence.empty && !started) send({ kind: 'get-started' });
      started = true;
    },
    onConnection(online) {
      offline.hidden = online;
    },
  });
}

document.getElementById('restart').addEventListener('click', () => {
  sender = newSender();
  open();
});
wireComposer({ send, sendPicture, onRefused: () => tell(texts.pictureRefused) });
open();
