import { TOPICS, type Topic } from '../../src/conversation';
import { foldText } from '../../src/indicator';
import { confusions, passedOn, read, topicOf } from './intent-reader';

const VICTIMS = TOPICS.filter((topic) => topic.startsWith('victim-'));
const OTHERS = TOPICS.filter((topic) => !VICTIMS.includes(topic));

const isUrgent = (topic: Topic): boolean => topic === 'emergency' || VICTIMS.includes(topic);
const same = (topic: Topic, found: Topic): boolean => topic === found;
/** A victim who is in danger as well gets both answers. */
const helped = (topic: Topic, found: Topic): boolean => topic === found || isUrgent(found);

describe('the corpus of intents', () => {
  it('hears 98 of 100 victims', () => {
    const { share, table } = confusions(VICTIMS, helped);

    expect(share > 0.02 ? table : []).toEqual([]);
  });

  it('misses no emergency', () => {
    expect(confusions(['emergency'], same).table).toEqual([]);
  });

  it.each(VICTIMS)('knows what happened to 92 of 100: %s', (topic) => {
    const { share, table } = confusions([topic], same);

    expect(share > 0.08 ? table : []).toEqual([]);
  });

  it.each(OTHERS)('reads 92 of 100: %s', (topic) => {
    const { share, table } = confusions([topic], same);

    expect(share > 0.08 ? table : []).toEqual([]);
  });

  it('takes at most 6 in 1,000 near misses, news texts or jokes for a victim or an emergency', () => {
    const { share, table } = confusions(['other'], (_, found) => !isUrgent(found));

    expect(share > 0.006 ? table : []).toEqual([]);
  });

  it('sends no rumor, question or errand to 113', () => {
    const calm = OTHERS.filter((topic) => topic !== 'emergency');

    expect(confusions(calm, (_, found) => found !== 'emergency').table).toEqual([]);
  });

  it('takes fewer than 2 in 100 messages that were passed on for harm or danger', () => {
    const urgent = passedOn
      .map(({ text }) => `${topicOf(text)}: ${text}`)
      .filter((line) => /^(?:victim|emergency)/.test(line));

    expect(urgent.length / passedOn.length > 0.02 ? urgent : []).toEqual([]);
  });

  it('reads the same without diacritics', () => {
    const urgent = confusions([...VICTIMS, 'emergency'], helped, foldText);
    const rest = confusions(OTHERS, same, foldText);

    expect(urgent.share > 0.02 ? urgent.table : []).toEqual([]);
    expect(rest.share > 0.08 ? rest.table : []).toEqual([]);
  });

  it('reads the same in capitals, with drawn-out letters and without punctuation', () => {
    const loud = (text: string): string =>
      text
        .toUpperCase()
        .replace(/[.,!?…]/g, ' ')
        .replace(/([AEIOU])$/, '$1$1$1$1');
    const { share, table } = confusions(VICTIMS, helped, loud);

    expect(share > 0.02 ? table : []).toEqual([]);
  });
});

describe('media talk of danger', () => {
  it.each([
    ['clip đánh nhau ở hàm yên là thật hay cũ', 'rumor'],
    ['video cháy chợ trên mạng có thật không ad', 'rumor'],
    ['tin bắt cóc trẻ con ở na hang có đúng không', 'rumor'],
    ['nghe nói có người nhảy cầu nông tiến, thật không ạ', 'rumor'],
    ['trên fb đồn có cướp ở chợ tam cờ', 'rumor'],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it.each([
    'có người đang đánh nhau cầm dao trước cổng nhà em',
    'chay cho roi cac anh oi',
    'con tôi bị bắt cóc, nó gọi đòi tiền',
    'co nguoi nhay cau nong tien cuu voi',
    'ad ơi có cướp ở tiệm vàng cạnh nhà em',
  ])('is not: %s', (text) => {
    expect(topicOf(text)).toBe('emergency');
  });
});

describe('words that mean two things', () => {
  it.each([
    ['cháy nhà rồi', /^emergency\.fire$/],
    ['chay nha roi', /^emergency\.fire$/],
    ['máy đang chạy nhanh', /^(?!emergency)/],
    ['xe nhà em đang chạy chậm', /^(?!emergency)/],
    ['bán cháy hàng', /^(?!emergency)/],
    ['em muốn tự tử', /^emergency\.suicide$/],
    ['em muốn từ từ tìm hiểu', /^(?!emergency)/],
    ['cười muốn chết', /^(?!emergency)/],
    ['bắt cóc online là gì', /^(?!emergency|victim)/],
    ['con tôi bị bắt cóc', /^emergency\.ransom$/],
    ['shop bắt cọc 50%', /^(?!emergency)/],
    ['bố em bị tai nạn xe máy', /^emergency\.injury$/],
    ['có người gọi báo con em tai nạn cần chuyển 20 triệu viện phí', /^(?!emergency|victim)/],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatch(expected);
  });
});

describe('the way people type', () => {
  it.each([
    ['em vua bi lua 15tr chuyen khoan r', 'victim.money'],
    ['EM VỪA BỊ LỪA MẤT 5 TRIỆU', 'victim.money'],
    ['e lo doc otp cho no r', 'victim.otp'],
    ['alo', 'greet'],
    ['alooooo ad ơiiii', 'greet'],
    ['menu', 'menu'],
    ['cách báo cáo', 'how-to-report'],
    ['so may bao nhieu de bao', 'how-to-report'],
    ['xoa het du lieu cua toi di', 'privacy'],
    ['xoadulieu cua toi', 'privacy'],
    ['cam on ad nhieu', 'thanks'],
    ['sao ad k tra loi', 'complaint'],
    ['talk to a human', 'handover'],
    ['thank you so much', 'thanks'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['alo ad ơi cho hỏi số công an tỉnh là số nào', 'how-to-report'],
    ['chào ad, cho em hỏi làm căn cước ở đâu ạ', 'paperwork'],
    ['ad ơi em bị lừa mất 5 triệu rồi', 'victim.money'],
    ['hello ad, lừa đảo shipper là sao', 'advice'],
  ])('a greeting before a question is not the message: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['?', '.', '...', '12345', 'Lan', 'Nguyễn Văn A', '😂', ''])('%j says nothing', (text) => {
    expect(read(text)).toBe('');
  });
});
