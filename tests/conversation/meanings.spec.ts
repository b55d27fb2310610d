import { compileMeanings, findMeanings } from '../../src/conversation/hearing/meanings';
import { splitWords } from '../../src/conversation/hearing/words';

const shortForms = new Map([['ck', splitWords('chuyển khoản', new Map())]]);
const meanings = compileMeanings(
  { mất: ['mất', 'mất trắng', 'bay'], chuyển: ['chuyển khoản'], mã: ['mã'], 'con-vật': ['má', 'ma'] },
  shortForms,
);
const find = (text: string): readonly string[][] => findMeanings(splitWords(text, shortForms), meanings);

describe('meanings', () => {
  it.each([
    ['em mất trắng rồi', [['mất']]],
    ['em ck xong bay luôn', [['chuyển'], ['mất']]],
    ['đọc ma cho nó', [['mã', 'con-vật']]],
    ['đọc mã cho nó', [['mã']]],
    ['hôm nay trời đẹp', []],
  ])('are found in order: %s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
