import fs from 'node:fs';
import path from 'node:path';
import {
  IntentModel,
  isUrgentTopic,
  readTopic,
  splitWords,
  TOPICS,
  type Phrases,
  type Topic,
} from '../conversation';
import {
  readIntentCorpus,
  readIntentFamilies,
  readPhrases,
  toIntentExamples,
  toPassedOn,
} from './intent-corpus';
import type { LabelledText } from './intent-families';
import { fitIntents, type IntentExample } from './intent-fit';
import { readCorpusMessages } from './read-messages';
import { readTrainingIntents } from './training-intents';
import { readTrainingMessages } from './training-messages';

const PROJECT = path.join(__dirname, '..', '..');
const DATA = path.join(PROJECT, 'data');
const MODEL = path.join(DATA, 'rules', 'intent-model.json');
const CORPUS = path.join(PROJECT, 'tests', 'corpus', 'intents.tsv');
const MESSAGES = path.join(PROJECT, 'tests', 'corpus', 'messages.tsv');
const TRAINING_MESSAGES = path.join(DATA, 'training', 'messages.tsv');
const FOLDS = 5;
/** What a person wrote to the bot counts for so many texts drawn from families. */
const WRITTEN_COUNTS = 3;
/** Hard messages of the corpus count for so many, because fewer are then heard as the writer's own harm. */
const PASSED_ON_COUNTS = 2;
/** Messages written to train the check: there are thousands, and counting for more they would cost victims. */
const TRAINING_COUNTS = 0.8;

interface Read extends LabelledText {
  readonly found: Topic;
  readonly passedOn: boolean;
}

/** Texts of one origin; `counts`: for how many texts drawn from families each of them counts. */
interface Source {
  readonly texts: readonly LabelledText[];
  readonly counts: number;
  readonly passedOn: boolean;
}

/** Reads every text with a model that was fitted without it. */
function readHeldOut(
  sources: readonly Source[],
  families: readonly IntentExample[],
  phrases: Omit<Phrases, 'model'>,
): readonly Read[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const elsewhere = sources.flatMap(({ texts, counts }) =>
      toIntentExamples(
        texts.filter((_text, index) => index % FOLDS !== fold),
        phrases,
        counts,
      ),
    );
    const model = IntentModel.parse(fitIntents([...elsewhere, ...families]));
    return sources.flatMap(({ texts, passedOn }) =>
      texts
        .filter((_text, index) => index % FOLDS === fold)
        .map(({ topic, text }) => {
          const words = splitWords(text, phrases.intents.shortForms);
          return { topic, text, found: readTopic(words, { ...phrases, model }).topic, passedOn };
        }),
    );
  }).flat();
}

function renderTopic(topic: Topic, reads: readonly Read[]): string {
  const own = reads.filter((read) => read.topic === topic);
  const right = own.filter(({ found }) => found === topic).length;
  const share = ((100 * right) / own.length).toFixed(1);
  return `${topic.padEnd(16)} ${share.padStart(5)} %  ${right}/${own.length}`;
}

function renderReads(reads: readonly Read[]): string {
  const passedOn = reads.filter((read) => read.passedOn);
  const written = reads.filter((read) => !read.passedOn);
  const alarms = passedOn.filter(({ found }) => isUrgentTopic(found));
  const wrong = reads.filter(({ topic, found }) => topic !== found);
  return [
    ...TOPICS.filter((topic) => topic !== 'passed-on').map((topic) => renderTopic(topic, written)),
    `passed on, taken for harm or danger: ${alarms.length}/${passedOn.length}`,
    ...wrong.map(({ topic, found, text }) => `${topic} > ${found}: ${text}`),
  ].join('\n');
}

/** Measures on held-out lines, fits on all, and writes `data/rules/intent-model.json`. */
export function main(argv: readonly string[]): void {
  const phrases = readPhrases(DATA);
  const training = readTrainingMessages(TRAINING_MESSAGES);
  const sources: readonly Source[] = [
    { texts: readIntentCorpus(CORPUS), counts: WRITTEN_COUNTS, passedOn: false },
    { texts: readTrainingIntents(DATA), counts: WRITTEN_COUNTS, passedOn: false },
    { texts: toPassedOn(readCorpusMessages(MESSAGES), phrases), counts: PASSED_ON_COUNTS, passedOn: true },
    { texts: toPassedOn(training, phrases), counts: TRAINING_COUNTS, passedOn: true },
  ];
  const families = toIntentExamples(readIntentFamilies(DATA), phrases);
  if (argv.includes('--measure')) {
    process.stdout.write(`${renderReads(readHeldOut(sources, families, phrases))}\n`);
  }
  const model = fitIntents([
    ...sources.flatMap(({ texts, counts }) => toIntentExamples(texts, phrases, counts)),
    ...families,
  ]);
  const lines = Object.entries(model.features).map(
    ([name, weights]) => `${JSON.stringify(name)}:"${weights}"`,
  );
  fs.writeFileSync(
    MODEL,
    `${JSON.stringify({ ...model, features: undefined }).slice(0, -1)},"features":{\n${lines.join(',\n')}\n}}\n`,
  );
  process.stdout.write(`Written: ${path.relative(PROJECT, MODEL)}, ${lines.length} features\n`);
}
