import { findIndicators } from '../../src/indicator';
import {
  addEvidence,
  answerStep,
  EVIDENCE_LIMITS,
  nextStep,
  optionsOf,
  REPORT_CATEGORIES,
  REPORT_STEPS,
  reopenStep,
  startDraft,
  submitDraft,
  summaryOf,
  type ReportDraft,
  type ReportStep,
  type StepAnswer,
} from '../../src/report';

const NOW = '2026-11-12T08:20:00.000Z';
const context = { now: NOW, consentText: '2026-11' };

function found(text: string) {
  return findIndicators(text, []).indicators;
}

function start(recent = ''): ReportDraft {
  return startDraft({ at: NOW, recent: found(recent) });
}

function say(draft: ReportDraft, text: string, step = nextStep(draft) as ReportStep): StepAnswer {
  return answerStep(draft, step, { kind: 'words', text }, context);
}

function tap(draft: ReportDraft, option: string, step = nextStep(draft) as ReportStep): StepAnswer {
  return answerStep(draft, step, { kind: 'option', option }, context);
}

function draftOf(answer: StepAnswer): ReportDraft {
  if (answer.kind !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(answer)}`);
  return answer.draft;
}

function told(...texts: readonly string[]): ReportDraft {
  return texts.reduce((draft, text) => draftOf(say(draft, text)), start());
}

const STORY = 'có người gọi từ 0900000001 bảo chuyển tiền';
const SAID = ['số điện thoại', STORY, 'hôm qua', '15tr', 'xong', 'không', 'ok', 'đồng ý'];

describe('a report taken in words', () => {
  it('asks every step in order and ends', () => {
    const steps = SAID.map((_, count) => nextStep(told(...SAID.slice(0, count))));

    expect(steps).toEqual(REPORT_STEPS);
    expect(nextStep(told(...SAID))).toBe('done');
  });

  it('keeps what was said', () => {
    expect(told(...SAID)).toEqual({
      version: 1,
      startedAt: NOW,
      answered: REPORT_STEPS,
      category: 'phone',
      what: STORY,
      when: { text: 'hôm qua', read: { date: '2026-11-11', precision: 'day', part: null } },
      loss: 15_000_000,
      evidence: {
        indicators: [{ key: { kind: 'phone', value: '+84900000001' }, shown: '0900·000·001', bank: null }],
        pictures: [],
      },
      contact: { kind: 'declined' },
      consent: { textVersion: '2026-11', at: NOW },
    });
  });

  it('survives a restart at every step', () => {
    const whole = SAID.reduce<ReportDraft>(
      (draft, text) => JSON.parse(JSON.stringify(draftOf(say(draft, text)))) as ReportDraft,
      start(),
    );

    expect(whole).toEqual(told(...SAID));
  });

  it('becomes a report with its case number, and only when it is done', () => {
    const submitted = { caseNumber: '26-481-7395', at: NOW };

    expect(submitDraft(told(...SAID.slice(0, -1)), submitted)).toBeNull();
    expect(submitDraft(told(...SAID), submitted)).toMatchObject({
      caseNumber: submitted.caseNumber,
      submittedAt: NOW,
      status: 'received',
      category: 'phone',
    });
  });
});

describe('a report taken by buttons', () => {
  it('can be finished with nothing but taps where there is evidence', () => {
    const taps = ['link', 'skip', 'today', 'none', 'done', 'decline', 'confirm', 'agree'];
    const draft = taps.reduce((one, option) => draftOf(tap(one, option)), start('https://qua.example/a'));

    expect(nextStep(draft)).toBe('done');
    expect(draft).toMatchObject({
      category: 'link',
      what: null,
      loss: 0,
      when: { text: null, read: { date: '2026-11-12' } },
    });
  });

  it.each(REPORT_STEPS)('takes every option it offers at %s', (step) => {
    const draft = { ...start('https://qua.example/a'), category: 'link' as const };
    const answers = optionsOf(draft, step).map((option) => tap(draft, option, step).kind);

    expect(answers.length).toBeGreaterThan(1);
    expect(answers.filter((kind) => kind !== 'accepted')).toEqual(['refused']);
    expect(['cancel', 'refuse']).toContain(optionsOf(draft, step).find((_, at) => answers[at] === 'refused'));
  });

  it('offers a step back where something was answered, and goes there', () => {
    const category = tap(start(), 'link', 'category');
    const draft = draftOf(category);

    expect(optionsOf(start(), 'category')).not.toContain('back');
    expect(optionsOf(draft, 'what')).toContain('back');
    expect(nextStep(draftOf(tap(draft, 'back', 'what')))).toBe('category');
  });

  it.each<[ReportStep, string]>([
    ['loss', 'yesterday'],
    ['category', 'agree'],
    ['summary', 'fix-consent'],
    ['summary', 'fix-summary'],
    ['consent', 'confirm'],
    ['what', ''],
    ['what', 'constructor'],
  ])('at %s does not take the old button %p', (step, option) => {
    expect(tap(start(), option, step)).toEqual({ kind: 'unclear', reason: 'old-button' });
  });
});

describe('the category in words', () => {
  it.each([
    ['link', 'link'],
    ['cái đường link', 'link'],
    ['sdt', 'phone'],
    ['so dien thoai la', 'phone'],
    ['cuộc gọi', 'phone'],
    ['stk', 'account'],
    ['tài khoản ngân hàng', 'account'],
    ['tin nhan', 'message'],
    ['sms', 'message'],
    ['trang giả mạo công an', 'fake-page'],
    ['page gia mao', 'fake-page'],
    ['fanpage', 'fake-page'],
    ['nick fb giả', 'fake-page'],
    ['tin giả', 'fake-news'],
    ['tin đồn', 'fake-news'],
    ['hành vi đáng ngờ', 'suspicious-activity'],
    ['chuyện khác', 'suspicious-activity'],
  ])('%p is %s', (text, category) => {
    expect(draftOf(say(start(), text)).category).toBe(category);
  });

  it('leaves no story to be asked for that was told with it', () => {
    const text = 'trang này giả công an tỉnh, bán áo thu tiền cọc rồi chặn người mua';
    const draft = draftOf(say(start(), text));

    expect(draft.what).toBe(text);
    expect(nextStep(draft)).toBe(draft.category === null ? 'category' : 'when');
  });

  it('takes no question for a story', () => {
    expect(say(start(), 'em muốn báo mà không biết làm thế nào cho kín đáo')).toMatchObject({
      kind: 'unclear',
    });
  });

  it.each(['alo', 'là sao', 'bỏ qua', '15tr'])('%p is none', (text) => {
    expect(say(start(), text)).toEqual({ kind: 'unclear', reason: 'not-a-category' });
  });

  it('leaves out the loss for fake news', () => {
    expect(nextStep(told('tin giả', 'họ tung tin đồn', 'hôm qua'))).toBe('evidence');
  });
});

describe('an answer that does not fit', () => {
  const at: Readonly<Record<string, ReportDraft>> = {
    what: told(...SAID.slice(0, 1)),
    when: told(...SAID.slice(0, 2)),
    loss: told(...SAID.slice(0, 3)),
    evidence: told('link', 'họ lừa em', 'hôm qua', '5tr'),
    contact: told(...SAID.slice(0, 5)),
    summary: told(...SAID.slice(0, 6)),
    consent: told(...SAID.slice(0, 7)),
  };

  it.each<[string, string, string]>([
    ['what', '   ', 'empty'],
    ['what', '?', 'empty'],
    ['what', 'bỏ qua', 'needed'],
    ['when', '31/2', 'not-a-time'],
    ['when', 'ngày mai', 'not-a-time'],
    ['when', '13/11/2026', 'not-a-time'],
    ['when', 'là sao', 'not-a-time'],
    ['loss', 'nhiều lắm', 'not-an-amount'],
    ['evidence', 'đợi em tìm', 'no-evidence'],
    ['contact', 'có', 'not-a-contact'],
    ['contact', 'gì cơ', 'not-a-contact'],
    ['summary', 'không', 'which-step'],
    ['summary', 'sửa', 'which-step'],
    ['summary', 'alo', 'not-yes-or-no'],
    ['consent', 'là sao ạ', 'not-yes-or-no'],
  ])('at %s, %p is unclear: %s', (step, text, reason) => {
    expect(nextStep(at[step]!)).toBe(step);
    expect(say(at[step]!, text)).toEqual({ kind: 'unclear', reason });
  });

  it('without consent nothing is kept', () => {
    expect(say(at.consent!, 'không đồng ý')).toEqual({ kind: 'refused' });
  });
});

describe('skipping', () => {
  it('leaves the field empty and goes on', () => {
    const draft = told('link', 'họ lừa em', 'k nhớ', 'không nhớ bao nhiêu');

    expect(draft).toMatchObject({ when: null, loss: null });
    expect(nextStep(draft)).toBe('evidence');
  });

  it('keeps a vague time in the words it was said', () => {
    expect(told('link', 'họ lừa em', 'mấy hôm trước').when).toEqual({ text: 'mấy hôm trước', read: null });
  });

  it('the story can be skipped where there is evidence', () => {
    const draft = draftOf(say(start('https://qua.example/a'), 'link'));

    expect(nextStep(draftOf(say(draft, 'bỏ qua')))).toBe('when');
  });
});

describe('evidence', () => {
  const asked = told('link', 'họ lừa em', 'hôm qua', '5tr');

  it('stays open until the person says that this is all', () => {
    const one = draftOf(say(asked, 'https://qua.example/a'));
    const two = draftOf(say(one, 'stk 1234567890 vcb'));

    expect([nextStep(one), nextStep(two), nextStep(draftOf(say(two, 'hết rồi')))]).toEqual([
      'evidence',
      'evidence',
      'contact',
    ]);
    expect(two.evidence.indicators.map(({ key, bank }) => [key.value, bank])).toEqual([
      ['qua.example/a', null],
      ['1234567890', 'vcb'],
    ]);
  });

  it.each(['xong', 'hết rồi', 'k có', 'không', 'không còn gì', 'chỉ có vậy thôi', 'đủ rồi'])(
    '%p is all',
    (text) => {
      expect(nextStep(draftOf(say(asked, text)))).toBe('contact');
    },
  );

  it('can be cleared, but then something else must be told', () => {
    const draft = { ...start('https://qua.example/a'), what: null };
    const cleared = draftOf(tap(draft, 'clear', 'evidence'));

    expect(cleared.evidence.indicators).toEqual([]);
    expect(say(cleared, 'xong', 'evidence')).toEqual({ kind: 'unclear', reason: 'needed' });
  });

  it('holds no repeats and no more than its limits', () => {
    const many = Array.from({ length: 40 }, (_, index) => `https://a${String(index)}.example/`).join(' ');
    const draft = addEvidence(addEvidence(start('https://a0.example/'), { indicators: found(many) }), {
      pictures: ['a', 'a', 'b', 'c', 'd', 'e', 'f'],
    });

    expect(draft.evidence.indicators).toHaveLength(EVIDENCE_LIMITS.indicators);
    expect(new Set(draft.evidence.indicators.map(({ key }) => key.value)).size).toBe(
      EVIDENCE_LIMITS.indicators,
    );
    expect(draft.evidence.pictures).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('correcting', () => {
  const shown = told(...SAID.slice(0, 6));

  it.each<[string, ReportStep]>([
    ['sửa số tiền', 'loss'],
    ['sua lai so tien', 'loss'],
    ['em muốn sửa ngày', 'when'],
    ['sửa lại nội dung ạ', 'what'],
    ['sửa loại', 'category'],
    ['sửa bằng chứng', 'evidence'],
    ['sua lien he', 'contact'],
  ])('%p goes back to %s, then to the summary', (text, step) => {
    expect(nextStep(shown)).toBe('summary');
    const reopened = draftOf(say(shown, text));

    expect(nextStep(reopened)).toBe(step);
    expect(optionsOf(shown, 'summary')).toContain(`fix-${step}`);
    expect(draftOf(tap(shown, `fix-${step}`))).toEqual(reopened);
  });

  it('replaces the value and shows the summary again', () => {
    const corrected = draftOf(say(draftOf(say(shown, 'sửa số tiền')), '2tr'));

    expect(corrected.loss).toBe(2_000_000);
    expect(nextStep(corrected)).toBe('summary');
  });

  it.each(['sửa', 'quay lại', 'nhầm rồi', 'sửa lại'])('%p goes one step back', (text) => {
    expect(nextStep(draftOf(say(told(...SAID.slice(0, 3)), text)))).toBe('when');
  });

  it('takes consent back, because it was given to something else', () => {
    expect(reopenStep(told(...SAID), 'loss').consent).toBeNull();
  });

  it.each(['sửa xe bị lừa 2tr', 'họ đổi tiền giả cho em', 'nói chuyện qua zalo rồi lừa em'])(
    '%p is a story',
    (text) => {
      expect(draftOf(say(told('link'), text)).what).toBe(text);
    },
  );
});

describe('secrets', () => {
  it('are taken out of the story, and named so that the person can be told', () => {
    const answer = say(told('link'), 'em đọc OTP 482913 cho nó, cccd 008090000123');

    expect(answer).toMatchObject({ masked: ['otp', 'citizen-id'] });
    expect(JSON.stringify(draftOf(answer))).not.toMatch(/482913|008090000123/);
  });

  it('never become evidence', () => {
    const answer = say(told('link', 'họ lừa em', 'hôm qua', '5tr'), 'số thẻ 4111 1111 1111 1111');

    expect(JSON.stringify(answer)).not.toContain('1111');
  });
});

describe('the contact', () => {
  const asked = told(...SAID.slice(0, 5));

  it.each(['0900000002', 'sđt em 0900 000 002', 'ai@thu.example', 'nhắn lại ở đây', 'zalo 0900000002'])(
    '%p is one',
    (text) => {
      expect(draftOf(say(asked, text)).contact).toEqual({ kind: 'given', text });
    },
  );

  it.each(['không', 'k cần', 'thôi ạ', 'bỏ qua'])('%p declines', (text) => {
    expect(draftOf(say(asked, text)).contact).toEqual({ kind: 'declined' });
  });

  it.each([
    ['http://lua-dao.example/abc 0900000888', ['lua-dao.example/abc', '+84900000888']],
    ['số của nó 0900000888', ['+84900000888']],
    ['0900000888 là số lừa đảo', ['+84900000888']],
    ['stk 1234567890 vcb của nó', ['1234567890']],
  ])(
    '%p belongs to those who are reported: it is evidence, and the contact is still to be asked',
    (text, keys) => {
      const draft = draftOf(say(asked, text));

      expect(draft.contact).toBeNull();
      expect(nextStep(draft)).toBe('contact');
      expect(draft.evidence.indicators.map(({ key }) => key.value)).toEqual(expect.arrayContaining(keys));
    },
  );

  it('is no number that the report holds already', () => {
    const known = draftOf(say(asked, 'số của nó 0900000888'));

    expect(draftOf(say(known, '0900000888')).contact).toBeNull();
    expect(draftOf(say(known, 'số của em 0900000888')).contact).toMatchObject({ kind: 'given' });
  });

  it('is only the own one of two numbers', () => {
    const draft = draftOf(say(asked, 'số nó 0900000888, còn số của em 0900000111'));

    expect(draft.contact).toEqual({ kind: 'given', text: '0900000111' });
    expect(draft.evidence.indicators.at(-1)?.key.value).toBe('+84900000888');
  });

  it.each(['số của tôi 0900000222', 'liên hệ 0900000222', 'sửa liên hệ 0900000222'])(
    'is taken while the summary is shown, which is shown again: %p',
    (text) => {
      const summary = draftOf(say(asked, 'không'));
      const draft = draftOf(say(summary, text));

      expect(draft.contact).toEqual({ kind: 'given', text: '0900000222' });
      expect(nextStep(draft)).toBe('summary');
      expect(JSON.stringify(draft.evidence)).not.toContain('900000222');
    },
  );

  it('is asked about where a bare number comes while the summary is shown', () => {
    const summary = draftOf(say(asked, 'không'));

    expect(say(summary, '0900000222')).toEqual({ kind: 'unclear', reason: 'whose-number' });
  });
});

describe('the summary', () => {
  it('has every answer in order, with nothing to tap', () => {
    const draft = told(
      'link',
      'vào https://qua.example/a rồi chuyển vào stk 1234567890 vcb',
      'tối qua',
      '5tr',
      'xong',
      '0900000002',
    );

    expect(summaryOf(draft)).toEqual([
      { step: 'category', category: 'link' },
      { step: 'what', text: expect.stringContaining('qua[.]example/a') as string },
      {
        step: 'when',
        when: { text: 'tối qua', read: { date: '2026-11-11', precision: 'part-of-day', part: 'evening' } },
      },
      { step: 'loss', dong: 5_000_000 },
      {
        step: 'evidence',
        links: ['qua[.]example/a'],
        phones: [],
        accounts: ['1234·567·890 (VCB)'],
        pictures: 0,
      },
      { step: 'contact', contact: { kind: 'given', text: '0900000002' } },
    ]);
  });

  it.each(REPORT_CATEGORIES)('can be made for an empty report about %s', (category) => {
    expect(summaryOf(startDraft({ at: NOW, recent: [], category })).some(({ step }) => step === 'loss')).toBe(
      category !== 'fake-news',
    );
  });
});
