import type { Harm } from '../../../advice';
import { namesPolice } from '../../hearing/harm';
import { namesHarm } from '../../hearing/named-harm';
import type { Beside } from '../aside';
import type { TurnInput } from '../turn';
import type { VictimDialog } from '../types';
import { findOtherHarm } from './harms';
import { namesThem } from './names-whom';
import { withIndicators } from './noted-evidence';
import { withStory } from './own-words';
import { readStep } from './read-step';
import type { StepReading } from './step-reading';
import { close } from './steps';
import { withSufferer } from './sufferer';
import { tellsOfThem } from './tells-of-them';
import { tellsTrace } from './tells-trace';

/** What a victim says while a step is open, read once for everyone who may take it. */
export interface Said {
  readonly input: TurnInput;
  readonly beside: Beside;
  /** The dialogue as it stood. */
  readonly before: VictimDialog;
  /** The same with the links, numbers and the sufferer that the words name. */
  readonly dialog: VictimDialog;
  /** The harm that the words name; a guess of the model is one only where the harm is asked for. */
  readonly harm: Harm | null;
  /** A harm beside those that are known. */
  readonly other: Harm | null;
  /** The words as an answer to the open step. */
  readonly reading: StepReading;
  /** They tell who the others are or what they did. */
  readonly isFact: boolean;
  /** The dialogue with such a fact in its story. */
  readonly withFact: VictimDialog;
  readonly asksPolice: boolean;
}

/** Reads what a victim says; `guessed`: the harm that the model hears. */
export function readSaid(before: VictimDialog, guessed: Harm | null, beside: Beside, input: TurnInput): Said {
  const { text, heard, context } = input;
  const phrases = context.topics.harm;
  const dialog = withSufferer(withIndicators(before, input), input);
  const { step } = dialog;
  const isNamed = guessed !== null && (step === 'harm' || namesHarm(guessed, heard.words, phrases));
  const harm = isNamed ? guessed : null;
  const isFact = namesThem(text) || tellsTrace(text) || tellsOfThem(text);
  return {
    input,
    beside,
    before,
    dialog,
    harm,
    other: findOtherHarm(dialog, guessed, input),
    reading:
      step === 'harm' && harm !== null
        ? { kind: 'taken', dialog: close(dialog, 'harm', { harm }) }
        : readStep(dialog, text, context),
    isFact,
    withFact: isFact ? withStory(dialog, text) : dialog,
    asksPolice: heard.phrased.includes('police-real') || namesPolice(heard.words, phrases),
  };
}
