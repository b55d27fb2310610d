import fs from 'node:fs';
import path from 'node:path';
import {
  AdvisoryBySignal,
  AdvisoryGroups,
  ButtonTexts,
  EvidenceTexts,
  ListTexts,
  parseAdvisory,
  ReplyTexts,
  ReportTexts,
  TopicTexts,
  Unit,
  VerdictTexts,
  VictimTexts,
  type Advisory,
  type Content,
} from '../../src/advice';
import { StatementTexts } from '../../src/report';
import { readData, VI } from './read-data';

export const advisoryFiles = fs
  .readdirSync(path.join(VI, 'advisories'))
  .filter((name) => name.endsWith('.md'));

function readAdvisory(name: string): Advisory {
  const { advisory, problems } = parseAdvisory(fs.readFileSync(path.join(VI, 'advisories', name), 'utf8'));
  if (advisory === null) throw new Error(`${name}: ${problems.join('; ')}`);
  return advisory;
}

/** The real Vietnamese content. */
export const content: Content = {
  verdict: readData('content/vi/verdict.json', VerdictTexts),
  lists: readData('content/vi/evidence-list.json', ListTexts),
  buttons: readData('content/vi/buttons.json', ButtonTexts),
  replies: readData('content/vi/replies.json', ReplyTexts),
  evidence: {
    ...readData('content/vi/evidence-link.json', EvidenceTexts),
    ...readData('content/vi/evidence-message.json', EvidenceTexts),
  },
  advisoryBySignal: readData('content/vi/advisory-by-signal.json', AdvisoryBySignal),
  advisories: advisoryFiles.map(readAdvisory),
  advisoryGroups: readData('content/vi/advisory-groups.json', AdvisoryGroups),
  topics: readData('content/vi/topics.json', TopicTexts),
  victim: readData('content/vi/victim.json', VictimTexts),
  report: readData('content/vi/report.json', ReportTexts),
  statement: readData('content/vi/statement.json', StatementTexts),
};

export const unit = readData('unit.json', Unit);
