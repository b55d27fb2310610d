'use strict';
// Drives a running simulator and writes a picture of the conversation.
//   node scripts/screenshot.cjs <simulator address> <file.png> [--width N] [--height N] [--dark] [--] <step> ...
// A step is a text to send; `tap:<title>` taps a button or chip; `link:<address>` shares a link.
const fs = require('node:fs');
const { parseArgs } = require('node:util');
const { chromium } = require('playwright-core');

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The bot counts as done when its bubbles have not changed for this long. */
const SETTLED_MS = 1500;
const PATIENCE_MS = 15_000;

async function answered(page, before) {
  const bubbles = page.locator('#log .row.bot');
  const until = Date.now() + PATIENCE_MS;
  let count = before;
  let since = Date.now();
  while (Date.now() < until && (count === before || Date.now() - since < SETTLED_MS)) {
    await page.waitForTimeout(100);
    const now = await bubbles.count();
    if (now !== count) since = Date.now();
    count = now;
  }
  if (count === before) throw new Error('The bot did not answer.');
}

async function perform(page, step) {
  const before = await page.locator('#log .row.bot').count();
  if (step.startsWith('tap:')) {
    await page
      .getByRole('button', { name: step.slice(4), exact: true })
      .last()
      .click();
  } else if (step.startsWith('link:')) {
    await page.locator('#share-link').click();
    await page.locator('#link-url').fill(step.slice(5));
    await page.locator('#link-form button[type=submit]').click();
  } else {
    await page.locator('#text').fill(step);
    await page.locator('#text').press('Enter');
  }
  await answered(page, before);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      width: { type: 'string', default: '390' },
      height: { type: 'string', default: '844' },
      dark: { type: 'boolean', default: false },
    },
  });
  const [address, file, ...steps] = positionals;
  if (address === undefined || file === undefined) throw new Error('Name the simulator address and a file.');
  const executablePath = [process.env.CHROMIUM, ...BROWSERS].find((one) => one && fs.existsSync(one));
  if (executablePath === undefined) throw new Error('No Chromium found; install it or name it in CHROMIUM.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...sandbox] });
  try {
    const page = await browser.newPage({
      viewport: { width: Number(values.width), height: Number(values.height) },
      deviceScaleFactor: 2,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      colorScheme: values.dark ? 'dark' : 'light',
    });
    await page.goto(address);
    await answered(page, 0);
    for (const step of steps) await perform(page, step);
    await page.locator('#text').evaluate((field) => field.blur());
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
