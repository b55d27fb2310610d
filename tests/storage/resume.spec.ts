import type { Turn } from '../conversation/bot';
import { EMPTY_STATE, type Effect } from '../../src/conversation';
import { NOW, tell } from '../conversation/bot';
import { openTestRecord, type TestRecord } from './test-record';

let test: TestRecord;
beforeEach(async () => {
  test = await openTestRecord();
});
afterEach(() => test.remove());

/** Says something with the state that the record holds, and opens the record anew before the next. */
async function say(turn: Turn): Promise<{ readonly effects: readonly Effect[]; readonly text: string }> {
  const state = (await test.record.conversations.find('s1')) ?? EMPTY_STATE;
  const { state: after, effects, replies } = tell(turn, state);
  await test.record.conversations.save('s1', after, turn.now ?? NOW);
  await test.reopen();
  return { effects, text: replies.map(({ text }) => text).join('\n') };
}

describe('a report over a server that is started anew before every message', () => {
  it('is finished after more than an hour, with all that was told before', async () => {
    const later = new Date(Date.parse(NOW) + 75 * 60_000).toISOString();
    await say({ text: 'gửi tin báo' });
    await say({ text: 'số điện thoại' });
    await say({ text: '0900000777 gọi dọa cắt điện' });
    const woken = await say({ text: 'hôm qua', now: later });
    const asked = await say({ text: 'tiếp tục', now: later });
    for (const text of ['hôm qua', 'không mất', 'hết rồi', 'không', 'đúng']) await say({ text, now: later });
    const sent = await say({ text: 'đồng ý', now: later });

    expect(woken.text).toContain('Bạn đang gửi dở tin báo');
    expect(asked.text).toContain('Chuyện xảy ra lúc nào?');
    expect(sent.effects[0]).toMatchObject({
      kind: 'submit-report',
      report: {
        category: 'phone',
        what: '0900000777 gọi dọa cắt điện',
        evidence: { indicators: [{ key: { kind: 'phone', value: '+84900000777' } }] },
      },
    });
  });

  it('is gone once it was cancelled', async () => {
    await say({ text: 'gửi tin báo' });
    await say({ text: 'số điện thoại' });
    await say({ text: 'hủy' });

    expect((await test.record.conversations.find('s1'))?.dialog).toBeNull();
  });
});
