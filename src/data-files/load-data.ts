import path from 'node:path';
import { Unit, type Content } from '../advice';
import { compileRules, type Rules } from '../checking';
import type { Phrases, TopicKnowledge } from '../conversation';
import { readListFiles, type SourcedEntry } from '../lists';
import { loadContent, loadPhrases, loadTopics } from './load-content';
import { loadRuleFiles } from './load-rules';
import { createDataReader } from './read-file';
import { bankProblems, unitEntries, unitNumbers } from './unit-knowledge';

/** Everything the product knows that is not code, validated. */
export interface ProductData {
  readonly unit: Unit;
  readonly rules: Rules;
  readonly content: Content;
  readonly phrases: Phrases;
  readonly topics: TopicKnowledge;
  /** Seed of the lists, the unit's own site, pages and hotline among them. */
  readonly entries: readonly SourcedEntry[];
}

/**
 * Reads and validates a `data` folder once, at start.
 * Throws DataFileError or ListsError that name every problem with file, place and bad value.
 */
export function loadData(folder: string): ProductData {
  const reader = createDataReader(folder);
  const unit = reader.json('unit.json', Unit);
  const ruleFiles = loadRuleFiles(reader);
  const content = loadContent(reader);
  const phrases = loadPhrases(reader);
  const topics = loadTopics(reader);
  for (const problem of bankProblems(unit, ruleFiles)) reader.problem(`unit.json: ${problem}`);
  reader.finish();
  if (!unit || !ruleFiles || !content || !phrases || !topics)
    throw new Error('A data file was read as nothing without a problem');
  const listed = readListFiles(path.join(folder, 'lists'));
  const entries = [...listed, ...unitEntries(unit, listed)];
  const rules = compileRules(ruleFiles, unitNumbers(unit, ruleFiles));
  return { unit, rules, content, phrases, topics, entries };
}
