import { once } from 'node:events';
import { Command, Option } from 'commander';
import { BAD_USAGE, DATA, parseArguments } from '../command-line';
import { isDataProblem } from '../data-files';
import { createChecker, type Checker } from './checker';
import { renderAssessment } from './render-assessment';
import { openMessages, readLines, type NumberedMessage } from './read-messages';

interface Options {
  readonly json: boolean;
  readonly file?: string;
  readonly stdin: boolean;
  readonly lists: boolean;
}

type Messages = Iterable<NumberedMessage> | AsyncIterable<NumberedMessage>;

function createProgram(): Command {
  return new Command('check')
    .description('Shows what the bot sees in a message: verdict, evidence and reply.')
    .argument('[text]', 'the message')
    .addOption(new Option('--file <file>', 'read one message a line from a file').conflicts('stdin'))
    .option('--stdin', 'read one message a line from standard input', false)
    .option('--json', 'print one assessment a line, with the number of the input line', false)
    .option('--no-lists', 'ignore the block and allow lists except official and shared hosts');
}

/** The messages that the arguments name, or the reason why there are none. */
function openInput(text: string | undefined, options: Options): Messages | string {
  const sources = [text !== undefined, options.file !== undefined, options.stdin].filter(Boolean).length;
  if (sources !== 1) return 'give one of: a text in quotes, --file FILE, or --stdin';
  if (text !== undefined) return [{ line: 1, text }];
  if (options.file === undefined) return readLines(process.stdin);
  const stream = openMessages(options.file);
  return stream === null ? `cannot read the file ${JSON.stringify(options.file)}` : readLines(stream);
}

/** A reader that has seen enough, such as `head`, ends the command without a complaint. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function checkAll(messages: Messages, checker: Checker, json: boolean): Promise<void> {
  for await (const { line, text } of messages) {
    // A line of JSON stands for each line of input; to a reader an empty line is no message.
    if (!json && text.trim() === '') continue;
    const result = checker.check(text);
    await write(
      json
        ? `${JSON.stringify({ line, ...result.assessment })}\n`
        : renderAssessment(text, result, process.stdout.isTTY),
    );
  }
}

/** Runs the command; exit status 0 for any verdict, 2 for bad usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = createProgram();
  if (!parseArguments(program, argv)) return;
  const options = program.opts<Options>();
  const input = openInput(program.args[0], options);
  if (typeof input === 'string') {
    process.stderr.write(`check: ${input}\n`);
    process.exitCode = BAD_USAGE;
    return;
  }
  endWithReader();
  try {
    const checker = createChecker({ dataDir: DATA, lists: options.lists });
    await checkAll(input, checker, options.json);
  } catch (error) {
    if (!isDataProblem(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
