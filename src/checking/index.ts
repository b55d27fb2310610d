export * from './types';
export { check, type CheckDeps } from './check';
export {
  Brand,
  BrandsFile,
  NameModelFile,
  NamesFile,
  PhonesFile,
  RuleFiles,
  WeightsFile,
  isBank,
  isSupported,
} from './rule-files';
export { compileRules, weightOf, type OfficialNumber, type Rules } from './rules';
export { ACCOUNT_SIGNAL_IDS, LINK_SIGNAL_IDS, PHONE_SIGNAL_IDS, type SignalId } from './signal-ids';
export {
  DemandsFile,
  MessageWeightsFile,
  MethodsFile,
  PhraseFile,
  ReasonsFile,
  SendersFile,
  TeencodeFile,
  WordClassesFile,
} from './message/schema';
export { PatternError } from './message';
export {
  GUARD_IDS,
  MESSAGE_SIGNAL_IDS,
  MessageModelFile,
  isBareWarning,
  joinOpinions,
  messageFeatures,
  readSigns,
  RULE_SIGNAL_IDS,
} from './message';
export {
  asOwnName,
  describeName,
  decodeNameModel,
  encodeWeights,
  roundWeight,
  featureValues,
  GROUP_AT,
  MEASURES,
  measureShape,
  sumTrees,
} from './name-model';
export { hashOfText } from './hash';
export { judgeIndicator } from './judge';
export { sortMatches } from './list-evidence';
export { readName } from './name/reading';
export { nameToJudge, strengthOf } from './signals/name-model';
