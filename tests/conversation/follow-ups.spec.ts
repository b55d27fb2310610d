import { splitWords } from '../../src/conversation';
import { findFollowUp, type Answered } from '../../src/conversation/hearing/follow-ups';
import { readPlace } from '../../src/conversation/hearing/read-place';
import { data } from './bot';

const { shortForms } = data.phrases.intents;

function read(text: string, answered: Answered = 'warned'): string {
  return findFollowUp(text, splitWords(text, shortForms), answered, data.topics.followUps) ?? '';
}

it.each([
  ['vậy có vào được không', 'should'],
  ['dzậy vô được hông', 'should'],
  ['sao biết', 'how-known'],
  ['sao bạn biết nó lừa', 'how-known'],
  ['chắc ko', 'sure'],
  ['xem lại giùm coi', 'sure'],
  ['nó gọi hoài', 'block'],
  ['cu goi mai thoi', 'block'],
  ['số này gọi tui miết', 'block'],
  ['link này con gái em gởi', 'known'],
  ['gửi cho mẹ tôi được không', 'share'],
  ['chia se cho ca nha dc ko', 'share'],
  ['thế cái này thì sao', 'another'],
  ['có bị mất tiền không', 'lost'],
  ['nó có lấy được thông tin của tôi không', 'lost'],
  ['hả', 'explain'],
  ['là sao', 'explain'],
  ['nói lại đi', 'explain'],
  ['???', 'explain'],
  ['uh', 'noted'],
  ['ok nha', 'noted'],
  ['dạ biết rồi ạ', 'noted'],
  ['👍', 'noted'],
])('%s says %s of the verdict before it', (text, said) => {
  expect(read(text)).toBe(said);
});

it.each([
  ['gửi cho mẹ tôi 5 triệu'],
  ['tôi không nhận được hàng'],
  ['ok em đọc mã rồi'],
  ['vâng tôi chuyển tiền rồi'],
  ['deepfake là gì'],
  ['tôi là ai'],
  ['nó gọi hoài dọa giết'],
])('%s is no follow-up', (text) => {
  expect(read(text)).toBe('');
});

it('says little where nothing went before', () => {
  expect(read('thật không', 'nothing')).toBe('');
  expect(read('ok', 'nothing')).toBe('noted');
  expect(read('xin lỗi nãy nóng quá', 'nothing')).toBe('sorry');
});

it.each([
  ['chiêu đầu tiên', 0],
  ['số 2', 1],
  ['cái thứ ba', 2],
  ['cái cuối', -1],
  ['chiêu giả shipper', null],
  ['hai người gọi', null],
])('%s is place %s', (text, place) => {
  expect(readPlace(splitWords(text, shortForms))).toBe(place);
});
