import { html, type Html } from '../html';
import { ICONS } from './icons';
import type { SimulatorTexts } from './texts';

const STYLES = ['base', 'phone', 'bubbles', 'contents', 'composer'] as const;

function icon(name: keyof typeof ICONS): Html {
  return html`<svg class="icon" aria-hidden="true"><use href="#icon-${name}"></use></svg>`;
}

function sprite(): Html {
  const symbols = Object.entries(ICONS).map(
    ([name, drawing]) => html`<symbol id="icon-${name}" viewBox="0 0 24 24">${drawing}</symbol>`,
  );
  return html`<svg class="sprite" aria-hidden="true">${symbols}</svg>`;
}

function header(unitName: string, texts: SimulatorTexts): Html {
  return html`<header class="top">
    <span class="avatar">${icon('shield')}</span>
    <div class="who">
      <h1>${unitName}</h1>
      <p>${texts.subtitle}</p>
    </div>
    <button type="button" id="restart" class="round" title="${texts.restart}" aria-label="${texts.restart}">
      ${icon('restart')}
    </button>
  </header>`;
}

function intro(unitName: string, texts: SimulatorTexts): Html {
  return html`<div class="intro">
    <span class="avatar large">${icon('shield')}</span>
    <p class="name">${unitName}</p>
    <p>${texts.intro}</p>
  </div>`;
}

function composer(texts: SimulatorTexts): Html {
  const tool = (id: string, label: string, name: keyof typeof ICONS): Html =>
    html`<button type="button" id="${id}" class="round" title="${label}" aria-label="${label}">
      ${icon(name)}
    </button>`;
  return html`<form id="composer" class="composer">
    <div id="preview" class="preview" hidden>
      <img id="preview-image" alt="${texts.picture}" />
      <button type="button" id="drop-picture" class="round" aria-label="${texts.dropPicture}">
        ${icon('close')}
      </button>
    </div>
    <div class="line">
      <div class="tools">
        ${tool('share-link', texts.shareLink, 'link')}
        ${tool('choose-picture', texts.choosePicture, 'picture')}
        ${tool('send-voice', texts.sendVoice, 'voice')}
      </div>
      <textarea
        id="text"
        rows="1"
        maxlength="20000"
        placeholder="${texts.placeholder}"
        aria-label="${texts.placeholder}"
        autocomplete="off"
        enterkeyhint="send"
      ></textarea>
      <button type="submit" id="send" class="round" aria-label="${texts.send}" title="${texts.send}" hidden>
        ${icon('send')}
      </button>
      <button
        type="button"
        id="send-thumb"
        class="round"
        aria-label="${texts.sendThumb}"
        title="${texts.sendThumb}"
      >
        ${icon('thumb')}
      </button>
    </div>
    <input type="file" id="picture-file" accept="image/png,image/jpeg,image/gif,image/webp" hidden />
  </form>`;
}

function linkDialog(texts: SimulatorTexts): Html {
  return html`<dialog id="link-dialog" aria-labelledby="link-heading">
    <form id="link-form" method="dialog">
      <h2 id="link-heading">${texts.shareLink}</h2>
      <label
        >${texts.linkUrl}<input
          id="link-url"
          type="text"
          inputmode="url"
          maxlength="4000"
          required
          autocomplete="off"
      /></label>
      <label
        >${texts.linkTitle}<input id="link-title" type="text" maxlength="300" autocomplete="off"
      /></label>
      <label class="check"><input id="link-legacy" type="checkbox" /> ${texts.linkLegacy}</label>
      <div class="choices">
        <button type="button" id="link-cancel">${texts.cancel}</button>
        <button type="submit" class="main">${texts.linkSend}</button>
      </div>
    </form>
  </dialog>`;
}

/** The whole simulator page. Its script finds the texts it needs in `data-texts`. */
export function renderPage(unitName: string, texts: SimulatorTexts): Html {
  return html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <title>${texts.title} · ${unitName}</title>
        <link rel="icon" href="/simulator/assets/icon.svg" />
        ${STYLES.map((name) => html`<link rel="stylesheet" href="/simulator/assets/${name}.css" />`)}
        <script type="module" src="/simulator/assets/simulator.js"></script>
      </head>
      <body data-texts="${JSON.stringify(texts)}" data-unit="${unitName}">
        ${sprite()}
        <main class="phone">
          ${header(unitName, texts)}
          <p id="offline" class="offline" role="status" hidden>${texts.offline}</p>
          <div id="scroller" class="scroller" tabindex="0" role="region" aria-label="${texts.log}">
            ${intro(unitName, texts)}
            <div id="log" role="log" aria-live="polite" aria-label="${texts.log}"></div>
            <p id="receipt" class="receipt" hidden></p>
            <div id="typing" class="row bot" hidden>
              <span class="avatar">${icon('shield')}</span>
              <div class="bubble dots" role="img" aria-label="${texts.typing}"><i></i><i></i><i></i></div>
            </div>
            <div
              id="quick-replies"
              class="quick-replies"
              role="group"
              aria-label="${texts.quickReplies}"
              hidden
            ></div>
          </div>
          <p id="notice" class="notice" role="alert" hidden></p>
          ${composer(texts)}
          <noscript><p class="notice">${texts.noScript}</p></noscript>
        </main>
        ${linkDialog(texts)}
      </body>
    </html>`;
}
