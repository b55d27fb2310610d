const PICTURES = /^image\/(?:png|jpeg|gif|webp)$/;
const MOST_PICTURE_BYTES = 5_000_000;

function byId(id) {
  return document.getElementById(id);
}

/** The picture that waits above the text field until it is sent or dropped. */
function createPreview(onChange, onRefused) {
  const box = byId('preview');
  const image = byId('preview-image');
  const input = byId('picture-file');
  let picture = null;

  function set(file) {
    if (picture !== null) URL.revokeObjectURL(image.src);
    picture = file;
    box.hidden = file === null;
    if (file === null) image.removeAttribute('src');
    else image.src = URL.createObjectURL(file);
    input.value = '';
    onChange();
  }

  function offer(file) {
    if (PICTURES.test(file.type) && file.size <= MOST_PICTURE_BYTES) set(file);
    else onRefused();
  }

  byId('choose-picture').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    if (input.files.length > 0) offer(input.files[0]);
  });
  byId('drop-picture').addEventListener('click', () => {
    set(null);
    byId('text').focus();
  });
  return { offer, picture: () => picture, drop: () => set(null) };
}

/** The form that shares a link as an attachment. */
function wireLinkDialog(send) {
  const dialog = byId('link-dialog');
  const form = byId('link-form');
  byId('share-link').addEventListener('click', () => {
    form.reset();
    dialog.showModal();
  });
  byId('link-cancel').addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const url = byId('link-url').value.trim();
    if (url === '') return;
    send({ kind: 'link', url, title: byId('link-title').value.trim(), legacy: byId('link-legacy').checked });
    dialog.close();
  });
}

/** Wires text field, picture, voice, thumb and link form to `send(action)` and `sendPicture(file)`. */
export function wireComposer({ send, sendPicture, onRefused }) {
  const text = byId('text');
  const preview = createPreview(refresh, onRefused);

  function refresh() {
    const filled = text.value.trim() !== '' || preview.picture() !== null;
    byId('send').hidden = !filled;
    byId('send-thumb').hidden = filled;
    byId('composer').classList.toggle('filled', filled);
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  }

  function submit() {
    const picture = preview.picture();
    if (picture !== null) {
      sendPicture(picture);
      preview.drop();
    }
    if (text.value.trim() !== '') send({ kind: 'text', text: text.value });
    text.value = '';
    refresh();
    text.focus();
  }

  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  text.addEventListener('input', refresh);
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  text.addEventListener('paste', (event) => {
    const picture = [...event.clipboardData.files].find(({ type }) => type.startsWith('image/'));
    if (picture === undefined) return;
    event.preventDefault();
    preview.offer(picture);
  });
  byId('send-thumb').addEventListener('click', () => send({ kind: 'sticker' }));
  byId('send-voice').addEventListener('click', () => send({ kind: 'voice' }));
  wireLinkDialog(send);
}
