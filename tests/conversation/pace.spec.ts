import { tell, GREETED, NOW, type Turn } from './bot';
import { MAX_PER_MINUTE } from '../../src/conversation/pace';
import type { ConversationState, Pause } from '../../src/conversation';

function after(seconds: number): string {
  return new Date(Date.parse(NOW) + seconds * 1000).toISOString();
}

/** A picture, as often as the limit within the minute was reached, of a person who is in the middle of a report. */
const PICTURE: Turn = {
  attachments: [{ kind: 'image', url: 'https://scontent.xx.fbcdn.net/v/a.jpg' }],
  ref: 'm9',
};

/** The state behind these texts, with the limit of the minute long reached. */
function flooding(turns: readonly Turn[]): ConversationState {
  const state = turns.reduce((before, turn) => tell(turn, before).state, GREETED);
  return { ...state, pace: { since: NOW, count: MAX_PER_MINUTE + 5, last: null } };
}

/** Names of the answers to texts sent one second apart. */
function answersTo(texts: readonly string[]): {
  readonly names: readonly string[];
  readonly state: ConversationState;
} {
  let state = GREETED;
  const names = texts.map((text, index) => {
    const answer = tell({ text, now: after(index) }, state);
    state = answer.state;
    const count = answer.effects.find((effect) => effect.kind === 'count');
    return `${count?.kind === 'count' ? count.name : ''}:${answer.replies.length}`;
  });
  return { names, state };
}

describe('the pace of one sender', () => {
  it('is answered up to the limit, told once, and then met with silence until the minute is over', () => {
    const texts = Array.from({ length: 30 }, (_, index) => `09000001${index + 10}`);
    const { names, state } = answersTo(texts);

    expect(names.slice(0, MAX_PER_MINUTE).every((name) => name === 'check.unknown:1')).toBe(true);
    expect(names[MAX_PER_MINUTE]).toBe('too-many:1');
    expect(names.slice(MAX_PER_MINUTE + 1).every((name) => name === 'silence:0')).toBe(true);
    expect(tell({ text: '0900000199', now: after(61) }, state).replies).toHaveLength(1);
  });

  it('never holds back help in danger', () => {
    const flood = Array.from({ length: 25 }, (_, index) => `09000001${index + 10}`);
    const { names } = answersTo([...flood, 'cháy nhà rồi cứu với']);

    expect(names.at(-1)).toMatch(/^emergency\.fire:/);
  });

  it('answers the same words once more and shortly, then not again', () => {
    const { names } = answersTo([
      'làm căn cước ở đâu',
      'Làm căn cước ở đâu',
      'lam can cuoc o dau',
      'cảm ơn ad nhiều',
    ]);

    expect(names).toEqual(['paperwork:1', 'repeat:1', 'silence:0', 'thanks:1']);
  });

  it('keeps no words, only a fingerprint', () => {
    const { state } = answersTo(['làm căn cước ở đâu']);

    expect(JSON.stringify(state.pace)).not.toMatch(/căn cước|can cuoc/);
  });
});

describe('what is met with silence', () => {
  const told: readonly Turn[] = ['gửi tin báo', 'link', 'trang giả ngân hàng', 'hôm qua', 'không mất'].map(
    (text) => ({ text }),
  );
  const agreed: readonly Turn[] = [...told, { ...PICTURE, ref: 'm1' }, { text: 'đồng ý' }];

  it.each<[string, readonly Turn[], Turn]>([
    ['an answer to the open question', told.slice(0, 3), { text: 'hôm qua' }],
    ['a picture, of which nobody could ask whether it may be kept', told, PICTURE],
    [
      'what brings the question of consent',
      [...told, { text: 'hết rồi' }, { text: 'không' }],
      { text: 'đúng' },
    ],
    ['that the report is left', told, { text: 'hủy' }],
  ])('leaves the dialogue as it was: %s', (_, turns, turn) => {
    const state = flooding(turns);
    const answer = tell(turn, state);

    expect(answer.replies).toEqual([]);
    expect(answer.effects).toEqual([{ kind: 'count', name: 'silence' }]);
    expect(answer.state.dialog).toEqual(state.dialog);
  });

  it.each<[string, Turn, string]>([
    ['dropped with the report', { text: 'hủy' }, 'drop-pictures'],
    ['kept', PICTURE, 'keep-pictures'],
  ])('is never that pictures are %s', (_, turn, kind) => {
    const { effects, replies } = tell(turn, flooding(agreed));

    expect(effects.map((effect) => effect.kind)).toContain(kind);
    expect(replies).toHaveLength(1);
  });

  it.each([
    ['dừng', 'stop'],
    ['cho tôi gặp cán bộ', 'hand-over'],
  ] as const)('is never a wish that the shell must carry out: %s', (text, kind) => {
    const { effects, replies } = tell({ text }, flooding([]));

    expect(effects).toContainEqual({ kind });
    expect(replies).toHaveLength(1);
  });
});

describe('while a person answers', () => {
  const until = after(3600);
  const during = (pause: Pause, turn: Parameters<typeof tell>[0]) =>
    tell({ ...turn, record: { pause } }, GREETED);

  it.each<[string, Pause['reason'], Parameters<typeof tell>[0], number]>([
    ['words to an officer', 'officer', { text: '0900000123' }, 0],
    ['a tap while an officer writes', 'officer', { payload: { name: 'menu' } }, 0],
    ['danger while an officer writes', 'officer', { text: 'cháy nhà rồi cứu với' }, 0],
    ['words while waiting', 'asked', { text: '0900000123' }, 0],
    ['danger while waiting', 'asked', { text: 'cháy nhà rồi cứu với' }, 1],
    ['a tap while waiting', 'asked', { payload: { name: 'menu' } }, 1],
    ['the bot called back in words while waiting', 'asked', { text: 'quay lại' }, 1],
    ['the bot called by its name while waiting', 'asked', { text: 'bot oi' }, 1],
    ['the bot called while an officer writes', 'officer', { text: 'quay lại với bot' }, 0],
    ['thanks while waiting', 'asked', { text: 'dạ em chờ ạ' }, 0],
  ])('%s', (_, reason, turn, replies) => {
    expect(during({ until, reason }, turn).replies).toHaveLength(replies);
  });

  it('a tap ends the wait', () => {
    const { effects } = during({ until, reason: 'asked' }, { payload: { name: 'back-to-bot' } });

    expect(effects.filter(({ kind }) => kind === 'end-pause')).toHaveLength(1);
  });

  it('so does the bot called back in words', () => {
    const { effects } = during({ until, reason: 'asked' }, { text: 'cho em quay lai voi bot nhe' });

    expect(effects.filter(({ kind }) => kind === 'end-pause')).toHaveLength(1);
  });

  it.each([
    ['asked', true],
    ['officer', false],
  ] as const)(
    'called from the thread of the officers with a pause "%s" the bot takes it back: %s',
    (reason, takes) => {
      const { effects } = during({ until, reason }, { text: 'bot ơi', aside: true });

      expect(effects.some(({ kind }) => kind === 'take-thread')).toBe(takes);
    },
  );

  const MONEY = 'em vua bi lua 15tr chuyen khoan r';

  it.each<[string, Pause | null, string, readonly string[]]>([
    [
      'a loss, while an officer is waited for',
      { until, reason: 'asked' },
      MONEY,
      ['hand-over', 'take-thread'],
    ],
    ['a loss, when no pause is left', null, MONEY, ['hand-over', 'take-thread']],
    ['a loss, while an officer writes', { until, reason: 'officer' }, MONEY, []],
    ['danger', { until, reason: 'asked' }, 'cháy nhà rồi cứu với', ['hand-over', 'take-thread']],
    ['words to the officer', { until, reason: 'asked' }, 'em gửi ảnh rồi ạ', []],
    ['words that a victim might say', { until, reason: 'asked' }, 'no goi hoai', []],
    ['words to the officer, when no pause is left', null, '0900000123', []],
    ['the bot called back', { until, reason: 'asked' }, 'bot oi quay lai', ['end-pause', 'take-thread']],
  ])('in the thread of the officers: %s', (_, pause, text, kinds) => {
    const { effects, replies } = tell({ text, aside: true, record: { pause } }, GREETED);

    expect(effects.map(({ kind }) => kind).filter((kind) => kind !== 'count')).toEqual(kinds);
    expect(replies.length > 0).toBe(kinds.length > 0);
  });

  it.each(['bot oi quay lai', 'quay lai di bot', 'noi chuyen voi may', 'cho em gap lai bot', 'tro lai'])(
    'the bot is called back: %s',
    (text) => {
      const { effects } = during({ until, reason: 'asked' }, { text });

      expect(effects).toContainEqual({ kind: 'end-pause' });
    },
  );

  it.each([
    'em không muốn nói chuyện với máy',
    'nó quay lại đòi tiền',
    'em không quay lại trang đó nữa đâu ạ',
  ])('the bot is not called back: %s', (text) => {
    const { effects } = during({ until, reason: 'asked' }, { text });

    expect(effects.map(({ kind }) => kind)).not.toContain('end-pause');
  });

  it('first aid is given once while an officer is waited for, and the report that was open takes no words', () => {
    const pause: Pause = { until, reason: 'asked' };
    const report = tell({ text: 'gửi tin báo' }, GREETED).state;
    const first = tell({ text: MONEY, record: { pause } }, GREETED);

    expect(tell({ text: MONEY, record: { pause } }, first.state).replies).toEqual([]);
    expect(tell({ text: MONEY, record: { pause } }, report).state.dialog).toEqual(report.dialog);
  });

  it('the bot is back when the pause is over', () => {
    expect(during({ until: NOW, reason: 'officer' }, { text: '0900000123' }).replies).toHaveLength(1);
  });
});
