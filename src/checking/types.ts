import type { Indicator, LinkIndicator, ListMatch, PhoneIndicator, AccountIndicator } from '../indicator';
import type { NameReading } from './name/reading';
import type { Rules } from './rules';
import type { SignalId } from './signal-ids';

/** There is no verdict "safe": no evidence is `unknown`. */
export const VERDICTS = ['malicious', 'suspicious', 'unknown', 'official'] as const;
/** How dangerous something is; there is none that says `safe`. */
export type Verdict = (typeof VERDICTS)[number];

/** What a signal saw. `params` fill the explanation's text; `quote` is the part of the input that gave it away. */
export interface Finding {
  readonly params: Readonly<Record<string, string>>;
  readonly quote: string | null;
  /** Share of the signal's weight that applies, 0 to 1; 1 where absent. */
  readonly scale?: number;
}

/** What a signal may look at besides its indicator. */
export interface SignalContext {
  readonly rules: Rules;
  /** List entries of this indicator: a signal may ask what kind of shared host it is. */
  readonly matches: readonly ListMatch[];
}

/** What a link signal may look at besides its link. */
export interface LinkContext extends SignalContext {
  readonly reading: NameReading;
}

interface SignalBase {
  readonly id: SignalId;
  /** Whether the signal still speaks about an address that is on the allowlist. */
  readonly onOfficial: boolean;
}
/** A signal that looks at one link; null where it sees nothing. */
export interface LinkSignal extends SignalBase {
  detect(link: LinkIndicator, context: LinkContext): Finding | null;
}
/** A signal that looks at one telephone number; null where it sees nothing. */
export interface PhoneSignal extends SignalBase {
  detect(phone: PhoneIndicator, context: SignalContext): Finding | null;
}
/** A signal that looks at one bank account; null where it sees nothing. */
export interface AccountSignal extends SignalBase {
  detect(account: AccountIndicator, context: SignalContext): Finding | null;
}

/** A message as signals see it: its text as written, and what was said of its parts. */
export interface MessageView {
  readonly text: string;
  readonly indicators: readonly Indicator[];
  readonly assessments: readonly IndicatorAssessment[];
}

/** Why a verdict is what it is: a list entry or a signal, with its weight in log-odds. */
export type Evidence =
  | { readonly source: 'list'; readonly match: ListMatch; readonly weight: number }
  | {
      readonly source: 'signal';
      readonly signal: SignalId;
      readonly weight: number;
      readonly params: Readonly<Record<string, string>>;
      readonly quote: string | null;
      /** Name of the sentence that is true of the quotation, where the signal's own is not. */
      readonly wording?: string;
    };

/** What was concluded about one indicator, and from which evidence. */
export interface IndicatorAssessment {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
  /** Sum of evidence weights, in log-odds; larger is worse. */
  readonly score: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** Id of a scam method: the name of its advisory. */
export type ScamType = string;

/** What was concluded about a whole message and each of its indicators. */
export interface Assessment {
  /** The worst of the parts; `official` only if every indicator is official and no signal fired. */
  readonly verdict: Verdict;
  readonly indicators: readonly IndicatorAssessment[];
  /** Evidence about the message as a whole. */
  readonly message: readonly Evidence[];
  readonly scamType: ScamType | null;
  /** A cap was reached: not everything in the message was checked. */
  readonly truncated: boolean;
  /** ISO, UTC. */
  readonly checkedAt: string;
  readonly rulesVersion: string;
}
