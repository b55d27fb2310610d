import { compileMessageRules, type MessageRules } from './message/rules';
import { decodeNameModel, type NameModel } from './name-model';
import { compileNameRules, type NameRules } from './name/name-rules';
import { isSupported, type Brand, type RuleFiles } from './rule-files';
import type { SignalId } from './signal-ids';

/** An official number, to compare others with. */
export interface OfficialNumber {
  /** Brand id, or 'unit' for the police unit itself. */
  readonly owner: string;
  readonly name: string;
  /** National digits. */
  readonly number: string;
  /** Whether the owner or a statement of the owner names it; another is known, so that it is not accused, but never shown. */
  readonly isSupported: boolean;
}

/** Everything the check knows, compiled once at start. */
export interface Rules {
  readonly version: string;
  readonly brands: ReadonlyMap<string, Brand>;
  readonly names: NameRules;
  /** null before the first training. */
  readonly nameModel: NameModel | null;
  readonly officialNumbers: readonly OfficialNumber[];
  readonly wangiriPrefixes: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly suspiciousFrom: number;
  readonly conclusive: readonly (readonly string[])[];
  readonly scamTypeOfCategory: Readonly<Partial<Record<Brand['category'], string>>>;
  readonly scamTypeOfBrand: Readonly<Record<string, string>>;
  readonly message: MessageRules;
}

/** Compiles validated rule files; `unitNumbers` are the police unit's own hotline and those that it has confirmed. */
export function compileRules(files: RuleFiles, unitNumbers: readonly OfficialNumber[] = []): Rules {
  const { brands } = files.brands;
  const officialNumbers = brands.flatMap(({ id, name, hotlines }) =>
    hotlines.map((hotline) => ({
      owner: id,
      name,
      number: hotline.number,
      isSupported: isSupported(hotline),
    })),
  );
  return {
    version: `${files.brands.version}/${files.weights.version}/${files.message.weights.version}`,
    brands: new Map(brands.map((brand) => [brand.id, brand])),
    names: compileNameRules(brands, files.names),
    nameModel: files.nameModel === null ? null : decodeNameModel(files.nameModel),
    officialNumbers: [...officialNumbers, ...unitNumbers],
    wangiriPrefixes: files.phones.wangiriPrefixes,
    weights: new Map(Object.entries(files.weights.weights)),
    suspiciousFrom: files.weights.thresholds.suspicious,
    conclusive: files.weights.conclusive,
    scamTypeOfCategory: files.names.scamTypeOfCategory,
    scamTypeOfBrand: files.names.scamTypeOfBrand,
    message: compileMessageRules(files.message),
  };
}

/** The weight of a signal; a signal without one says nothing. */
export function weightOf(rules: Rules, signal: SignalId): number {
  return rules.weights.get(signal) ?? 0;
}
