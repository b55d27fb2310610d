import { findLinks } from '../../src/indicator/find-links';
import { readPlainLink } from '../../src/indicator/plain-link';

describe('readPlainLink', () => {
  it.each([
    'https://thuong-qua.example',
    'http://www.thuong-qua.example/',
    'https://m.qua.com.vn/dang-nhap/A1b2',
    'https://trang-qua.github.io/a?b=c&d=%41#e',
    'https://a.b.c.d.vip?x',
    'https://github.io/x',
    'https://qua.top/a/@b/c;d=e',
  ])('agrees with the search on %s', (text) => {
    expect([readPlainLink(text)]).toEqual(findLinks(text));
  });

  it.each([
    ['a word behind it', 'https://qua.top xem'],
    ['a way up in its path', 'https://qua.top/a/../b'],
    ['a port', 'https://qua.top:8080/a'],
    ['a second address', 'https://qua.top/http://khac.example'],
    ['punctuation of the sentence', 'https://qua.top/a.'],
    ['a word glued to it', 'https://vcb.com.de'],
    ['an ending that is none', 'https://qua.khongco'],
    ['nothing before its ending', 'https://com.vn/a'],
    ['capital letters', 'https://Qua.top'],
    ['letters of other alphabets', 'https://quà.top'],
    ['a number for a name', 'http://192.0.2.1/a'],
    ['no scheme', 'qua.top'],
    ['a payment code in it', 'https://qua.top/00020101021138'],
    ['a label that begins with a hyphen', 'https://a.-b.top'],
  ])('leaves a link with %s to the search', (_what, text) => {
    expect(readPlainLink(text)).toBeNull();
  });
});
