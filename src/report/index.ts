export * from './types';
export {
  CASE_NUMBERS_PER_YEAR,
  formatCaseNumber,
  parseCaseNumber,
  type CaseNumber,
  type CaseNumberFrame,
} from './case-number';
export { formatAmount, parseAmount } from './parse-amount';
export { parseYesNo } from './parse-yes-no';
export { parseWhen } from './parse-when';
export { PARTS_OF_DAY, WHEN_PRECISIONS, type PartOfDay, type When, type WhenPrecision } from './when';
export { isOpen, nextStatuses, REPORT_STATUSES, type ReportStatus } from './status';
export { maskSecrets, type Masked } from './mask';
export { MASKED_KINDS, type MaskedKind } from './mask-spans';
