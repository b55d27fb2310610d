import type { ReportStatus } from '../../../src/report';
import type { ConversationState, Effect } from '../../../src/conversation';
import { data, GREETED, NEXT_CASE_NUMBER, NOW, tell, type Turn } from '../bot';

function play(turns: readonly (string | Turn)[], state: ConversationState = GREETED) {
  const effects: Effect[] = [];
  let replies = tell({ text: 'alo' }, state).replies;
  for (const turn of turns) {
    const response = tell(typeof turn === 'string' ? { text: turn } : turn, state);
    state = response.state;
    replies = response.replies;
    effects.push(...response.effects.filter(({ kind }) => kind !== 'count' && kind !== 'remember-check'));
  }
  return { state, replies, effects };
}

const PICTURE: Turn = {
  text: null,
  attachments: [{ kind: 'image', url: 'https://scontent.xx.fbcdn.net/v/a.jpg' }],
};
const UP_TO_CONSENT = ['gửi tin báo', 'link', 'trang giả ngân hàng', 'hôm qua', 'không mất'];

describe('a submitted report', () => {
  it('holds what was told, masked, with the evidence of the last minutes and the proof of consent', () => {
    const { effects } = play([
      'https://da-canh-bao.example/a',
      'gửi tin báo',
      'link',
      'nó hỏi mã OTP 482913 của em rồi gửi tiếp số 0900000099',
      'hôm qua',
      '5 triệu',
      'hết rồi',
      'không',
      'đúng',
      'đồng ý',
    ]);

    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({
      kind: 'submit-report',
      report: {
        caseNumber: NEXT_CASE_NUMBER,
        status: 'received',
        category: 'link',
        loss: 5_000_000,
        contact: { kind: 'declined' },
        consent: { textVersion: data.content.report.consentVersion, at: NOW },
      },
    });
    const written = JSON.stringify(effects);
    expect(written).not.toContain('482913');
    expect(written).toContain('da-canh-bao.example/a');
    expect(written).toContain('+84900000099');
  });

  it('is sent once: the button of consent is old afterwards', () => {
    const before = play([...UP_TO_CONSENT, 'https://a.example', 'hết rồi', 'không', 'đúng']);
    const payload = { name: 'dialog', dialog: 'report', step: 'consent', option: 'agree' } as const;
    const once = play([{ text: 'tap', payload }], before.state);
    const twice = play([{ text: 'tap', payload }], once.state);

    expect(once.effects.map(({ kind }) => kind)).toEqual(['submit-report']);
    expect(twice.effects).toEqual([]);
    expect(twice.replies[0]?.text).toContain('Nút này cũ rồi');
  });

  it.each(['không', 'thôi', 'chưa'])('is not sent for "%s"', (text) => {
    const { state, effects } = play([...UP_TO_CONSENT, 'hết rồi', 'không', 'đúng', text]);

    expect(effects).toEqual([]);
    expect(state.dialog).toBeNull();
  });
});

describe('a number left as contact', () => {
  it("is the person's own: it is not checked, not remembered and no evidence", () => {
    const before = play([...UP_TO_CONSENT, 'https://a.example', 'hết rồi']);
    const { state, effects } = tell({ text: '0900000456' }, before.state);

    expect(state.dialog).toMatchObject({ step: 'summary', draft: { contact: { text: '0900000456' } } });
    expect(effects.filter(({ kind }) => kind === 'remember-check')).toEqual([]);
    expect(JSON.stringify(state.recent)).not.toContain('900000456');
  });
});

describe('pictures', () => {
  it('wait where the person goes on without an answer, and a later no is about them, which is asked again', () => {
    const asked = play(['gửi tin báo', 'link', 'trang giả ngân hàng', 'hôm qua', PICTURE]);
    const went = play(['không nhớ'], asked.state);
    const next = play(['không'], went.state);

    expect(went.replies.at(-1)?.text).toBe(data.content.report.texts['picture.again']);
    expect(went.state.dialog).toMatchObject({ waiting: { length: 1 }, step: 'evidence' });
    expect(next.state.dialog).toMatchObject({ waiting: [], step: 'evidence', pictures: false });
    expect([...asked.effects, ...went.effects, ...next.effects]).toEqual([]);
  });

  it('are fetched after consent only, and named in the report', () => {
    const asked = play([...UP_TO_CONSENT, PICTURE]);
    const agreed = play(['đồng ý'], asked.state);
    const sent = play(['hết rồi', 'không', 'đúng', 'đồng ý'], agreed.state);

    expect(asked.effects).toEqual([]);
    expect(agreed.effects).toEqual([
      { kind: 'keep-pictures', pictures: [{ key: 'm1-0', url: 'https://scontent.xx.fbcdn.net/v/a.jpg' }] },
    ]);
    expect(sent.effects[0]).toMatchObject({ report: { evidence: { pictures: ['m1-0'] } } });
  });

  it('are not fetched when the person says no', () => {
    expect(play([...UP_TO_CONSENT, PICTURE, 'không']).effects).toEqual([]);
  });

  it('that could not be fetched are taken out of the report, said once, and their rows dropped', () => {
    const agreed = play([...UP_TO_CONSENT, PICTURE, 'đồng ý']);
    const record = { pictures: [{ key: 'm1-0', status: 'failed' }] } as const;
    const told = tell({ text: 'https://a.example', record }, agreed.state);

    expect(told.replies[0]?.text).toContain('1 ảnh mình không lấy được');
    expect(told.effects).toContainEqual({ kind: 'drop-pictures', keys: ['m1-0'] });
    expect(told.state.dialog).toMatchObject({ draft: { evidence: { pictures: [] } } });
    expect(tell({ text: 'hết rồi' }, told.state).replies).toHaveLength(1);
  });

  it('that were lost wait to be told while somebody is in danger', () => {
    const agreed = play([...UP_TO_CONSENT, PICTURE, 'đồng ý']);
    const record = { pictures: [{ key: 'm1-0', status: 'failed' }] } as const;
    const { replies, state } = tell({ text: 'cháy nhà rồi cứu với', record }, agreed.state);

    expect(replies[0]?.text).toMatch(/^114/);
    expect(state.dialog).toMatchObject({ draft: { evidence: { pictures: ['m1-0'] } } });
  });

  it('beyond the limit of a report are said not to be kept', () => {
    const six = Array.from({ length: 6 }, () => PICTURE.attachments![0]!);
    const { replies, effects } = play([...UP_TO_CONSENT, { text: null, attachments: six }, 'đồng ý']);

    expect(replies[0]?.text).toContain('chỉ giữ được 5 ảnh');
    expect(effects[0]).toMatchObject({ pictures: { length: 5 } });
  });

  it('are counted as kept only when they are', () => {
    const agreed = play([...UP_TO_CONSENT, PICTURE, 'đồng ý', 'hết rồi']);
    const shown = (status: 'wanted' | 'kept'): string =>
      tell({ text: 'không', record: { pictures: [{ key: 'm1-0', status }] } }, agreed.state).replies[0]!.text;

    expect(shown('wanted')).toContain('Bằng chứng: 1 ảnh đang lưu');
    expect(shown('kept')).toMatch(/Bằng chứng: 1 ảnh$/m);
  });

  it.each([['hủy'], ['xóa hết']])('are dropped with "%s"', (text) => {
    const { effects } = play([...UP_TO_CONSENT, PICTURE, 'đồng ý', text]);

    expect(effects.at(-1)).toEqual({ kind: 'drop-pictures', keys: ['m1-0'] });
  });
});

describe('pictures of a report that is thrown away', () => {
  const agreed = play([...UP_TO_CONSENT, PICTURE, 'đồng ý']);
  const later = new Date(Date.parse(NOW) + 2 * 3_600_000).toISOString();

  it.each<[string, Turn]>([
    ['begun anew', { text: 'làm lại từ đầu' }],
    ['left for first aid by a tap', { payload: { name: 'victim', harm: 'money' } }],
    [
      'left for first aid after a long silence',
      { text: 'em vừa bị lừa chuyển khoản 20 triệu rồi', now: later },
    ],
    ['cancelled', { text: 'hủy' }],
  ])('are dropped, once: %s', (_, turn) => {
    const { effects, state } = tell(turn, agreed.state);

    expect(JSON.stringify(state.dialog)).not.toContain('m1-0');
    expect(effects.filter(({ kind }) => kind === 'drop-pictures')).toEqual([
      { kind: 'drop-pictures', keys: ['m1-0'] },
    ]);
  });

  it('stay with one that is sent, or that waits', () => {
    const sent = play(['hết rồi', 'không', 'đúng', 'đồng ý'], agreed.state);
    const aside = play(['cháy nhà rồi cứu với', 'làm căn cước ở đâu'], agreed.state);

    expect([...sent.effects, ...aside.effects].map(({ kind }) => kind)).toEqual(['submit-report']);
  });
});

describe('a case number', () => {
  it.each([
    ['received', 'đã nhận'],
    ['in-progress', 'đang được kiểm tra'],
    ['closed', 'đã xong'],
  ] as const)('with status %s', (caseStatus: ReportStatus, words) => {
    for (const text of [`tra cứu ${NEXT_CASE_NUMBER}`, NEXT_CASE_NUMBER]) {
      const [reply] = tell({ text, caseStatus }, GREETED).replies;

      expect(reply?.text).toContain(NEXT_CASE_NUMBER);
      expect(reply?.text).toContain(words);
    }
  });

  it.each(['tra cứu tin báo', 'toi gui tin bao hom qua sao chua thay ai goi'])(
    'of all own reports is told where no number is named: %s',
    (text) => {
      const reports = [
        { caseNumber: NEXT_CASE_NUMBER, status: 'received' },
        { caseNumber: '26-000-0017', status: 'closed' },
      ] as const;
      const { replies } = tell({ text, record: { kept: { checks: [], reports } } }, GREETED);

      expect(replies[0]?.text.split('\n')).toEqual([
        `Tin báo ${NEXT_CASE_NUMBER}: đã nhận, đang chờ cán bộ đọc.`,
        'Tin báo 26-000-0017: đã xong.',
      ]);
    },
  );

  it('of an own report is told with what is known of how long it takes, where that is asked', () => {
    const reports = [{ caseNumber: NEXT_CASE_NUMBER, status: 'received' }] as const;
    const { replies } = tell(
      { text: 'bao lau thi co ket qua vay', record: { kept: { checks: [], reports } } },
      GREETED,
    );
    const [status, ...takes] = replies[0]?.text.split('\n') ?? [];

    expect(status).toBe(`Tin báo ${NEXT_CASE_NUMBER}: đã nhận, đang chờ cán bộ đọc.`);
    expect(takes.join(' ')).toContain('không hẹn trước được');
  });

  it('without a report is said to be unknown only where it was asked for', () => {
    const asked = tell({ text: `tra cứu ${NEXT_CASE_NUMBER}` }, GREETED);
    const bare = tell({ text: NEXT_CASE_NUMBER.replaceAll('-', '') }, GREETED);

    expect(asked.replies[0]?.text).toContain('không thấy tin báo nào');
    expect(bare.replies[0]?.text).not.toContain('tin báo nào');
  });

  it.each(['tra cứu 26-481-739', 'hồ sơ 26-481-7391', 'tra cuu 123'])('is asked for: %s', (text) => {
    expect(tell({ text }, GREETED).replies[0]?.text).toContain('Mã này chưa đúng');
  });

  it.each([
    'nó nhận 3 triệu phí hồ sơ vay rồi chặn tôi',
    'nộp 300.000.000 làm hồ sơ',
    'họ bảo tra cứu lệnh bắt trên trang đó rồi đóng 20 triệu',
  ])('is not asked for in a story: %s', (text) => {
    expect(tell({ text }, GREETED).replies[0]?.text).not.toContain('Mã này chưa đúng');
  });
});

describe('a link and its words a second later', () => {
  const WORDS = 'Em la nhan vien VNPOST, don hang bi giu, vao day nop 15k phi hai quan';
  const LINK = 'xem-don-hang.example';
  const after = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
  const nameOf = (effects: ReturnType<typeof tell>['effects']): readonly string[] =>
    effects.flatMap((effect) => (effect.kind === 'count' ? [effect.name] : []));
  const told = tell({ text: LINK }, GREETED).state;

  it.each([
    ['within a minute the worse verdict is told', 59, WORDS, 'check.malicious'],
    ['after it they stand alone', 61, 'check giúp em cái này với ạ', 'how-to-check'],
    ['words that add nothing get one line', 2, 'check giúp em cái này với ạ', 'together.same'],
    ['a request is answered as ever', 2, 'cho em gặp cán bộ', 'hand-over'],
    ['another link is another message', 2, 'https://da-canh-bao.example', 'check.malicious'],
  ])('%s', (_, seconds, text, name) => {
    expect(nameOf(tell({ text, now: after(seconds) }, told).effects)).toEqual([name]);
  });

  it('leave a verdict that is as bad as can be alone', () => {
    const warned = tell({ text: 'https://da-canh-bao.example' }, GREETED).state;

    expect(nameOf(tell({ text: WORDS, now: after(2) }, warned).effects)).toEqual(['together.warned']);
  });

  it('are kept masked, and no longer than the link', () => {
    const { state } = tell({ text: 'nó hỏi mã OTP 482913 của em', now: after(30) }, told);

    expect(state.lastText).toMatchObject({ at: told.lastText?.at, verdict: 'unknown' });
    expect(state.lastText?.text).toContain(LINK);
    expect(state.lastText?.text).not.toContain('482913');
  });

  it('are no longer joined once a dialogue is under way', () => {
    const begun = tell({ text: 'gửi tin báo', now: after(2) }, told).state;

    expect(nameOf(tell({ text: WORDS, now: after(4) }, begun).effects)).not.toContain('check.malicious');
  });
});

describe('words and a link a second later', () => {
  const WORDS = 'Em la nhan vien VNPOST, don hang cua chi bi giu, vao day xac nhan dia chi';
  const LINK = 'giaohang-xacnhan.example';
  const after = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
  const scoreOf = (seconds: number): string =>
    tell({ text: LINK, now: after(seconds) }, tell({ text: WORDS }, GREETED).state).replies[0]?.text ?? '';

  it('are judged together within a minute', () => {
    expect(scoreOf(2)).toBe(tell({ text: `${WORDS}\n${LINK}` }, GREETED).replies[0]?.text);
  });

  it('are not any more after it', () => {
    expect(scoreOf(61)).toBe(tell({ text: LINK }, GREETED).replies[0]?.text);
    expect(scoreOf(61)).not.toBe(scoreOf(2));
  });

  it('are kept masked and only until the next message', () => {
    const { state } = tell({ text: 'nó hỏi mã OTP 482913 của em' }, GREETED);

    expect(JSON.stringify(state.lastText)).not.toContain('482913');
    expect(tell({ text: LINK }, state).state.lastText?.text).toBe(LINK);
  });
});
