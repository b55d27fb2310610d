import type { Knowledge } from '../advice';
import type { AsidePhrases } from './hearing/asides';
import type { CommonQuestions } from './hearing/common-questions';
import type { Cries } from './hearing/cries';
import type { DangerPhrases } from './hearing/danger-phrases';
import type { SaidPhrases } from './hearing/danger-said';
import type { DemandPhrases } from './hearing/demand';
import type { FollowUps } from './hearing/follow-ups';
import type { Fragments } from './hearing/fragments';
import type { HarmPhrases } from './hearing/harm';
import type { Phrases } from './hearing/phrases';
import type { PoliceDirectory } from './hearing/police-directory';
import type { LoadedRecord } from './record';
import type { RequestPhrases } from './hearing/requests';
import type { Rumors } from './hearing/rumors';
import type { TextModel } from './hearing/text-model';
import type { ToldTricks } from './hearing/told-tricks';
import type { VictimQuestions } from './hearing/victim-questions';

/** What the topics are recognized and answered by. */
export interface TopicKnowledge {
  readonly requests: RequestPhrases;
  readonly police: PoliceDirectory;
  /** What people ask about the police, with an answer each. */
  readonly policeQuestions: CommonQuestions;
  readonly rumors: Rumors;
  readonly common: CommonQuestions;
  readonly victim: VictimQuestions;
  readonly fragments: Fragments;
  /** What people cry in a few words, and what is said to a cry without a reason. */
  readonly cries: Cries;
  readonly followUps: FollowUps;
  readonly tricks: ToldTricks;
  readonly trickModel: TextModel;
  readonly demand: DemandPhrases;
  readonly harm: HarmPhrases;
  readonly danger: DangerPhrases;
  readonly said: SaidPhrases;
  readonly asides: AsidePhrases;
}

/** What an answer is made of besides the message: the time, the texts, the unit, the brands, what people write. */
export interface RespondContext extends Knowledge {
  /** ISO, UTC. */
  readonly now: string;
  readonly phrases: Phrases;
  readonly topics: TopicKnowledge;
  /** Days for which checks are kept, for the privacy notice; `RETENTION.checkDays` where not said. */
  readonly checkDays?: number;
  /** Whether a picture at this address can be fetched at all; every one where not said. */
  readonly canFetch?: (url: string) => boolean;
  /** A case number drawn in advance, in case this message submits a report. */
  readonly nextCaseNumber: string;
  readonly record: LoadedRecord;
}
