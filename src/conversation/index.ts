export { DangerPhrases } from './danger-phrases';
export { SaidPhrases } from './danger-said';
export { AsidePhrases } from './asides';
export { DemandPhrases } from './demand';
export { HarmPhrases } from './harm';
export { EmergencyPhrases, IntentPhrases, type Emergency, type Intent, type Phrases } from './phrases';
export { BETWEEN_NAMES } from './feature-table';
export { intentFeatures } from './intent-features';
export {
  IntentModel,
  isTopic,
  isUrgentTopic,
  isVictimTopic,
  TOPICS,
  RARITY_STEP,
  WEIGHT_LIMITS,
  writeWeights,
  type Topic,
} from './intent-model';
export { hearsDanger, hearsHarm, readTopic } from './read-topic';
export { splitWords } from './words';
export { EMPTY_STATE } from './remember';
export { joinLastLink, joinLastText, warnsOfMore } from './last-text';
export { respond } from './respond';
export { RETENTION } from './retention';
export { PoliceDirectory } from './police-directory';
export { RequestPhrases } from './requests';
export { Rumors } from './rumors';
export { CommonQuestions } from './common-questions';
export { VictimQuestions } from './victim-questions';
export { FollowUps } from './follow-ups';
export { ToldTricks } from './told-tricks';
export { Fragments } from './fragments';
export * from './types';
export type { Dialog, PictureSource, ReportDialog, VictimDialog } from './dialog/types';
