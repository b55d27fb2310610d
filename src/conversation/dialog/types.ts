import type { Harm } from '../../advice';
import type { ReportDraft, ReportedTime, ReportEvidence, ReportStep } from '../../report';

/** What a victim is asked and walked through, in the order of the first hour. */
export const VICTIM_STEPS = [
  'harm',
  'do-phone',
  'amount',
  'bank',
  'when',
  'do-call',
  'do-lock',
  'do-passwords',
  'do-evidence',
  'receiver',
  'do-report',
  'story',
] as const;
export type VictimStep = (typeof VICTIM_STEPS)[number];

/** The bank of a victim: one of the rules' brands, or the person's own words for another one. */
export type OwnBank =
  { readonly kind: 'brand'; readonly id: string } | { readonly kind: 'words'; readonly text: string };

/** The account that received the money, as far as it was told, each part else null: for the statement. */
export interface Receiver {
  /** The number as it is shown. */
  readonly account: string | null;
  readonly bank: string | null;
  readonly holder: string | null;
}

/** Nothing is known of the account that received the money. */
export const NO_RECEIVER: Receiver = { account: null, bank: null, holder: null };

interface DialogFrame {
  /** ISO, UTC. */
  readonly startedAt: string;
  /** When the person last took part, ISO, UTC. */
  readonly updatedAt: string;
  /** The person came back after a long silence and was asked whether to go on. */
  readonly resuming: boolean;
  /** It takes no words until the person comes back to it: whoever wants to die is not asked about money. */
  readonly setAside?: boolean;
  /** How often in a row the question of a step was not answered; absent: never. */
  readonly missed?: { readonly step: string; readonly times: number };
}

/** The golden hour: first aid, then step by step to a filled-in statement. Every text in it is masked. */
export interface VictimDialog extends DialogFrame {
  readonly kind: 'victim';
  /** `done`: the statement was given; what was told is kept a while in case a report follows. */
  readonly step: VictimStep | 'done';
  readonly answered: readonly VictimStep[];
  readonly harm: Harm;
  /** Further harms that were told midway. */
  readonly others: readonly Harm[];
  /** Money went without anything that the person did: nobody received a transfer that could be named. */
  readonly debited: boolean;
  /** It happened long ago, or over months: no bank is called to hold the money. */
  readonly past: boolean;
  /** The first words told of a cheat, a threat or a secret that was given: no guess of the model. */
  readonly cheated: boolean;
  /** The person is back in the account that was taken. */
  readonly regained: boolean;
  /** The number itself was taken: the carrier locks the SIM, and the bank is called though nothing is lost yet. */
  readonly sim: boolean;
  readonly bank: OwnBank | null;
  /** Further banks from which the money went, where several were named. */
  readonly moreBanks: readonly string[];
  /** Đồng; 0 is "nothing lost", null is "not said". */
  readonly amount: number | null;
  /** A loss in the person's own words, where it is no single number of đồng. */
  readonly lossWords: string | null;
  /** Đồng that came back; null: none was told of. */
  readonly returned: number | null;
  /** Who lost it, where that is not the person: `mẹ`. */
  readonly sufferer: string | null;
  /** Đồng that somebody demanded and that is not lost by that. */
  readonly demanded: number | null;
  readonly when: ReportedTime | null;
  readonly story: string | null;
  readonly evidence: ReportEvidence;
  readonly receiver: Receiver;
}

/** A report that is being taken. The draft holds what was answered; its next open step is `step`. */
export interface ReportDialog extends DialogFrame {
  readonly kind: 'report';
  readonly step: ReportStep;
  readonly draft: ReportDraft;
  /** Whether the person agreed that pictures are kept, whose names stand in the draft's evidence; null: not asked. */
  readonly pictures: boolean | null;
  /** Pictures that wait for that answer. */
  readonly waiting: readonly PictureSource[];
  /** The harms for which first aid was shown; absent: none. */
  readonly aided?: readonly Harm[];
}

/** A picture as it was sent: the name it will be kept under, and where the channel holds it for a while. */
export interface PictureSource {
  readonly key: string;
  readonly url: string;
}

/** A conversation of several steps; plain data that survives a restart as JSON. */
export type Dialog = VictimDialog | ReportDialog;
