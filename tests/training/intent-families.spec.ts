import { expandFamilies } from '../../src/training/intent-families';

const FILE = '# a comment\n@ai = em|tôi\ngreet\t(chào|alo) @ai (ạ|)\nthanks\tcảm ơn';

describe('families of phrasing', () => {
  it('draw from the choices and the sets, without repeats', () => {
    const texts = expandFamilies(FILE, 50);
    const greetings = texts.filter(({ topic }) => topic === 'greet').map(({ text }) => text);

    expect(new Set(greetings).size).toBe(greetings.length);
    expect([...greetings].sort()).toEqual(
      ['alo em', 'alo em ạ', 'alo tôi', 'alo tôi ạ', 'chào em', 'chào em ạ', 'chào tôi', 'chào tôi ạ'].sort(),
    );
    expect(texts.filter(({ topic }) => topic === 'thanks')).toEqual([{ topic: 'thanks', text: 'cảm ơn' }]);
  });

  it('draw from choices within choices and sets within sets', () => {
    const file = '@ai = mẹ @tôi|bố @tôi\n@tôi = em\ngreet\t((a|b) @ai|c)';
    const texts = expandFamilies(file, 60).map(({ text }) => text);

    expect([...texts].sort()).toEqual(['a bố em', 'a mẹ em', 'b bố em', 'b mẹ em', 'c']);
  });

  it('draw the same every time', () => {
    expect(expandFamilies(FILE, 3)).toEqual(expandFamilies(FILE, 3));
  });

  it.each([
    ['a topic that does not exist', 'hello\tchào', /no topic/],
    ['a set that does not exist', 'greet\tchào @lạ', /no such set/],
  ])('refuse %s', (_, file, problem) => {
    expect(() => expandFamilies(file, 1)).toThrow(problem);
  });
});
