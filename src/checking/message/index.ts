import type { Rules } from '../rules';
import type { MessageView } from '../types';
import { judgeBareLink } from './bare-link';
import { judgeByRules, type MessageJudgment } from './judge-message';

export {
  COMPARED_SIGNAL_IDS,
  GUARD_IDS,
  MESSAGE_SIGNAL_IDS,
  PHRASE_SIGNAL_IDS,
  RULE_SIGNAL_IDS,
} from './ids';
export type { MessageJudgment } from './judge-message';
export { judgeByRules } from './judge-message';
export { MessageModelFile, messageFeatures } from './model';
export { findOfficialDemand } from './official-demand';
export { PatternError } from './phrases/pattern';
export { readSigns } from './read-signs';
export { compileMessageRules, type MessageRules } from './rules';
export { MessageRuleFiles } from './schema';
export { isBareWarning, joinOpinions } from './score';

/** Judges the message as a whole: its words, and what they say together with its links and numbers. */
export function judgeMessage(view: MessageView, rules: Rules): MessageJudgment {
  return judgeBareLink(view, rules.message) ?? judgeByRules(view, rules.message);
}
