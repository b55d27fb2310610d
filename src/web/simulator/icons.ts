import { html } from '../html';

/** The page's own drawings, on a grid of 24 by 24. */
export const ICONS = {
  shield: html`<path fill="currentColor" d="M12 2 4 5v6c0 5.1 3.3 9.3 8 11 4.7-1.7 8-5.9 8-11V5z" /><path
      fill="#ffd84d"
      d="m12 6.6 1.5 3.2 3.5.5-2.5 2.5.6 3.5-3.1-1.7-3.1 1.7.6-3.5L7 10.3l3.5-.5z"
    />`,
  restart: html`<path
    fill="none"
    stroke="currentColor"
    stroke-width="2.2"
    stroke-linecap="round"
    stroke-linejoin="round"
    d="M4.5 12a7.5 7.5 0 1 0 2.3-5.4M4.5 4v4.5H9"
  />`,
  link: html`<path
    fill="none"
    stroke="currentColor"
    stroke-width="2.2"
    stroke-linecap="round"
    d="M10 14a4.2 4.2 0 0 0 6 0l3.2-3.2a4.24 4.24 0 0 0-6-6L12 6m2 4a4.2 4.2 0 0 0-6 0l-3.2 3.2a4.24 4.24 0 0 0 6 6L12 18"
  />`,
  picture: html`<path
    fill="currentColor"
    fill-rule="evenodd"
    d="M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2m3.5 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M5 17.5h14l-4.5-6-3.5 4.5-2.5-3z"
  />`,
  voice: html`<path
      fill="currentColor"
      d="M12 2.5a3.5 3.5 0 0 1 3.5 3.5v6a3.5 3.5 0 0 1-7 0V6A3.5 3.5 0 0 1 12 2.5"
    /><path
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3.5"
    />`,
  send: html`<path
    fill="currentColor"
    d="M3.4 20.6a.9.9 0 0 1-1.2-1.1L4.6 12.9 14 12l-9.4-.9L2.2 4.5a.9.9 0 0 1 1.2-1.1l17.8 7.8a.9.9 0 0 1 0 1.6z"
  />`,
  thumb: html`<path
    fill="currentColor"
    d="M2.5 10.5h3.8v10.7H2.5zM8 20V10.7l4.2-8.2c1.7.1 2.7 1.3 2.5 3l-.6 3.7h5.6c1.6 0 2.6 1.4 2.2 2.9l-2 7.3c-.3 1.1-1.2 1.8-2.3 1.8h-7.2C9.5 21.2 8.6 20.8 8 20"
  />`,
  close: html`<path
    fill="none"
    stroke="currentColor"
    stroke-width="2.4"
    stroke-linecap="round"
    d="m6.5 6.5 11 11m0-11-11 11"
  />`,
  call: html`<path
    fill="currentColor"
    d="M6.6 10.8c1.4 2.8 3.8 5.2 6.6 6.6l2.2-2.2c.3-.3.7-.4 1-.2 1.1.4 2.3.6 3.6.6.6 0 1 .4 1 1V20c0 .6-.4 1-1 1C10.6 21 3 13.4 3 4c0-.6.4-1 1-1h3.5c.6 0 1 .4 1 1 0 1.3.2 2.5.6 3.6.1.3 0 .7-.2 1z"
  />`,
  open: html`<path
    fill="none"
    stroke="currentColor"
    stroke-width="2.2"
    stroke-linecap="round"
    stroke-linejoin="round"
    d="M13.5 4.5h6v6m0-6-9 9M17.5 14v4a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8A1.5 1.5 0 0 1 6 6.5h4"
  />`,
  play: html`<path
    fill="currentColor"
    d="M7.5 4.8v14.4a1 1 0 0 0 1.5.9l11.5-7.2a1 1 0 0 0 0-1.8L9 3.9a1 1 0 0 0-1.5.9"
  />`,
} as const;
