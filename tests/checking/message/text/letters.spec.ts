import { createVocabulary } from '../../../../src/checking/message/text/vocabulary';
import { readMessage } from '../../../../src/checking/message/text/letters';
import { findSpans } from '../../../../src/checking/message/spans';
import { findIndicators } from '../../../../src/indicator';

const VOCABULARY = createVocabulary({ ko: 'khong', stk: 'so tai khoan' });

function read(text: string): { words: string; tricks: readonly string[] } {
  const { words, tricks } = readMessage(
    text,
    findSpans(text, findIndicators(text, []).indicators),
    VOCABULARY,
  );
  return { words: words.map(({ letters }) => letters).join(' '), tricks: tricks.map(({ kind }) => kind) };
}

describe('reading a message', () => {
  // `l` and `j` are written for `i`, and `ky` for `ki`: patterns and messages are compared in these classes.
  it.each([
    ['marks and capitals', 'TÀI KHOẢN bị khóa', 'tai khoan bi khoa'],
    ['letters that are written for each other', 'đăng ký lãi', 'dang ki iai'],
    ['digits and symbols for letters', 'du d!eu k!en KH0NG', 'du dieu kien khong'],
    ['abbreviations', 'ko gui stk', 'khong gui so tai khoan'],
    ['amounts with their unit', 'nap 50k nhan 1.5 trieu', 'nap $ nhan $'],
    ['amounts by their zeros', 'hoan 2.000.000 ngay', 'hoan $ ngay'],
    ['shares', 'lai 3% ngay', 'iai % ngay'],
    ['numbers stuck to words', 'nap200 duoc 100diem', 'nap # duoc # diem'],
    ['links and phone numbers', 'vao https://a-b.example/x hoac 0900000123', 'vao @ hoac &'],
    ['letters for zeros', 'tang 1OOk', 'tang $'],
  ])('takes %s for what they mean', (_, text, words) => {
    expect(read(text).words).toBe(words);
  });

  it.each([
    ['digits and symbols inside words', 'du d!eu k!en', ['leet', 'leet']],
    ['marks that Vietnamese does not have', 'nhän thuöng', ['foreign-mark', 'foreign-mark']],
    ['letters spread out', 't.h.u.o.n.g', ['split']],
    ['symbols strewn into words', "N'ha'nL,jen:Qu", ['inserted', 'inserted', 'inserted', 'inserted']],
    ['letters inside numbers', '1OOk', ['letter-number']],
    ['small letters for capitals', 'TRAlNGHlEM', ['mixed-case']],
    ['digits spread out', '1>9>0>0>1', ['split']],
  ])('notices %s', (_, text, kinds) => {
    expect(read(text).tricks).toEqual(kinds);
  });

  it.each([
    ['Vietnamese with all its marks', 'Đường dẫn nguy hiểm, hãy cẩn thận nhé ạ'],
    ['codes of phone companies', 'Soan V90B gui 191, goi ST5K hoac D3, FE_CREDIT'],
    ['a school timetable', 'T2 S1: CC+SH+T+T+L;C2: Tin+Tin+QP'],
    ['marks of a class', 'TD D,QP 10,Ly 9.5,NN 8.4'],
    ['lists without blanks', 'nha mat,gia re;lien he ngay'],
    ['English', "It's fine, don't worry, we'll call"],
    ['a phone number and a date', 'goi 0900.000.123 truoc 12/11/2026'],
    ['a sentence that ends without a blank', 'Nhanh len!Mua ngay'],
  ])('finds no trick in %s', (_, text) => {
    expect(read(text).tricks).toEqual([]);
  });

  it('remembers where every word stood', () => {
    const text = 'Vui lòng n\u1ea1p 50k ngay';
    const { words } = readMessage(text, [], VOCABULARY);

    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Vui',
      'lòng',
      'nạp',
      '50k',
      'ngay',
    ]);
  });
});
