import fs from 'node:fs';
import path from 'node:path';
import { DATA, PROJECT, say } from '../command-line';
import type { Phrases } from '../conversation';
import { parseFitOptions } from './fit-command';
import { holdOutSources, renderHeldOut, type IntentSource } from './hold-out-intents';
import {
  readIntentCorpus,
  readIntentFamilies,
  readPhrases,
  toIntentExamples,
  toPassedOn,
} from './intent-corpus';
import type { LabeledText } from './intent-families';
import { fitIntents } from './intent-fit';
import { readCorpusMessages } from './read-messages';
import { renderTextModel } from './text-fit';
import { readToldQuestions } from './told-tricks';
import { readTrainingIntents } from './training-intents';
import { readTrainingMessages } from './training-messages';

const MODEL = path.join(DATA, 'rules', 'intent-model.json');
const CORPUS = path.join(PROJECT, 'tests', 'corpus', 'intents.tsv');
const MESSAGES = path.join(PROJECT, 'tests', 'corpus', 'messages.tsv');
const TRAINING_MESSAGES = path.join(DATA, 'training', 'messages.tsv');
/** What writers who knew nothing of the code wrote counts most: it is what new people write like. */
const WRITTEN_COUNTS = 6;
const CORPUS_COUNTS = 3;
/** Texts drawn from families are many and alike. */
const FAMILY_COUNTS = 0.3;
/** Hard messages of the corpus count for so many, because fewer are then heard as the writer's own harm. */
const PASSED_ON_COUNTS = 2;
/** Messages written to train the check: there are thousands, and counting for more they would cost victims. */
const TRAINING_COUNTS = 0.8;
/** What people tell of tricks keeps daily life from being heard as harm; counting for more it would cost victims. */
const TOLD_COUNTS = 2;

/** One source for each writer of `data/training/intents.tsv`. */
function readWriters(
  toSource: (name: string, texts: readonly LabeledText[]) => IntentSource,
): IntentSource[] {
  const lines = readTrainingIntents(DATA);
  const writers = [...new Set(lines.map(({ writer }) => writer))];
  return writers.map((name) =>
    toSource(
      name,
      lines.filter(({ writer }) => writer === name),
    ),
  );
}

function readOthers(phrases: Omit<Phrases, 'model'>): readonly IntentSource[] {
  const passedOn = toPassedOn(readCorpusMessages(MESSAGES), phrases);
  const training = toPassedOn(readTrainingMessages(TRAINING_MESSAGES), phrases);
  const sources = [
    { name: 'corpus', texts: readIntentCorpus(CORPUS), counts: CORPUS_COUNTS },
    { name: 'hard messages', texts: passedOn, counts: PASSED_ON_COUNTS },
    { name: 'training messages', texts: training, counts: TRAINING_COUNTS },
    { name: 'told tricks', texts: readToldQuestions(DATA), counts: TOLD_COUNTS },
    { name: 'families', texts: readIntentFamilies(DATA), counts: FAMILY_COUNTS },
  ];
  return sources.map(({ name, texts, counts }) => ({
    name,
    texts,
    examples: toIntentExamples(texts, phrases, counts),
  }));
}

/**
 * Fits on all lines and writes `data/rules/intent-model.json`; with `--measure` it first reads every writer's lines
 * with a model that was fitted without them.
 */
export function main(argv: readonly string[]): void {
  const options = parseFitOptions('fit:intents', 'Fits what free text wants.', argv);
  if (options === null) return;
  const phrases = readPhrases(DATA);
  const writers = readWriters((name, texts) => ({
    name,
    texts,
    examples: toIntentExamples(texts, phrases, WRITTEN_COUNTS),
  }));
  const sources = [...readOthers(phrases), ...writers];
  if (options.measure) {
    const held = holdOutSources(writers, sources, phrases, (name) => {
      say(`Without writer ${name} …`);
    });
    say(renderHeldOut(held));
  }
  const model = fitIntents(sources.flatMap(({ examples }) => examples));
  fs.writeFileSync(MODEL, renderTextModel(model));
  say(`Written: ${path.relative(PROJECT, MODEL)}, ${model.count} features`);
}
