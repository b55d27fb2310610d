import { IntentModel, TOPICS } from '../../src/conversation';
import { weighTopics } from '../../src/conversation/hearing/intent-model';
import { writeWeights } from '../../src/conversation/hearing/text-model';

const NOTHING = TOPICS.map(() => 0);
/** One feature that speaks for thanks and one that speaks against it, both of rarity 5. */
const row = (thanks: number): string =>
  writeWeights([5 - 32, ...TOPICS.map((topic) => (topic === 'thanks' ? thanks : 0))]);
const FILE = {
  version: '2026-11-26',
  scale: 0.5,
  steepness: 2,
  topics: TOPICS,
  bias: NOTHING,
  count: 2,
  names: 'w:ơn,b:# tiền',
  rows: row(4) + row(-4),
};

describe('the file of the intent model', () => {
  const model = IntentModel.parse(FILE);

  it.each([
    ['w:ơn', 4],
    ['b:# tiền', -4],
    ['w:lạ', 0],
  ])('weighs %s as its row says', (feature, weight) => {
    const shares = weighTopics(new Set([feature]), model);

    // One feature is as long as it is rare: 5 steps of 0.2.
    expect(Math.log(shares.thanks / shares.greet)).toBeCloseTo(2 * 0.5 * weight);
  });

  it.each([
    ['topics in another order', { topics: [...TOPICS].reverse() }, 'topics', 'must be all, in order'],
    ['a number too few', { bias: NOTHING.slice(1) }, 'bias', 'must be 20 numbers, are 19'],
    ['a name too many', { names: 'a,b,c' }, 'names', 'must be as many as count says, 2, are 3'],
    [
      'a digit too few',
      { rows: FILE.rows.slice(1) },
      'rows',
      'must have 21 digits for each of 2 features, have 41',
    ],
    [
      'what is no digit',
      { rows: `${row(4)}${row(1).slice(1)}?` },
      'rows',
      '"?" in row 1 is not a base64 digit',
    ],
    ['no date', { version: 'today' }, 'version', 'Invalid ISO date'],
  ])('is refused with %s, by place and value', (_, change, place, message) => {
    const { error } = IntentModel.safeParse({ ...FILE, ...change });

    expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[place, message]]);
  });
});
