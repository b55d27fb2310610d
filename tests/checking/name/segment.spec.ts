import { segmentWord } from '../../../src/checking/name/segment';
import { buildWordTrie } from '../../../src/checking/name/word-trie';

const trie = buildWordTrie(['vay', 'nhanh', 'tien', 'vaytien', 'nhantien', 'online']);

describe('segmentWord', () => {
  it.each([
    ['vaytiennhanh', ['vaytien', 'nhanh']],
    ['vaynhanh', ['vay', 'nhanh']],
    ['savayo', []],
    ['nhantien24', ['nhantien']],
    ['onlinevay', ['online', 'vay']],
    ['', []],
  ])('%s holds %j', (text, words) => {
    expect(segmentWord(text, trie).map(({ word }) => trie.words[word])).toEqual(words);
  });
});
