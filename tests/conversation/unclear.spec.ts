import { EMPTY_RECORD, splitWords, TOPICS, type Topic } from '../../src/conversation';
import { answerUnasked, answerUnclear } from '../../src/conversation/answers/unclear';
import { withOpenQuestion } from '../../src/conversation/dialog/resume';
import { data, GREETED, NEXT_CASE_NUMBER, NOW, tell } from './bot';

const context = { ...data, now: NOW, nextCaseNumber: NEXT_CASE_NUMBER, record: EMPTY_RECORD };
const titlesFor = (...likely: readonly Topic[]): readonly string[] =>
  answerUnclear(likely, context).replies.flatMap((reply) => reply.quickReplies.map(({ title }) => title));

describe('a message that may be about two or three things', () => {
  it.each<[readonly Topic[], readonly string[]]>([
    [
      ['rumor', 'advice'],
      ['Tin đồn, tin giả', 'Các chiêu lừa đảo', 'Xem các mục'],
    ],
    [
      ['complaint', 'victim-otp'],
      ['Lộ mã OTP, mật khẩu', 'Xem các mục'],
    ],
    [
      ['check', 'victim-money', 'is-this-police'],
      ['Cách kiểm tra', 'Đã chuyển tiền', 'Công an thật không?', 'Xem các mục'],
    ],
  ])('%j is asked about with buttons', (likely, titles) => {
    expect(answerUnclear(likely, context).name).toBe('unclear');
    expect(titlesFor(...likely)).toEqual(titles);
  });

  it('does not speak of choices below where the open question has the quick replies', () => {
    const { dialog } = tell({ text: 'gửi tin báo' }, GREETED).state;
    const { replies } = withOpenQuestion(answerUnclear(['rumor'], context), dialog!, context).answer;

    expect(replies).toHaveLength(2);
    expect(replies[0]?.text).not.toContain('dưới đây');
  });

  it('offers one way once', () => {
    expect(titlesFor('report', 'ask-channel')).toEqual(['Cách báo công an', 'Xem các mục']);
  });

  it.each<[readonly Topic[]]>([[[]], [['thanks', 'other']]])(
    'shows everything where %j is likely',
    (likely) => {
      expect(answerUnclear(likely, context).name).toBe('not-understood');
      expect(titlesFor(...likely).length).toBeGreaterThan(4);
    },
  );

  const short = 'trời hôm nay';
  const passedOn = 'Kính gửi quý phụ huynh lịch nghỉ của trường từ tuần sau';
  const own = 'hôm nay em vừa mua cái điện thoại mới vui quá';

  it.each<[string, readonly Topic[], boolean, string]>([
    [short, [], false, 'not-understood'],
    [passedOn, [], false, 'read'],
    [passedOn, ['other', 'check'], false, 'read'],
    [own, [], false, 'heard'],
    [own, ['other', 'victim-money'], true, 'unclear'],
    [passedOn, ['other', 'victim-money'], true, 'unclear'],
    [own, ['other'], true, 'unclear'],
    [passedOn, ['emergency'], false, 'not-understood'],
  ])('%s asks for nothing, may be %j, and a harm: %j, is %s', (text, likely, mayBeHarm, name) => {
    const words = splitWords(text, new Map());

    expect(answerUnasked({ words, likely, mayBeHarm }, context).name).toBe(name);
  });

  it('says what cannot wait where it may be a harm, and leads on', () => {
    const heard = { words: splitWords(own, new Map()), likely: ['victim-otp'] as const, mayBeHarm: true };
    const [reply] = answerUnasked(heard, context).replies;

    expect(reply?.text).toMatch(/gọi ngay tổng đài ngân hàng[\s\S]*113/);
    expect(reply?.quickReplies.map(({ title }) => title)).toEqual([
      'Lộ mã OTP, mật khẩu',
      'Tôi lỡ làm theo rồi',
      'Xem các mục',
    ]);
  });

  it('has a number to dial for one in danger', () => {
    const said = answerUnclear(['victim-threat', 'emergency'], context).replies.map(({ text }) => text);

    expect(said.join('\n')).toMatch(/113/);
  });

  it('leads from every kind of harm to its first steps', () => {
    for (const topic of TOPICS.filter((one) => one.startsWith('victim-'))) {
      const [first] = answerUnclear([topic], context).replies[0]?.quickReplies ?? [];

      expect(first?.payload).toEqual({ name: 'victim', harm: topic.replace('victim-', '') });
    }
  });
});
