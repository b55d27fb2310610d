export { DangerPhrases } from './hearing/danger-phrases';
export { SaidPhrases } from './hearing/danger-said';
export { AsidePhrases } from './hearing/asides';
export { DemandPhrases } from './hearing/demand';
export { HarmPhrases } from './hearing/harm';
export {
  EmergencyPhrases,
  IntentPhrases,
  type Emergency,
  type Intent,
  type Phrases,
} from './hearing/phrases';
export { BETWEEN_NAMES } from './hearing/feature-table';
export { intentFeatures } from './hearing/intent-features';
export {
  IntentModel,
  isTopic,
  isUrgentTopic,
  isVictimTopic,
  TOPICS,
  type Topic,
} from './hearing/intent-model';
export { RARITY_STEP, TextModel, WEIGHT_LIMITS, weighText, writeWeights } from './hearing/text-model';
export { NO_TRICK, weighTricks } from './hearing/guess-trick';
export { hearsDanger, hearsHarm, readTopic } from './hearing/read-topic';
export { splitWords } from './hearing/words';
export { joinLastLink, joinLastText, warnsOfMore } from './last-text';
export { respond } from './respond';
export { RETENTION } from './retention';
export { readState } from './stored-state';
export { PoliceDirectory } from './hearing/police-directory';
export { RequestPhrases } from './hearing/requests';
export { Rumors } from './hearing/rumors';
export { CardGuards, commonQuestions } from './hearing/common-questions';
export { VictimQuestions } from './hearing/victim-questions';
export { FollowUps } from './hearing/follow-ups';
export { ToldTricks } from './hearing/told-tricks';
export { Cries } from './hearing/cries';
export { Fragments } from './hearing/fragments';
export type { TopicKnowledge, RespondContext } from './context';
export type { Effect, Response } from './effect';
export type { Channel, Attachment, Inbound } from './inbound';
export type { Pause, KeptData, LoadedRecord, PictureStatus } from './record';
export type { ConversationState, Shown, TopicName, DangerTopic, DangerLine, DangerPhase } from './state';
export { EMPTY_RECORD } from './record';
export { DANGER_LINES, EMPTY_STATE } from './state';
export type { Dialog, PictureSource, ReportDialog, VictimDialog } from './dialog/types';
