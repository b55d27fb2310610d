import { BETWEEN_NAMES, IntentModel, TOPICS, type Topic } from '../../src/conversation';
import { weighTopics } from '../../src/conversation/hearing/intent-model';
import { fitIntents, type IntentExample } from '../../src/training/intent-fit';

const say = (topic: Topic, ...features: readonly string[]): IntentExample => ({
  topic,
  features: new Set(features),
});
const EXAMPLES = Array.from({ length: 16 }, () => [
  say('thanks', 'w:ơn', 'w:em'),
  say('greet', 'w:chào', 'w:em'),
]).flat();
const model = IntentModel.parse({ version: '2026-11-26', ...fitIntents(EXAMPLES) });
const likeliest = (...features: readonly string[]): Topic => {
  const shares = weighTopics(new Set(features), model);
  return [...TOPICS].sort((a, b) => shares[b] - shares[a])[0] ?? 'other';
};

describe('the fit of intents', () => {
  it.each([
    ['thanks', ['w:ơn']],
    ['greet', ['w:chào']],
    ['thanks', ['w:ơn', 'w:lạ']],
  ] as const)('learns %s from %j', (topic, features) => {
    expect(likeliest(...features)).toBe(topic);
  });

  it('learns nothing from what is too rare', () => {
    const { names } = fitIntents([...EXAMPLES, say('rumor', 'w:đồn')]);

    expect(names.split(BETWEEN_NAMES)).not.toContain('w:đồn');
    expect(names.split(BETWEEN_NAMES)).toContain('w:ơn');
  });

  it('is the same every time, and its shares sum to one', () => {
    const sum = Object.values(weighTopics(new Set(['w:em']), model)).reduce(
      (total, share) => total + share,
      0,
    );

    expect(fitIntents(EXAMPLES)).toEqual(fitIntents(EXAMPLES));
    expect(sum).toBeCloseTo(1);
  });
});
