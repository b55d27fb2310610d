import { compilePhrases } from '../../../../src/checking/message/phrases/book';
import { findPhrases } from '../../../../src/checking/message/phrases/find-phrases';
import { PatternError, parsePattern } from '../../../../src/checking/message/phrases/pattern';
import { createVocabulary } from '../../../../src/checking/message/text/vocabulary';
import { readMessage } from '../../../../src/checking/message/text/letters';

function find(pattern: string, text: string, negatable = false): string | null {
  const book = compilePhrases([{ id: 'x', negatable, strong: [pattern], weak: [] }]);
  const [found] = findPhrases(readMessage(text, [], createVocabulary({})).words, book);
  return found === undefined ? null : text.slice(found.start, found.end);
}

describe('a phrase pattern', () => {
  it.each([
    ['words in order', 'tai khoan bi khoa', 'Tài khoản bị khóa rồi', 'Tài khoản bị khóa'],
    ['a choice', '(nop|dong) phi', 'hãy đóng phí', 'đóng phí'],
    ['a word that may be missing', 'nap [lan] dau', 'nạp đầu', 'nạp đầu'],
    ['a gap', 'tai khoan ... khoa', 'tài khoản của quý khách đã khóa', 'tài khoản của quý khách đã khóa'],
    ['an amount', 'kiem {money} ngay', 'kiếm 500k/ngày', 'kiếm 500k/ngày'],
    ['words run together', 'nhan tien', 'NHANTIEN ngay', 'NHANTIEN'],
    [
      'words that fit two slots',
      '(a bong|ba bong) .. (a bong|ba bong)',
      'a bong, ba bong',
      'a bong, ba bong',
    ],
    ['words broken by symbols', 'nhan lien', "N'ha'nL,jen", "N'ha'nL,jen"],
    ['words spread out by blanks', 'thuong', 't h u o n g', 't h u o n g'],
  ])('finds %s', (_, pattern, text, quote) => {
    expect(find(pattern, text)).toBe(quote);
  });

  it.each([
    ['part of a word', 'an ca', 'bán cá'],
    ['other words of the same letters', 'ca cuoc', 'các ước mơ'],
    ['parts too far apart', 'tai khoan .. khoa', 'tài khoản của quý khách hàng hiện đã khóa'],
    ['parts of different sentences', 'tai khoan ... khoa', 'Mở tài khoản. Khóa cửa'],
    ['parts in the wrong order', 'khoa ... tai khoan', 'tài khoản bị khóa'],
  ])('does not find %s', (_, pattern, text) => {
    expect(find(pattern, text)).toBeNull();
  });

  it.each(['không cung cấp mã OTP', 'tuyệt đối không được cung cấp mã OTP', 'việc cung cấp mã OTP'])(
    'hears the denial in "%s"',
    (text) => {
      expect(find('cung cap ma otp', text, true)).toBeNull();
      expect(find('cung cap ma otp', text, false)).not.toBeNull();
    },
  );

  it('does not take "nếu không" for a denial', () => {
    expect(find('cung cap ma otp', 'nếu không cung cấp mã OTP sẽ bị khóa', true)).not.toBeNull();
  });

  it('counts a weak phrase for half and two for a whole', () => {
    const book = compilePhrases([{ id: 'x', negatable: false, strong: [], weak: ['mot hai', 'ba bon'] }]);
    const scaleOf = (text: string) =>
      findPhrases(readMessage(text, [], createVocabulary({})).words, book)[0]?.scale;

    expect(scaleOf('mot hai mot hai')).toBe(0.5);
    expect(scaleOf('mot hai va ba bon')).toBe(1);
  });

  it.each(['(a|b', 'a)', 'a|b', '[a]', '{date}', 'a, b', 'a ... '])('refuses "%s"', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(PatternError);
  });
});
