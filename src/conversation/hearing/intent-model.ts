import { TextModel, weighText } from './text-model';

/** What a message may be about, as the corpus `tests/corpus/intents.tsv` names it. */
export const TOPICS = [
  'greet',
  'check',
  'ask-channel',
  'report',
  'victim-money',
  'victim-otp',
  'victim-app',
  'victim-account',
  'victim-threat',
  'emergency',
  'rumor',
  'advice',
  'is-this-police',
  'privacy',
  'hand-over',
  'thanks',
  'complaint',
  'out-of-scope',
  'other',
  /** A message of others that was passed on without a word: it wants what a check says, and nobody was harmed. */
  'passed-on',
] as const;
/** What the trained model hears in a text, one of `TOPICS`. */
export type Topic = (typeof TOPICS)[number];

/** Whether a written name is a topic. */
export function isTopic(written: string | undefined): written is Topic {
  return TOPICS.some((topic) => topic === written);
}

/** A topic of harm that was done or threatened. */
export type VictimTopic = Extract<Topic, `victim-${string}`>;

/** Whether a topic tells of harm to the writer or someone near. */
export function isVictimTopic(topic: Topic): topic is VictimTopic {
  return topic.startsWith('victim-');
}

/** Whether a topic cannot wait: danger or harm. */
export function isUrgentTopic(topic: Topic): topic is 'emergency' | VictimTopic {
  return topic === 'emergency' || isVictimTopic(topic);
}

/** `data/rules/intent-model.json`: how much each feature of a message speaks for each topic; made by `npm run fit:intents`. */
export const IntentModel = TextModel.refine(({ topics }) => topics.join() === TOPICS.join(), {
  path: ['topics'],
  error: 'must be all, in order',
});
export type IntentModel = TextModel;

/** How likely each topic is; the shares sum to one. */
export type TopicShares = Readonly<Record<Topic, number>>;

/** How likely a message is about each topic, by its features. */
export function weighTopics(features: ReadonlySet<string>, model: IntentModel): TopicShares {
  const shares = weighText(features, model);
  return Object.fromEntries(TOPICS.map((topic, index) => [topic, shares[index] ?? 0])) as Record<
    Topic,
    number
  >;
}
