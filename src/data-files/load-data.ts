import path from 'node:path';
import { Unit, type Content } from '../advice';
import {
  BrandsFile,
  compileRules,
  NameModelFile,
  NamesFile,
  PhonesFile,
  WeightsFile,
  type Rules,
} from '../checking';
import type { Phrases } from '../conversation';
import { normalizeKey } from '../indicator';
import { readListFiles, type SourcedEntry } from '../lists';
import { loadContent, loadPhrases } from './load-content';
import { createDataReader, type DataReader } from './read-file';

/** Everything the product knows that is not code, validated. */
export interface ProductData {
  readonly unit: Unit;
  readonly rules: Rules;
  readonly content: Content;
  readonly phrases: Phrases;
  /** Seed of the lists, the unit's own site and hotline among them. */
  readonly entries: readonly SourcedEntry[];
}

/** Feed of the entries that come from `unit.json`. */
export const UNIT_FEED = 'unit';

function loadRules(reader: DataReader, unit: Unit): Rules | undefined {
  const brands = reader.json('rules/brands.json', BrandsFile);
  const names = reader.json('rules/names.json', NamesFile);
  const phones = reader.json('rules/phones.json', PhonesFile);
  const weights = reader.json('rules/weights.json', WeightsFile);
  const nameModel = reader.json('rules/name-model.json', NameModelFile);
  if (!brands || !names || !phones || !weights || !nameModel) return undefined;
  const hotline = normalizeKey('phone', unit.hotline.e164);
  const number = { owner: UNIT_FEED, name: unit.name, number: hotline?.value ?? unit.hotline.e164 };
  return compileRules({ brands, names, phones, weights, nameModel }, [number]);
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
  const rules = unit && loadRules(reader, unit);
  const content = loadContent(reader);
  const phrases = loadPhrases(reader);
  reader.finish();
  if (!unit || !rules || !content || !phrases)
    throw new Error('A data file was read as nothing without a problem');
  const entries = [...readListFiles(path.join(folder, 'lists')), ...unitEntries(unit)];
  return { unit, rules, content, phrases, entries };
}
