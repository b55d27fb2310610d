import fs from 'node:fs';
import path from 'node:path';
import { intentFeatures, NO_TRICK, splitWords, type Phrases, type Topic } from '../conversation';
import { foldText } from '../indicator';
import { withoutFoundLinks } from './intent-corpus';
import type { LabeledText } from './intent-families';
import type { TextExample, TextFitOptions } from './text-fit';
import { readTrainingIntents } from './training-intents';

/** What did best on told lines that were held out in turn. */
export const TRICK_FIT: TextFitOptions = { cost: 0.3, rounds: 15, seenIn: 8, steepness: 5.5 };

/** A text and the trick it tells of, or `NO_TRICK`. */
export interface ToldLine {
  readonly trick: string;
  readonly text: string;
}

/** What people tell counts more than the words of the scam itself, which are far more. */
const TOLD_COUNTS = 3;
const BESIDE_COUNTS = 1;
/** Texts that tell of no trick are many: one in so many is enough. */
const ONE_IN = 3;

/** What citizens want who tell of no trick, or of one that has done its harm already: that wants first aid. */
const NO_TRICK_TOPICS: readonly Topic[] = [
  'greet',
  'thanks',
  'complaint',
  'privacy',
  'hand-over',
  'ask-channel',
  'out-of-scope',
  'other',
  'emergency',
  'victim-money',
  'victim-otp',
  'victim-app',
  'victim-account',
];

/**
 * The lines of `data/training/told-tricks.tsv`: the id of an advisory or `-`, a tab, what a person tells.
 * Throws where a line holds no text.
 */
export function readToldTricks(data: string): readonly ToldLine[] {
  const file = path.join(data, 'training', 'told-tricks.tsv');
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [trick = '', text = ''] = line.split('\t');
      if (trick === '' || text === '')
        throw new Error(`${file}, line ${index + 1}: not a trick and a text: ${line}`);
      return { trick, text };
    });
}

/** Tricks that begin with a danger, a threat or a rumor, or are told in the words of one who was harmed. */
const LIKE_HARM: readonly string[] = [
  NO_TRICK,
  'bat-coc-online',
  'gia-giao-vien-y-te-cap-cuu',
  'tong-tien-anh-ghep',
  'gia-danh-cong-an',
  'can-cuoc-vay-no',
  'chiem-tai-khoan-mxh',
  'tin-gia-cuoc-goi',
  'tin-gia-sai-su-that',
];

/** What people tell of a trick of which nothing has come yet, as questions: it sounds like harm and is none. */
export function readToldQuestions(data: string): readonly LabeledText[] {
  return readToldTricks(data)
    .filter(({ trick }) => !LIKE_HARM.includes(trick))
    .map(({ text }) => ({ topic: 'check', text: withoutFoundLinks(text) }));
}

/** The scams of `data/training/messages.tsv` by the trick they are, mixed ones left out; ordinary messages are none. */
function readTrickMessages(data: string, tricks: ReadonlySet<string>): readonly ToldLine[] {
  return fs
    .readFileSync(path.join(data, 'training', 'messages.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([truth, trick = '', , text = ''], index) => {
      if (truth === 'legit' && index % ONE_IN === 0) return [{ trick: NO_TRICK, text }];
      return truth === 'scam' && tricks.has(trick) ? [{ trick, text }] : [];
    });
}

function readTrickless(data: string): readonly ToldLine[] {
  return readTrainingIntents(data)
    .filter(({ topic }) => NO_TRICK_TOPICS.includes(topic))
    .filter((_line, index) => index % ONE_IN === 0)
    .map(({ text }) => ({ trick: NO_TRICK, text }));
}

/** Every text as it is, and as it is typed without diacritics. */
export function toTrickExamples(
  lines: readonly ToldLine[],
  phrases: Omit<Phrases, 'model'>,
  counts = TOLD_COUNTS,
): readonly TextExample[] {
  return lines.flatMap(({ trick, text }) => {
    const said = withoutFoundLinks(text);
    const folded = foldText(said);
    const typed = folded === said.toLowerCase() ? [said] : [said, folded];
    return typed.map((one) => ({
      topic: trick,
      counts,
      features: intentFeatures(splitWords(one, phrases.intents.shortForms), phrases),
    }));
  });
}

/** Everything a model of tricks learns from beside what people tell: the scams themselves, and what is no trick. */
export function readBesideTold(
  data: string,
  tricks: ReadonlySet<string>,
  phrases: Omit<Phrases, 'model'>,
): readonly TextExample[] {
  return [
    ...toTrickExamples(readTrickMessages(data, tricks), phrases, BESIDE_COUNTS),
    ...toTrickExamples(readTrickless(data), phrases, BESIDE_COUNTS),
  ];
}
