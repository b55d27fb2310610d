import { buildProfile, ProfileTexts, setUpPage, setupCalls, SetupError } from '../channel/messenger';
import { BAD_USAGE, DATA, say } from '../command-line';
import type { Config } from '../config';
import { ConfigError } from '../config';
import { createDataReader, isDataProblem, loadData } from '../data-files';
import { readConfig } from '../server';

function readProfileTexts(): ProfileTexts {
  const reader = createDataReader(DATA);
  const texts = reader.json('content/vi/profile.json', ProfileTexts);
  reader.finish();
  if (texts === undefined) throw new Error('The profile was read as nothing without a problem');
  return texts;
}

/**
 * Sets up the page in Messenger and reads it back; with `--dry-run` prints the calls and makes none.
 * Returns the exit status; every known problem is one sentence on `err`.
 */
export async function runSetup(
  args: readonly string[],
  config: () => Config,
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> {
  try {
    const isDry = args.includes('--dry-run');
    const unknown = args.filter((arg) => arg !== '--dry-run');
    if (unknown.length > 0) {
      err(`Unknown argument ${unknown.join(' ')}; the only one is --dry-run.`);
      return BAD_USAGE;
    }
    const profile = buildProfile(readProfileTexts(), loadData(DATA).unit);
    const { messenger } = config();
    if (isDry) {
      const version = messenger?.graphVersion ?? 'v26.0';
      const calls = setupCalls(profile, { pageId: messenger?.pageId ?? 'PAGE' });
      out(`Dry run: nothing is sent. These ${calls.length} calls would be made, in this order.`);
      if (messenger === null) out('PAGE stands for MESSENGER_PAGE_ID, which is not set.');
      calls.forEach(({ purpose, method, path: edge, body }, index) => {
        out(`\n${index + 1}. ${purpose}`);
        out(`${method} /${version}${edge}`);
        if (body !== null) out(JSON.stringify(body, null, 2));
      });
      return 0;
    }
    if (messenger === null) {
      err('No Messenger credentials are set: fill in the MESSENGER_ variables of .env, or use --dry-run.');
      return 1;
    }
    await setUpPage(profile, messenger, out);
    return 0;
  } catch (error) {
    const isKnown =
      error instanceof SetupError ||
      error instanceof ConfigError ||
      error instanceof RangeError ||
      isDataProblem(error);
    if (!isKnown) throw error;
    err(error.message);
    return 1;
  }
}

/** `npm run messenger:setup`. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await runSetup(args, readConfig, say, (line) => void process.stderr.write(`${line}\n`));
}
