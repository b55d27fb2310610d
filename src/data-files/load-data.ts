import path from 'node:path';
import { Unit, type Content } from '../advice';
import { compileRules, type OfficialNumber, type Rules } from '../checking';
import type { Phrases, TopicKnowledge } from '../conversation';
import { normalizeKey, parsePhone } from '../indicator';
import { readListFiles, type SourcedEntry, UNIT_FEED } from '../lists';
import { loadContent, loadPhrases, loadTopics } from './load-content';
import { loadRuleFiles } from './load-rules';
import { createDataReader } from './read-file';

/** Everything the product knows that is not code, validated. */
export interface ProductData {
  readonly unit: Unit;
  readonly rules: Rules;
  readonly content: Content;
  readonly phrases: Phrases;
  readonly topics: TopicKnowledge;
  /** Seed of the lists, the unit's own site and hotline among them. */
  readonly entries: readonly SourcedEntry[];
}

function unitNumber({ name, hotline }: Unit): OfficialNumber {
  return { owner: UNIT_FEED, name, number: parsePhone(hotline.e164)?.national ?? hotline.e164 };
}

/** The unit's hotline as an official number; its website stands among the official domains. */
function unitEntries(unit: Unit): readonly SourcedEntry[] {
  const key = normalizeKey('phone', unit.hotline.e164);
  if (key === null) return [];
  return [
    {
      list: 'allow',
      key,
      feed: UNIT_FEED,
      category: 'official',
      owner: UNIT_FEED,
      confidence: 1,
      reference: unit.hotline.source,
      addedAt: unit.hotline.confirmedAt ?? '2024-01-26',
      verifiedAt: unit.hotline.confirmedAt,
    },
  ];
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
  reader.finish();
  if (!unit || !ruleFiles || !content || !phrases || !topics)
    throw new Error('A data file was read as nothing without a problem');
  const entries = [...readListFiles(path.join(folder, 'lists')), ...unitEntries(unit)];
  const rules = compileRules(ruleFiles, [unitNumber(unit)]);
  return { unit, rules, content, phrases, topics, entries };
}
