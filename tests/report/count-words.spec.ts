import { countWords } from '../../src/report';

describe('countWords', () => {
  it.each([
    ['', 1],
    ['  \n ', 1],
    ['rồi', 1],
    [' em bị  lừa\n20tr, tối qua ', 6],
    ['alo ? !', 3],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
