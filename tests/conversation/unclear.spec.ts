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

  it.each<[string, readonly Topic[], string]>([
    [short, [], 'not-understood'],
    [passedOn, [], 'read'],
    [passedOn, ['other', 'check'], 'read'],
    [own, [], 'heard'],
    [own, ['other', 'victim-money'], 'unclear'],
    [passedOn, ['other', 'victim-money'], 'unclear'],
    [passedOn, ['emergency'], 'not-understood'],
  ])('%s asks for nothing and may be %j: %s', (text, likely, name) => {
    expect(answerUnasked(splitWords(text, new Map()), likely, context).name).toBe(name);
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
