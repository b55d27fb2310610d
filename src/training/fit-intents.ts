import fs from 'node:fs';
import path from 'node:path';
import { IntentModel, readTopic, splitWords, TOPICS, type Phrases, type Topic } from '../conversation';
import {
  readIntentCorpus,
  readIntentFamilies,
  readPassedOn,
  readPhrases,
  toIntentExamples,
} from './intent-corpus';
import type { LabelledText } from './intent-families';
import { fitIntents, type IntentExample } from './intent-fit';

const PROJECT = path.join(__dirname, '..', '..');
const DATA = path.join(PROJECT, 'data');
const MODEL = path.join(DATA, 'rules', 'intent-model.json');
const CORPUS = path.join(PROJECT, 'tests', 'corpus', 'intents.tsv');
const MESSAGES = path.join(PROJECT, 'tests', 'corpus', 'messages.tsv');
const FOLDS = 5;
/** What a person wrote to the bot counts for so many texts drawn from families. */
const WRITTEN_COUNTS = 3;
/** What was passed on counts for so many: fewer are heard as the writer's own harm, and no victim more is missed. */
const PASSED_ON_COUNTS = 2;

interface Read {
  readonly topic: Topic;
  readonly found: Topic;
  readonly text: string;
}

/** Reads every line with a model that was fitted without it. */
function readHeldOut(
  corpus: readonly LabelledText[],
  passedOn: readonly LabelledText[],
  families: readonly IntentExample[],
  phrases: Omit<Phrases, 'model'>,
): readonly Read[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isElsewhere = (_line: LabelledText, index: number): boolean => index % FOLDS !== fold;
    const isHere = (_line: LabelledText, index: number): boolean => index % FOLDS === fold;
    const model = IntentModel.parse(
      fitIntents([
        ...toIntentExamples(corpus.filter(isElsewhere), phrases, WRITTEN_COUNTS),
        ...toIntentExamples(passedOn.filter(isElsewhere), phrases, PASSED_ON_COUNTS),
        ...families,
      ]),
    );
    return [...corpus.filter(isHere), ...passedOn.filter(isHere)].map(({ topic, text }) => {
      const words = splitWords(text, phrases.intents.shortForms);
      return { topic, text, found: readTopic(words, { ...phrases, model }).topic };
    });
  }).flat();
}

function renderTopic(topic: Topic, reads: readonly Read[]): string {
  const own = reads.filter((read) => read.topic === topic);
  const right = own.filter(({ found }) => found === topic).length;
  const share = ((100 * right) / own.length).toFixed(1);
  return `${topic.padEnd(16)} ${share.padStart(5)} %  ${right}/${own.length}`;
}

/** Measures on held-out lines, fits on all, and writes `data/rules/intent-model.json`. */
export function main(argv: readonly string[]): void {
  const phrases = readPhrases(DATA);
  const corpus = readIntentCorpus(CORPUS);
  const passedOn = readPassedOn(MESSAGES, phrases);
  const families = toIntentExamples(readIntentFamilies(DATA), phrases);
  if (argv.includes('--measure')) {
    const reads = readHeldOut(corpus, passedOn, families, phrases);
    const wrong = reads.filter(({ topic, found }) => topic !== found);
    const isPassedOn = new Set(passedOn.map(({ text }) => text));
    const own = reads.filter(({ text }) => !isPassedOn.has(text));
    const alarms = reads.filter(
      ({ text, found }) => isPassedOn.has(text) && /^(victim|emergency)/.test(found),
    );
    process.stdout.write(`${TOPICS.map((topic) => renderTopic(topic, own)).join('\n')}\n`);
    process.stdout.write(`passed on, taken for harm or danger: ${alarms.length}/${passedOn.length}\n`);
    process.stdout.write(
      `${wrong.map(({ topic, found, text }) => `${topic} > ${found}: ${text}`).join('\n')}\n`,
    );
  }
  const model = fitIntents([
    ...toIntentExamples(corpus, phrases, WRITTEN_COUNTS),
    ...toIntentExamples(passedOn, phrases, PASSED_ON_COUNTS),
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
