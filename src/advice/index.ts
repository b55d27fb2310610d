export { Advisory, parseAdvisory, type ParsedAdvisory } from './advisory';
export { apologyReplies } from './apology';
export { callButton } from './actions';
export {
  AdvisoryBySignal,
  ButtonTexts,
  EvidenceTexts,
  ListTexts,
  ReplyTexts,
  VerdictTexts,
  type Content,
} from './content';
export { explain } from './explain';
export { LIMITS } from './limits';
export type { Knowledge } from './owner';
export { encodePayload, HARMS, parsePayload, type Harm, type Payload } from './payload';
export { shorten, splitText } from './split-text';
export { fill, findPlaceholders, say } from './template';
export * from './types';
export { Unit, unconfirmedChannels } from './unit';
