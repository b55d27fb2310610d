import {
  BrandsFile,
  DemandsFile,
  MessageModelFile,
  MessageWeightsFile,
  MethodsFile,
  NameModelFile,
  NamesFile,
  PhonesFile,
  PhraseFile,
  ReasonsFile,
  SendersFile,
  TeencodeFile,
  WeightsFile,
  WordClassesFile,
  type RuleFiles,
} from '../checking';
import type { DataReader } from './read-file';

const RULES = 'rules';
const MESSAGE = `${RULES}/message`;

function loadMessageRules(reader: DataReader): RuleFiles['message'] | undefined {
  const classes = reader.json(`${MESSAGE}/classes.json`, WordClassesFile);
  const teencode = reader.json(`${MESSAGE}/teencode.json`, TeencodeFile);
  const senders = reader.json(`${MESSAGE}/senders.json`, SendersFile);
  const methods = reader.json(`${MESSAGE}/methods.json`, MethodsFile);
  const reasons = reader.json(`${MESSAGE}/reasons.json`, ReasonsFile);
  const demands = reader.json(`${MESSAGE}/demands.json`, DemandsFile);
  const weights = reader.json(`${MESSAGE}/weights.json`, MessageWeightsFile);
  const phrases = reader
    .list(`${MESSAGE}/phrases`, '.json')
    .map((name) => reader.json(`${MESSAGE}/phrases/${name}`, PhraseFile))
    .filter((file) => file !== undefined);
  const [modelFile] = reader.list(MESSAGE, 'model.json');
  const model = modelFile === undefined ? null : reader.json(`${MESSAGE}/${modelFile}`, MessageModelFile);
  if (
    !classes ||
    !teencode ||
    !senders ||
    !methods ||
    !reasons ||
    !demands ||
    !weights ||
    model === undefined
  )
    return undefined;
  return { classes, teencode, senders, methods, reasons, demands, weights, phrases, model };
}

/** Reads what the check knows; undefined when a problem was noted. */
export function loadRuleFiles(reader: DataReader): RuleFiles | undefined {
  const brands = reader.json(`${RULES}/brands.json`, BrandsFile);
  const names = reader.json(`${RULES}/names.json`, NamesFile);
  const phones = reader.json(`${RULES}/phones.json`, PhonesFile);
  const weights = reader.json(`${RULES}/weights.json`, WeightsFile);
  const [modelFile] = reader.list(RULES, 'name-model.json');
  const nameModel = modelFile === undefined ? null : reader.json(`${RULES}/${modelFile}`, NameModelFile);
  const message = loadMessageRules(reader);
  if (!brands || !names || !phones || !weights || nameModel === undefined || !message) return undefined;
  return { brands, names, phones, weights, nameModel, message };
}
