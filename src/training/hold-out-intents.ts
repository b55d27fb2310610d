import { IntentModel, isUrgentTopic, isVictimTopic, readTopic, splitWords, TOPICS } from '../conversation';
import type { Phrases, Topic } from '../conversation';
import type { LabeledText } from './intent-families';
import { fitIntents, type IntentExample } from './intent-fit';
import { dayOfFit } from './text-fit';

/** Texts of one origin with what the model learns from them. */
export interface IntentSource {
  readonly name: string;
  readonly texts: readonly LabeledText[];
  readonly examples: readonly IntentExample[];
}

/** A text and what a model took it for that had seen nothing of its origin. */
export interface HeldOutText extends LabeledText {
  readonly source: string;
  readonly found: Topic;
}

/** Reads the texts of every given source with a model that was fitted to all others. */
export function holdOutSources(
  heldOut: readonly IntentSource[],
  all: readonly IntentSource[],
  phrases: Omit<Phrases, 'model'>,
  progress: (source: string) => void,
): readonly HeldOutText[] {
  return heldOut.flatMap((source) => {
    progress(source.name);
    const others = all.filter((other) => other !== source).flatMap(({ examples }) => examples);
    const model = IntentModel.parse({ version: dayOfFit(), ...fitIntents(others) });
    return source.texts.map(({ topic, text }) => {
      const words = splitWords(text, phrases.intents.shortForms);
      return { topic, text, source: source.name, found: readTopic(words, { ...phrases, model }).topic };
    });
  });
}

function countOf(texts: readonly HeldOutText[], holds: (text: HeldOutText) => boolean): string {
  const count = texts.filter(holds).length;
  const share = texts.length === 0 ? '' : ` ${((100 * count) / texts.length).toFixed(1)} %`;
  return `${count}/${texts.length}${share}`;
}

/** What is wanted of a text and what it was taken for say the same; what is passed on wants nothing, as other talk does. */
function isRight({ topic, found }: HeldOutText): boolean {
  return topic === found || (topic === 'other' && found === 'passed-on');
}

function renderCounts(name: string, texts: readonly HeldOutText[]): string {
  const victims = texts.filter(({ topic }) => isVictimTopic(topic));
  const calm = texts.filter(({ topic }) => !isUrgentTopic(topic));
  const heard = ({ found }: HeldOutText): boolean => isUrgentTopic(found);
  return [
    name.padEnd(10),
    `right ${countOf(texts, isRight)}`,
    `victims heard ${countOf(victims, heard)}`,
    `others taken for harm ${countOf(calm, heard)}`,
  ].join('  ');
}

/** The counts of every source and topic, then every text that was read wrongly. */
export function renderHeldOut(texts: readonly HeldOutText[]): string {
  const sources = [...new Set(texts.map(({ source }) => source))];
  const topics = TOPICS.filter((topic) => texts.some((text) => text.topic === topic));
  return [
    ...sources.map((name) => renderCounts(name, texts.filter(({ source }) => source === name))), // prettier-ignore
    renderCounts('all', texts),
    ...topics.map(
      (topic) => `${topic.padEnd(16)} ${countOf(texts.filter((text) => text.topic === topic), isRight)}`, // prettier-ignore
    ),
    ...texts
      .filter((text) => !isRight(text))
      .map(({ topic, found, source, text }) => `${source}: ${topic} > ${found}: ${text}`),
  ].join('\n');
}
