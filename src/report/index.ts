export * from './types';
export { answerStep, ASKS_BACK } from './answer-step';
export { asksBack } from './asks-back';
export {
  CASE_NUMBERS_PER_YEAR,
  formatCaseNumber,
  parseCaseNumber,
  type CaseNumber,
  type CaseNumberFrame,
} from './case-number';
export { countWords } from './count-words';
export {
  nextStep,
  previousStep,
  reopenStep,
  startDraft,
  stepsOf,
  submitDraft,
  type DraftStart,
} from './draft';
export { addEvidence, EVIDENCE_LIMITS, toReported, withEvidence } from './evidence';
export { maskSecrets, type Masked } from './mask';
export { MASKED_KINDS, type MaskedKind } from './mask-spans';
export { optionsOf } from './options';
export { formatAmount, parseAmount, saysNothingLost } from './parse-amount';
export { findBareAccounts, isPhoneNamed } from './bare-accounts';
export { markAccount } from './mark-account';
export { namesPlate } from './number-plates';
export { readLoss, type ToldLoss } from './read-loss';
export { parseCorrectedAhead } from './corrected-ahead';
export { readMore } from './told-more';
export { isOnlyTime } from './only-time';
export { rightsTime } from './rights-time';
export { behindKnown, readTime, tellsStory } from './answer-words';
export { contactText } from './own-contact';
export { isHelpNumber } from './help-number';
export { isOwnNumber, isSourceNumber } from './own-number';
export { putRight } from './put-right';
export { parseCategory } from './category-words';
export { parseCorrection } from './parse-correction';
export { parseWhen, parseWhenAfter } from './parse-when';
export { readCorrection, type ToldCorrection } from './read-correction';
export { findForeignLoss, parseCorrectedAmount } from './corrected-amount';
export { findLossWords, type LossWords } from './loss-words';
export { parseYesNo } from './parse-yes-no';
export { isSkip } from './short-answer';
export { skipStep } from './step-answer';
export { isOpen, nextStatuses, REPORT_STATUSES, type ReportStatus } from './status';
export { summaryOf, type SummaryLine } from './summary';
export { PARTS_OF_DAY, WHEN_PRECISIONS, type PartOfDay, type When, type WhenPrecision } from './when';
export { renderStatement, renderWhen } from './render-statement';
export {
  STATEMENT_FIELDS,
  statementOf,
  type StatementFacts,
  type StatementField,
  type StatementFieldId,
  type StatementValue,
} from './statement';
export { StatementTexts } from './statement-texts';
export { tellsEnough } from './tell-category';
