import type { Intent } from './phrases';
import type { Reading } from './read-topic';

/** What a message wants: the phrase sets tell apart what the model knows as one topic; null where its topic wants no answer of its own. */
export function toIntent({ topic, phrased }: Reading): Intent | null {
  const among = (...intents: readonly Intent[]): Intent | null =>
    phrased.find((intent) => intents.includes(intent)) ?? null;
  switch (topic) {
    case 'victim-money':
      return 'victim.money';
    case 'victim-otp':
      return 'victim.otp';
    case 'victim-app':
      return 'victim.app';
    case 'victim-account':
      return 'victim.account';
    case 'victim-threat':
      return 'victim.threat';
    case 'emergency':
      return among('victim.money', 'victim.otp', 'victim.app', 'victim.account', 'victim.threat');
    case 'greet':
      return among('menu') ?? 'greet';
    case 'check':
      return 'how-to-check';
    case 'ask-channel':
      return 'how-to-report';
    case 'report':
      return 'report';
    case 'rumor':
      return among('rumor.call') ?? 'rumor';
    case 'advice':
      return among('recovery') ?? 'advice';
    case 'is-this-police':
      return 'police-real';
    case 'hand-over':
      return 'handover';
    case 'out-of-scope':
      return among('other-crime', 'paperwork') ?? 'out-of-scope';
    case 'other':
      return among('near-miss');
    case 'passed-on':
      return null;
    case 'privacy':
    case 'thanks':
    case 'complaint':
      return topic;
  }
}
