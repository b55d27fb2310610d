export {
  EmergencyPhrases,
  IntentPhrases,
  type Emergency,
  type Intent,
  type Phrases,
} from './phrases';
export { NEW_CONVERSATION } from './remember';
export { respond } from './respond';
export { RETENTION } from './retention';
export * from './types';
