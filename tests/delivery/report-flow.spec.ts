import { EMPTY_STATE, respond, type Inbound } from '../../src/conversation';
import { createPreparation, type Answer, type InboxEvent } from '../../src/delivery';
import { CASE_NUMBERS_PER_YEAR } from '../../src/report';
import { assess, data } from '../conversation/bot';
import { openTestRecord, type TestRecord } from '../storage/test-record';
import { createTestDelivery, keys, say, START } from './test-delivery';

let test: TestRecord;
beforeEach(async () => {
  test = await openTestRecord();
});
afterEach(() => test.remove());

/** Random bytes that make the given numbers come out one after the other. */
function drawing(...numbers: readonly number[]): (size: number) => Buffer {
  const rest = [...numbers];
  return (size) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUIntBE((rest.length > 1 ? rest.shift() : rest[0]) ?? 0, 0, size);
    return bytes;
  };
}

/** The answer path of the product over the test's record; the event's body is what the citizen wrote. */
function answering(random: (size: number) => Buffer, beforeCommit: () => void = () => undefined) {
  return async ({ body, messageRef, senderRef }: InboxEvent): Promise<Answer> => {
    const { record } = test;
    const now = new Date(START).toISOString();
    const inbound: Inbound = {
      channel: 'messenger',
      messageRef,
      senderRef,
      text: body,
      payload: null,
      attachments: [],
      receivedAt: now,
    };
    const prepare = createPreparation({ record, prefix: '', random });
    const state = (await record.conversations.find(senderRef)) ?? EMPTY_STATE;
    const prepared = await prepare(inbound, now);
    const assessment = assess(body, [], now);
    const response = respond(state, inbound, assessment, { ...data, ...prepared, now });
    beforeCommit();
    return { ...response, verdict: assessment.verdict };
  };
}

const TURNS = [
  'gửi tin báo',
  'link',
  'trang giả https://a.example',
  'hôm qua',
  'không mất',
  'hết rồi',
  'không',
  'đúng',
];
const LAN = keys.senderRef('messenger', 'lan');

async function tellAll(
  texts: readonly string[],
  answer: (event: InboxEvent) => Promise<Answer>,
  sender = 'lan',
) {
  const delivery = createTestDelivery(test, answer);
  for (const text of texts) await delivery.accept(say(sender, text));
  await delivery.drain();
  return delivery;
}

it('a report goes through the worker into the record, with the sender sealed while it is open', async () => {
  const { sent } = await tellAll([...TURNS, 'đồng ý'], answering(drawing(481739)));
  const [report] = await test.record.reports.findBySender(LAN);

  expect(report).toMatchObject({ caseNumber: '26-481-7395', category: 'link', status: 'received' });
  expect(sent.some(([, text]) => text.includes('26-481-7395'))).toBe(true);
  const sealed = (await test.record.senders.find(LAN))?.sealedId ?? '';
  expect(keys.unseal(sealed, LAN)).toBe('lan');
});

it('is submitted once though the process ends before the commit and the person goes on after a restart', async () => {
  await tellAll(TURNS.slice(0, 4), answering(drawing(481739)));
  await test.reopen();
  await tellAll(TURNS.slice(4), answering(drawing(481739)));
  await test.reopen();
  let crashes = 1;
  const { clock, drain, sent } = await tellAll(
    ['đồng ý'],
    answering(drawing(481739), () => {
      crashes -= 1;
      if (crashes >= 0) throw new Error('crash');
    }),
  );
  expect(await test.record.reports.findBySender(LAN)).toEqual([]);

  clock.ms += 3_600_000;
  await drain();
  await tellAll(['đồng ý'], answering(drawing(5)));

  expect(await test.record.reports.findBySender(LAN)).toHaveLength(1);
  expect(sent.filter(([, text]) => text.includes('Mã của bạn'))).toHaveLength(1);
});

it('draws again where a number is taken, and a number taken meanwhile is tried again by the worker', async () => {
  await tellAll([...TURNS, 'đồng ý'], answering(drawing(1)));
  await tellAll([...TURNS, 'đồng ý'], answering(drawing(1, 2)), 'minh');
  const minh = keys.senderRef('messenger', 'minh');
  const [own] = await test.record.reports.findBySender(LAN);
  const [drawnAgain] = await test.record.reports.findBySender(minh);
  expect(drawnAgain?.caseNumber).not.toBe(own?.caseNumber);

  await tellAll(TURNS, answering(drawing(3)), 'hoa');
  await tellAll(TURNS, answering(drawing(3)), 'binh');
  let numbers = [3, 4];
  const racing = async (event: InboxEvent): Promise<Answer> => {
    const answer = await answering(drawing(numbers[0] ?? 0))(event);
    if (numbers.length === 2) {
      numbers = numbers.slice(1);
      await tellAll(['đồng ý'], answering(drawing(3)), 'binh');
    }
    return answer;
  };
  const { clock, drain, events } = await tellAll(['đồng ý'], racing, 'hoa');
  expect(events('message.failed')).toHaveLength(1);
  clock.ms += 3_600_000;
  await drain();

  const of = async (name: string) =>
    (await test.record.reports.findBySender(keys.senderRef('messenger', name))).map(
      ({ caseNumber }) => caseNumber,
    );
  expect([...(await of('hoa')), ...(await of('binh'))].sort()).toHaveLength(2);
  expect(new Set([...(await of('hoa')), ...(await of('binh'))]).size).toBe(2);
});

it('gives the status of a report to anybody who has its number, and nothing else', async () => {
  await tellAll([...TURNS, 'đồng ý'], answering(drawing(481739)));
  const { sent } = await tellAll(['tra cứu 264817395'], answering(drawing(7)), 'minh');

  expect(sent.map(([, text]) => text)[0]).toBe('Tin báo 26-481-7395: đã nhận, đang chờ cán bộ đọc.');
});

it.each([
  'tra cứu 26-481-7395',
  'tra cứu',
  'tra cứu mã của tôi',
  'tra cuu ma cua toi',
  'tra cứu tin báo tôi vừa gửi',
  'mã của tôi đâu',
  'quên mã rồi',
])('gives the status right behind a report that was sent: %s', async (asked) => {
  await tellAll([...TURNS, 'đồng ý'], answering(drawing(481739)));
  const { sent } = await tellAll([asked], answering(drawing(7)));

  expect(sent.map(([, text]) => text)[0]).toBe('Tin báo 26-481-7395: đã nhận, đang chờ cán bộ đọc.');
});

it.each(['tra cứu mã vận đơn của tôi', 'kiểm tra mã giảm giá của tôi', 'mã otp của tôi đâu'])(
  'speaks of no report to %s',
  async (asked) => {
    await tellAll([...TURNS, 'đồng ý'], answering(drawing(481739)));
    const { sent } = await tellAll([asked], answering(drawing(7)));

    expect(sent.map(([, text]) => text).join('\n')).not.toContain('26-481-7395');
  },
);

it('draws numbers of the whole range', async () => {
  const prepare = createPreparation({
    record: test.record,
    prefix: 'TQ',
    random: drawing(CASE_NUMBERS_PER_YEAR + 12),
  });
  const inbound: Inbound = {
    channel: 'messenger',
    messageRef: 'm',
    senderRef: 's',
    text: null,
    payload: null,
    attachments: [],
    receivedAt: new Date(START).toISOString(),
  };

  expect((await prepare(inbound, new Date(START).toISOString())).nextCaseNumber).toMatch(/^TQ-26-000-012\d$/);
});
