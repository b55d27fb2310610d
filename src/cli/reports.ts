import fs from 'node:fs';
import path from 'node:path';
import { ReportTexts } from '../advice';
import { BAD_USAGE, DATA, say } from '../command-line';
import { ConfigError } from '../config';
import { createDataReader, isDataProblem } from '../data-files';
import { PICTURE_FOLDER } from '../pictures';
import { StatementTexts } from '../report';
import { readConfig } from '../server';
import { createPictureFiles, openRecord, StorageError } from '../storage';
import { renderReport, type ReportWords } from './render-report';

function readWords(): ReportWords {
  const reader = createDataReader(DATA);
  const report = reader.json('content/vi/report.json', ReportTexts);
  const statement = reader.json('content/vi/statement.json', StatementTexts);
  reader.finish();
  if (!report || !statement) throw new Error('The texts of reports were read as nothing without a problem');
  return { report, statement };
}

/** Every open report in the record of this data folder, oldest first, ready to read. Changes nothing. */
export async function listReports(dataDir: string): Promise<readonly string[]> {
  const file = path.join(dataDir, 'record.db');
  if (!fs.existsSync(file)) throw new StorageError(`${file}: there is no record yet; the server makes it`);
  const words = readWords();
  const record = await openRecord({ file });
  const files = createPictureFiles(path.join(dataDir, PICTURE_FOLDER));
  try {
    const reports = await record.reports.findOpen();
    return await Promise.all(
      reports.map(async (kept) => {
        const found = await Promise.all(kept.evidence.pictures.map((key) => files.find(key)));
        return renderReport(
          kept,
          found.map((picture) => picture ?? '(ảnh chưa lấy được)'),
          words,
        );
      }),
    );
  } finally {
    await record.close();
  }
}

/** `npm run reports`. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.length > 0) {
    const isHelp = args.every((arg) => arg === '--help' || arg === '-h');
    const usage =
      'npm run reports: lists the open reports, oldest first; it takes no arguments and changes nothing.\n';
    (isHelp ? process.stdout : process.stderr).write(usage);
    process.exitCode = isHelp ? 0 : BAD_USAGE;
    return;
  }
  try {
    const reports = await listReports(readConfig().dataDir);
    say([...reports, `${reports.length} open reports`].join('\n\n'));
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StorageError || isDataProblem(error))) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
