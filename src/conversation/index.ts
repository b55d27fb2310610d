export { EmergencyPhrases, IntentPhrases, type Emergency, type Intent, type Phrases } from './phrases';
export { EMPTY_STATE } from './remember';
export { respond } from './respond';
export { RETENTION } from './retention';
export * from './types';
export type { Dialog, PictureSource, ReportDialog, VictimDialog } from './dialog/types';
