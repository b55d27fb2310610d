import path from 'node:path';
import { IntentModel, readTopic, splitWords, type Phrases, type Topic } from '../../src/conversation';
import { toIntent } from '../../src/conversation/hearing/find-intent';
import { readIntentCorpus, readPhrases, toPassedOn } from '../../src/training/intent-corpus';
import { readCorpusMessages } from '../../src/training/read-messages';
import { readData } from '../advice/read-data';

const ROOT = path.join(__dirname, '..', '..');

export const phrases: Phrases = {
  ...readPhrases(path.join(ROOT, 'data')),
  model: readData('rules/intent-model.json', IntentModel),
};

/** The corpus, links taken out as the conversation does; a line that was only a link says nothing and is left out. */
export const corpus = readIntentCorpus(path.join(ROOT, 'tests', 'corpus', 'intents.tsv')).filter(
  ({ text }) => text.trim() !== '',
);

/** Scams and ordinary messages as people pass them on. */
export const passedOn = toPassedOn(
  readCorpusMessages(path.join(ROOT, 'tests', 'corpus', 'messages.tsv')),
  phrases,
);

export function topicOf(text: string): Topic {
  return readTopic(splitWords(text, phrases.intents.shortForms), phrases).topic;
}

/** What the words alone say, such as `emergency.fire` or `victim.money`; '' where they say nothing. */
export function read(text: string): string {
  const words = splitWords(text, phrases.intents.shortForms);
  const reading = readTopic(words, phrases);
  return reading.emergency === null ? (toIntent(reading) ?? '') : `emergency.${reading.emergency}`;
}

/** Lines of a topic that were read as another: `victim-money > other: …`. */
export function confusions(
  topics: readonly Topic[],
  right: (topic: Topic, found: Topic) => boolean,
  typed = (text: string): string => text,
): { share: number; table: readonly string[] } {
  const own = corpus.filter(({ topic }) => topics.includes(topic));
  const table = own.flatMap(({ topic, text }) => {
    const found = topicOf(typed(text));
    return right(topic, found) ? [] : [`${topic} > ${found}: ${text}`];
  });
  return { share: table.length / own.length, table };
}
