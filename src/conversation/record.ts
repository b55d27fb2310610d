import type { Verdict } from '../checking';
import type { LookupKey } from '../indicator';
import type { ReportStatus } from '../report';

/** Why and until when the bot is silent for one sender. */
export interface Pause {
  /** ISO, UTC. */
  readonly until: string;
  /** `asked`: the person wanted an officer; `officer`: an officer or another app has written. */
  readonly reason: 'asked' | 'officer';
}

/** What is kept of a sender besides the conversation. */
export interface KeptData {
  readonly checks: readonly { readonly key: LookupKey; readonly verdict: Verdict }[];
  readonly reports: readonly { readonly caseNumber: string; readonly status: ReportStatus }[];
}

/** What the shell looked up before the answer. */
export interface LoadedRecord {
  /** Status of the case number found in the text; null where the text holds none or no such report exists. */
  readonly caseStatus: ReportStatus | null;
  /** Until when the bot is silent; null where it is not. */
  readonly pause: Pause | null;
  readonly kept: KeptData;
  /** Pictures of the sender's reports, and whether they were fetched yet. */
  readonly pictures: readonly { readonly key: string; readonly status: PictureStatus }[];
}

/** `failed`: the channel no longer had the picture, or it was none. */
export type PictureStatus = 'wanted' | 'kept' | 'failed';

/** The record of a sender of whom nothing is kept. */
export const EMPTY_RECORD: LoadedRecord = {
  caseStatus: null,
  pause: null,
  kept: { checks: [], reports: [] },
  pictures: [],
};
