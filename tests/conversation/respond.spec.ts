import fc from 'fast-check';
import { LIMITS, parsePayload, encodePayload, type Payload, type Reply } from '../../src/advice';
import { EMPTY_STATE, RETENTION, type Attachment } from '../../src/conversation';
import { data, GREETED, NOW, tell } from './bot';

function after(minutes: number): string {
  return new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
}

function payloadsOf(replies: readonly Reply[]): readonly Payload[] {
  return replies.flatMap(({ buttons, quickReplies }) => [
    ...buttons.flatMap((button) => (button.kind === 'postback' ? [button.payload] : [])),
    ...quickReplies.map(({ payload }) => payload),
  ]);
}

describe('what is kept', () => {
  it('of a check: the most specific key without a query, and its verdict', () => {
    const { effects } = tell({ text: 'https://da-canh-bao.example/a?sdt=0900000001 0900000123' });

    expect(effects).toEqual([
      {
        kind: 'remember-check',
        checks: [
          { key: { kind: 'url', value: 'da-canh-bao.example/a' }, verdict: 'malicious' },
          { key: { kind: 'phone', value: '+84900000123' }, verdict: 'unknown' },
        ],
      },
      { kind: 'count', name: 'check.malicious' },
    ]);
  });

  it('of words alone: only that something was answered', () => {
    expect(tell({ text: 'alo' }).effects).toEqual([{ kind: 'count', name: 'greeting' }]);
  });

  it('the last indicators, for half an hour', () => {
    const first = tell({ text: '0900000123' }, GREETED).state;
    const soon = tell({ text: 'alo', now: after(RETENTION.recentMinutes - 1) }, first).state;
    const late = tell({ text: 'alo', now: after(RETENTION.recentMinutes) }, soon).state;

    expect(first.recent?.indicators).toHaveLength(1);
    expect(soon.recent).toEqual(first.recent);
    expect(late.recent).toBeNull();
  });

  it('never more than twenty of them', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => `09000001${10 + index}`).join(' ');

    expect(tell({ text: numbers }).state.recent?.indicators).toHaveLength(20);
  });
});

describe('what is kept of a danger', () => {
  it('is the number that was named, and no more', () => {
    const { state } = tell({ text: 'em khong muon song nua' });

    expect(state.topic).toEqual({ at: NOW, name: 'danger.115' });
    expect(JSON.stringify({ ...state, lastText: null })).not.toMatch(/suicide|muon song/);
  });
});

describe('the quick replies of any answer', () => {
  it.each([
    'so 069.2526.112 goi co phai cong an that khong',
    'trang https://da-canh-bao.example có phải của công an không',
    'số 0900000123 là ai vậy ạ? cho hỏi làm hộ chiếu ở đâu?',
  ])('stand on the last bubble only: %s', (text) => {
    const { replies } = tell({ text }, GREETED);

    expect(replies.length).toBeGreaterThan(1);
    expect(replies.slice(0, -1).flatMap(({ quickReplies }) => quickReplies)).toEqual([]);
    expect(replies.at(-1)?.quickReplies.length).toBeGreaterThan(0);
  });
});

describe('a victim who sends a code', () => {
  it('is told not to, behind first aid', () => {
    const { replies } = tell({ text: 'em vừa đọc mã otp 482913 cho nó rồi' });
    const texts = replies.map(({ text }) => text);

    expect(texts[0]).toContain('Bạn bình tĩnh');
    expect(texts.findIndex((text) => text.includes('mã OTP. Mình không lưu'))).toBe(1);
  });
});

describe('a newcomer', () => {
  it('is told once who answers, behind the first answer', () => {
    const first = tell({ text: '0900000123' });
    const second = tell({ text: '0900000124' }, first.state);

    expect(first.replies.at(-1)?.text).toContain('trợ lý tự động');
    expect(first.state.greetedAt).toBe(NOW);
    expect(second.replies).toHaveLength(1);
  });

  it('in need is spared it until the steps are over', () => {
    const first = tell({ text: 'em vừa bị lừa chuyển khoản 5 triệu rồi' });
    const second = tell({ text: 'hủy' }, first.state);

    expect(first.replies.map(({ text }) => text).join('\n')).not.toContain('trợ lý tự động');
    expect(first.state.greetedAt).toBeNull();
    expect(second.replies.at(-1)?.text).toContain('trợ lý tự động');
  });

  it('has the quick replies on the last bubble, where Messenger shows them', () => {
    const { replies } = tell({ text: '0900000123' });

    expect(replies.slice(0, -1).flatMap(({ quickReplies }) => quickReplies)).toEqual([]);
    expect(replies.at(-1)?.quickReplies.length).toBeGreaterThan(0);
  });
});

describe('every button', () => {
  const seen = new Map<string, readonly Reply[]>();
  const open: Payload[] = [
    { name: 'start' },
    ...data.content.advisories.map(({ id }): Payload => ({ name: 'learn', advisory: id })),
  ];
  for (let payload = open.pop(); payload !== undefined; payload = open.pop()) {
    const wire = encodePayload(payload);
    if (seen.has(wire)) continue;
    const { replies } = tell({ payload, text: 'tap' }, GREETED);
    seen.set(wire, replies);
    open.push(...payloadsOf(replies));
  }

  it('leads somewhere and onwards from there', () => {
    expect([...seen.keys()].filter((wire) => parsePayload(wire) === null)).toEqual([]);
    expect([...seen].filter(([, replies]) => payloadsOf(replies).length === 0).map(([wire]) => wire)).toEqual(
      [],
    );
  });

  it('is reached from the menu or a verdict', () => {
    for (const wire of ['menu', 'how-to-check', 'how-to-report', 'privacy', 'victim/money', 'report']) {
      expect(seen.has(wire)).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(data.content.advisories.length * 2);
  });

  it('says nothing that is longer than Messenger allows', () => {
    const replies = [...seen.values()].flat();

    expect(
      replies.filter(
        ({ text, buttons }) => text.length > (buttons.length > 0 ? LIMITS.textWithButtons : LIMITS.text),
      ),
    ).toEqual([]);
  });

  it('names 113 where it names the hotline', () => {
    const texts = [...seen.values()].flat().map(({ text }) => text);

    expect(texts.filter((text) => text.includes(data.unit.hotline.display) && !text.includes('113'))).toEqual(
      [],
    );
  });

  it('of an advisory that is gone says so', () => {
    const { replies } = tell({ payload: { name: 'learn', advisory: 'khong-co' } }, GREETED);

    expect(replies[0]?.text).toBe(data.content.replies['no-advisory']);
  });
});

describe('whatever is sent', () => {
  const attachment = fc.constantFrom<Attachment>(
    { kind: 'image', url: null },
    { kind: 'audio', url: null },
    { kind: 'sticker' },
    { kind: 'location' },
    { kind: 'other' },
    { kind: 'link', url: 'https://da-canh-bao.example/x', title: null },
    { kind: 'link', url: 'not a link', title: 'x' },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'link',
          '0900000123',
          'https://x.example/a',
          'bị lừa',
          'cháy',
          'otp',
          'alo',
          '113',
          '…',
        ),
        {
          maxLength: 40,
        },
      )
      .map((words) => words.join(' ')),
  );

  it('is answered, within the limits of Messenger', () => {
    fc.assert(
      fc.property(
        fc.option(text),
        fc.array(attachment, { maxLength: 3 }),
        fc.boolean(),
        (said, attachments, known) => {
          const { replies } = tell({ text: said, attachments }, known ? GREETED : EMPTY_STATE);

          expect(replies.length).toBeGreaterThan(0);
          expect(replies.length).toBeLessThanOrEqual(5);
          for (const reply of replies) {
            expect(reply.text.length).toBeGreaterThan(0);
            expect(reply.text.length).toBeLessThanOrEqual(
              reply.buttons.length > 0 ? LIMITS.textWithButtons : LIMITS.text,
            );
            expect(reply.buttons.length).toBeLessThanOrEqual(LIMITS.buttons);
            expect(reply.quickReplies.length).toBeLessThanOrEqual(LIMITS.quickReplies);
          }
        },
      ),
      { numRuns: Number(process.env.FC_RUNS ?? 150) },
    );
  });
});
