import fs from 'node:fs';
import path from 'node:path';
import {
  EmergencyPhrases,
  hearsDanger,
  hearsHarm,
  IntentPhrases,
  intentFeatures,
  isTopic,
  splitWords,
  type Phrases,
  type Topic,
} from '../conversation';
import { findIndicators, foldText, withoutLinks } from '../indicator';
import type { IntentExample } from './intent-fit';
import { expandFamilies, type LabeledText } from './intent-families';
import type { LabeledMessage } from './message-examples';

/** Texts drawn from every family. */
const PER_FAMILY = 20;

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

/** The phrases that the model is fitted beside. */
export function readPhrases(data: string): Omit<Phrases, 'model'> {
  const content = path.join(data, 'content', 'vi');
  return {
    intents: IntentPhrases.parse(readJson(path.join(content, 'intents.json'))),
    emergencies: EmergencyPhrases.parse(readJson(path.join(content, 'emergency.json'))),
  };
}

/** The lines of `tests/corpus/intents.tsv`, without links, as the conversation reads them. */
export function readIntentCorpus(file: string): readonly LabeledText[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [topic, text = ''] = line.split('\t');
      if (!isTopic(topic)) throw new Error(`no topic: ${line}`);
      return { topic, text: withoutFoundLinks(text) };
    });
}

/**
 * Messages of others that are passed on without a word, scams and ordinary ones.
 * Left out are scams in which officers' phrases hear danger, for those are answered as danger, and ordinary messages in which
 * they hear harm or danger, for those may be a person's own story.
 */
export function toPassedOn(
  messages: readonly Pick<LabeledMessage, 'text' | 'scam'>[],
  phrases: Omit<Phrases, 'model'>,
): readonly LabeledText[] {
  return messages.flatMap(({ text, scam }): readonly LabeledText[] => {
    const passedOn = withoutFoundLinks(text);
    const words = splitWords(passedOn, phrases.intents.shortForms);
    const isAnswered = scam ? hearsDanger(words, phrases) : hearsHarm(words, phrases);
    return isAnswered ? [] : [{ topic: 'passed-on', text: passedOn }];
  });
}

/** A text without the links that the bot would find in it. */
export function withoutFoundLinks(text: string): string {
  return withoutLinks(text, findIndicators(text, []).indicators);
}

/** The texts of `data/training/intent-families.txt`. */
export function readIntentFamilies(data: string): readonly LabeledText[] {
  const file = fs.readFileSync(path.join(data, 'training', 'intent-families.txt'), 'utf8');
  return expandFamilies(file.normalize('NFC'), PER_FAMILY);
}

/** What people say before they come to the point. */
const OPENINGS = [
  'alo ad ơi',
  'ad ơi',
  'chào ad',
  'xin chào',
  'cho em hỏi',
  'chào ad cho em hỏi',
  'alo cho tôi hỏi',
  'ad ơi cho hỏi',
  'hello ad',
  'các chú công an ơi',
  'em chào ad ạ',
  'cán bộ ơi',
];
/** What a person who was cheated cries out first: it is no sign of danger to life. */
const CRIES = [
  'cứu em với',
  'trời ơi',
  'cứu với ad ơi',
  'huhu',
  'giúp em gấp với',
  'chết em rồi',
  'các anh ơi cứu tôi',
  'ối giời ơi',
];
/** What nobody says an opening before. */
const UNOPENED: readonly Topic[] = ['greet', 'other', 'thanks', 'passed-on'];
/** What wants nothing is said in more ways than anything else, and must not be taken for harm: it counts for more. */
const OTHER_COUNTS = 1.5;
/** Every so many texts are said with an opening as well. */
const OPENED = 3;

/** Every text, counted so many times, as it is; where it has diacritics, as it is typed without them; some with an opening in front. */
export function toIntentExamples(
  texts: readonly LabeledText[],
  phrases: Omit<Phrases, 'model'>,
  counts = 1,
): readonly IntentExample[] {
  return texts.flatMap(({ topic, text }, index) => {
    const openings = topic.startsWith('victim-') && index % 2 === 0 ? CRIES : OPENINGS;
    const opening = openings[Math.floor(index / OPENED) % openings.length] ?? '';
    const isOpened = index % OPENED === 0 && !UNOPENED.includes(topic);
    const said = isOpened ? [text, `${opening} ${text}`] : [text];
    const typed = said.flatMap((one) => (foldText(one) === one.toLowerCase() ? [one] : [one, foldText(one)]));
    return typed.map((one) => ({
      topic,
      counts: topic === 'other' ? OTHER_COUNTS * counts : counts,
      features: intentFeatures(splitWords(one, phrases.intents.shortForms), phrases),
    }));
  });
}
