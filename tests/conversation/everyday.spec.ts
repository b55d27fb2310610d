import { splitWords } from '../../src/conversation';
import { findNamed } from '../../src/conversation/answers/advisory-title';
import {
  CardGuards,
  commonQuestions,
  findCommonQuestion,
} from '../../src/conversation/hearing/common-questions';
import { findFragment } from '../../src/conversation/hearing/fragments';
import { data } from './bot';
import { corpus } from './intent-reader';

const { common, fragments, requests } = data.topics;
const { shortForms } = data.phrases.intents;

/** What is answered before the model is asked; '' where nothing is. */
function readEarly(text: string): string {
  const words = splitWords(text, shortForms);
  const named = findNamed(words, data.content.advisories, requests.around, shortForms);
  const found = named ?? findCommonQuestion(words, common) ?? findFragment(words, fragments);
  return found?.id ?? '';
}

/** A link that was only opened is no harm yet, and is asked about. */
const ASKED: readonly string[] = ['bấm link rồi'];
/** A citizen card alone is no code: there is nothing for a bank to lock, and advice of its own. */
const CALMED: readonly string[] = ['card-leaked', 'id-number-told'];

it('every everyday question stands once', () => {
  expect(new Set(common.map(({ id }) => id)).size).toBe(common.length);
});

it('no victim and nobody in danger is taken for an everyday question, a fragment or the name of a trick', () => {
  const urgent = corpus.filter(({ topic }) => topic.startsWith('victim-') || topic === 'emergency');
  const taken = urgent.filter(
    ({ topic, text }) =>
      !ASKED.includes(text) &&
      readEarly(text) !== '' &&
      !(topic === 'victim-otp' && CALMED.includes(readEarly(text))),
  );

  expect(urgent.length).toBeGreaterThan(2000);
  expect(taken.map(({ topic, text }) => `${topic}: ${readEarly(text)}: ${text}`)).toEqual([]);
});

it.each([
  ['mat tien', ''],
  ['mat nick zalo roi', ''],
  ['tai app do roi', ''],
  ['cho số thẻ rồi', ''],
  ['mẹ em', 'who'],
  ['hom qua luc 8h toi', 'time'],
  ['no goi hoai', 'call'],
  ['tài khoản', 'thing'],
  ['chuyển nhầm cho kẻ lừa đảo rồi', ''],
  ['nick zalo em bi hack dang di vay tien ban be', ''],
])('%s is read early as %j', (text, id) => {
  expect(readEarly(text)).toBe(id);
});

describe('guards that cards share', () => {
  const guards = CardGuards.parse({ harmed: ['bị lừa'] });
  const card = { id: 'card', answer: 'Chào bạn.', offers: [], phrases: ['mất thẻ'] };

  it('silence a card that names them', () => {
    const [guarded] = commonQuestions(guards).parse([{ ...card, guards: ['harmed'] }]);

    expect(findCommonQuestion(splitWords('em mất thẻ', shortForms), [guarded!])?.id).toBe('card');
    expect(findCommonQuestion(splitWords('em bị lừa mất thẻ', shortForms), [guarded!])).toBeNull();
  });

  it('must be known', () => {
    const read = commonQuestions(guards).safeParse([{ ...card, guards: ['harm'] }]);

    expect(read.error?.issues).toMatchObject([{ path: [0, 'guards', 0] }]);
  });
});
