import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where this machine's Chromium is, or `CHROMIUM` names one; null where there is none. */
export const CHROMIUM =
  [process.env.CHROMIUM ?? '', ...PLACES].find((place) => place !== '' && fs.existsSync(place)) ?? null;

/** `describe` where there is a Chromium; elsewhere the tests are skipped and say why. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (CHROMIUM === null)
    describe.skip(`${title} (skipped: no Chromium found; install it or set CHROMIUM)`, tests);
  else describe(title, tests);
}

/** Starts the browser without any traffic of its own; root needs it without its sandbox. */
export function openBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: [...FLAGS, ...sandbox] });
}
