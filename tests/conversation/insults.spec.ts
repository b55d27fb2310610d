import { splitWords } from '../../src/conversation';
import { findRequest } from '../../src/conversation/hearing/requests';
import { data } from './bot';

const { requests } = data.topics;
const { shortForms } = data.phrases.intents;

function isInsult(text: string): boolean {
  return findRequest(splitWords(text, shortForms), requests)?.startsWith('insult') ?? false;
}

it.each([
  'bot ngu qua',
  'bot ngu wa',
  'đồ ngu',
  'do ngu',
  'ngu vl',
  'con bot ngu',
  'đồ chó',
  'do lua dao',
  'vo dung',
  'cut di',
  'im mồm',
  'óc chó',
  'trả lời chậm vl',
])('%s insults', (text) => {
  expect(isInsult(text)).toBe(true);
});

it.each([
  'buon ngu qua',
  'con em chua ngu',
  'uong thuoc cam xong buon ngu qua',
  'may dien thoai hong',
  'mat day chuyen vang',
  'thang dan ong gan nha',
  'do rac bua bai ngay bia da thon van hoa',
  'ban vai thieu',
  'so vai',
  'hạt óc chó mua ở đâu',
  'vui vcl',
  'phim kinh dị vkl',
  'vãi linh hồn',
  'sợ vcl',
  'hoang mang vl',
])('%s insults nobody', (text) => {
  expect(isInsult(text)).toBe(false);
});
