import fs from 'node:fs';
import path from 'node:path';
import { EmergencyPhrases, IntentPhrases, type Phrases } from '../../src/conversation';
import { findEmergency, findIntent } from '../../src/conversation/find-intent';
import { splitWords } from '../../src/conversation/words';
import { foldText } from '../../src/indicator';
import { readData } from '../advice/read-data';

const phrases: Phrases = {
  intents: readData('content/vi/intents.json', IntentPhrases),
  emergencies: readData('content/vi/emergency.json', EmergencyPhrases),
};

/** What the words alone say, such as `emergency.fire` or `victim.money`; '' where they say nothing. */
function read(text: string): string {
  const words = splitWords(text, phrases.intents.shortForms);
  const emergency = findEmergency(words, phrases);
  return emergency === null ? (findIntent(words, phrases) ?? '') : `emergency.${emergency}`;
}

const rows = fs
  .readFileSync(path.join(__dirname, '..', 'corpus', 'intents.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [intent: string, text: string]);

function missed(
  intents: readonly string[],
  right: RegExp,
  fold = false,
): { share: number; texts: readonly string[] } {
  const own = rows
    .filter(([intent]) => intents.includes(intent))
    .map(([, text]) => (fold ? foldText(text) : text));
  const texts = own.filter((text) => !right.test(read(text)));
  return { share: texts.length / own.length, texts };
}

const VICTIMS = ['victim-money', 'victim-otp', 'victim-app', 'victim-account', 'victim-threat'];
const URGENT = /^(victim|emergency)\./;

describe('the corpus of intents', () => {
  it.each([
    ['emergencies', ['emergency'], /^emergency\./, 0.02],
    ['victims', VICTIMS, URGENT, 0.02],
    ['questions how to report', ['ask-channel', 'report'], /^(how-to-report|police-real|victim)/, 0.2],
    ['questions about the police', ['is-this-police'], /^police-real$/, 0.2],
  ])('finds the %s', (_, intents, right, limit) => {
    const { share, texts } = missed(intents, right);

    expect(share > limit ? texts : []).toEqual([]);
  });

  it('finds emergencies and victims without diacritics nearly as well', () => {
    const { share, texts } = missed(['emergency', ...VICTIMS], URGENT, true);

    expect(share > 0.04 ? texts : []).toEqual([]);
  });

  it.each([
    ['near misses, news, jokes', ['other']],
    ['greetings, thanks, complaints', ['greet', 'thanks', 'hand-over']],
    ['questions about the police', ['is-this-police']],
    ['messages to check', ['check']],
  ])('takes no %s for a victim or an emergency', (_, intents) => {
    const calm = rows.filter(([intent, text]) => intents.includes(intent) && URGENT.test(read(text)));

    expect(calm.length <= 1 ? [] : calm).toEqual([]);
  });
});

describe('words that mean two things', () => {
  it.each([
    ['cháy nhà rồi', 'emergency.fire'],
    ['chay nha roi', 'emergency.fire'],
    ['máy đang chạy nhanh', ''],
    ['xe nhà em đang chạy chậm', ''],
    ['bán cháy hàng', ''],
    ['tập huấn phòng cháy chữa cháy', ''],
    ['em muốn tự tử', 'emergency.suicide'],
    ['em muốn từ từ tìm hiểu', ''],
    ['cười muốn chết', ''],
    ['bắt cóc online là gì', ''],
    ['con tôi bị bắt cóc', 'emergency.ransom'],
    ['shop bắt cọc 50%', ''],
    ['bố em bị tai nạn xe máy', 'emergency.injury'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it('takes no story of a caller for an accident', () => {
  expect(read('có người gọi báo con em tai nạn cần chuyển 20 triệu viện phí')).not.toMatch(URGENT);
});

describe('the way people type', () => {
  it.each([
    ['em vua bi lua 15tr chuyen khoan r', 'victim.money'],
    ['EM VỪA BỊ LỪA MẤT 5 TRIỆU', 'victim.money'],
    ['e lo doc otp cho no r', 'victim.otp'],
    ['hoà giải thế nào', ''],
    ['alo', 'greet'],
    ['menu', 'menu'],
    ['so may bao nhieu de bao', 'how-to-report'],
    ['cách báo cáo', 'how-to-report'],
    ['xoa het du lieu cua toi di', 'privacy'],
    ['cam on ad nhieu', 'thanks'],
    ['sao ad k tra loi', 'complaint'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
