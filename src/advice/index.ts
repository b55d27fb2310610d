export { Advisory, parseAdvisory, type ParsedAdvisory } from './advisory';
export { AdvisoryGroups } from './advisory-group';
export { apologyReplies } from './apology';
export { callButton, verdictQuickReplies } from './actions';
export {
  AdvisoryBySignal,
  ButtonTexts,
  EvidenceTexts,
  ListTexts,
  VerdictTexts,
  type Content,
} from './content';
export { explain } from './explain';
export { LIMITS } from './limits';
export { nameOf, ownerOf, type Knowledge } from './owner';
export {
  encodePayload,
  HARMS,
  parsePayload,
  PLAIN_PAYLOADS,
  type Harm,
  type Payload,
  type PlainPayload,
} from './payload';
export { showIndicator, showKey } from './shown';
export { ReplyTexts } from './reply-texts';
export { ReportTexts } from './report-texts';
export { shorten, splitText } from './split-text';
export { fill, findPlaceholders, say } from './template';
export { TopicTexts } from './topic-texts';
export { AsideTexts } from './aside-texts';
export * from './types';
export { Unit, unconfirmedChannels } from './unit';
export { VictimTexts } from './victim-texts';
