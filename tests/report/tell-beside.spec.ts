import { findIndicators } from '../../src/indicator';
import {
  answerStep,
  startDraft,
  type Noted,
  type ReportDraft,
  type ReportStep,
  type StepAnswer,
} from '../../src/report';

const NOW = '2026-11-12T08:20:00.000Z';
const STEPS = ['category', 'what', 'when', 'loss', 'evidence', 'contact'] as const;

/** A draft on which everything before a step is answered. */
function before(step: ReportStep, known: Partial<ReportDraft> = {}): ReportDraft {
  const answered = STEPS.slice(
    0,
    STEPS.findIndex((one) => one === step),
  );
  const empty = startDraft({ at: NOW, recent: [] });
  return { ...empty, category: 'phone', what: 'nó gọi đòi tiền', answered, ...known };
}

function say(draft: ReportDraft, step: ReportStep, text: string): StepAnswer {
  return answerStep(draft, step, { kind: 'words', text }, { now: NOW, consentText: '2026-11' });
}

function notedBy(answer: StepAnswer): readonly Noted[] | null {
  return answer.kind === 'accepted' ? (answer.noted ?? []) : null;
}

describe('words that answer another question', () => {
  it.each<[ReportStep, string, readonly Noted[]]>([
    ['when', 'mất 2 triệu', ['loss']],
    ['when', 'mat 2tr coc', ['loss']],
    ['when', 'chưa mất gì', ['loss']],
    ['when', 'chua mat dong nao', ['loss']],
    ['when', 'bà bị nó lấy hết 15 triệu rồi cháu ơi', ['loss', 'story']],
    ['when', '0900000001', ['evidence-phone']],
    ['when', 'số nó là 0900000001', ['evidence']],
    ['when', 'số của em 0900000002', ['contact']],
    ['when', 'nó xưng là nhân viên điện lực dọa cắt điện', ['story']],
    ['loss', 'nó xưng là nhân viên điện lực dọa cắt điện', ['story']],
    ['evidence', 'à 3 triệu', ['loss']],
    ['evidence', 'nhầm 1tr5', ['loss']],
    ['evidence', '600k moi dung', ['loss']],
    ['evidence', 'hôm qua mới đúng', ['when']],
    ['contact', 'tôi nhầm ngày, phải là 10/11', ['when']],
    ['summary', 'ngày phải là 10/11', ['when']],
    ['summary', 'hôm kia chứ không phải hôm qua', ['when']],
    ['consent', 'em ghi nham ngay, phai la 10/11', ['when']],
    ['evidence', 'mất thêm 1 triệu nữa', ['loss']],
    ['contact', 'nhầm, mất 3 triệu', ['loss']],
    ['summary', 'tiền là 3 triệu', ['loss']],
    ['summary', 'chưa đúng, mất 3 triệu', ['loss']],
    ['what', 'hôm nay', ['when']],
    ['what', 'mấy hôm trước', ['when']],
    ['what', 'tối qua 9h', ['when']],
    ['what', 'tôi tên Lan số 0900000002', ['contact']],
    ['what', 'chưa mất tiền', ['loss']],
    ['category', 'bị lừa mất 2 triệu', ['loss']],
  ])('at %s, %p tells %p', (step, text, noted) => {
    const isBefore = ['category', 'what', 'when', 'loss'].includes(step);
    const loss = isBefore ? null : 2_000_000;
    const draft =
      step === 'category' ? { ...before(step), category: null, what: null } : before(step, { loss });

    expect(notedBy(say(draft, step, text))).toEqual(noted);
  });

  it.each<[ReportStep, string]>([
    ['when', 'không'],
    ['when', 'gửi'],
    ['when', 'xong'],
    ['when', 'là sao'],
    ['when', 'mất 2 triệu có lấy lại được không'],
    ['when', 'nó đòi 3 triệu'],
    ['evidence', 'nó đòi 3 triệu'],
    ['evidence', 'gì vậy'],
    ['contact', 'tối gọi lại được không'],
    ['category', '15tr'],
    ['summary', 'là sao'],
  ])('at %s, %p tells nothing', (step, text) => {
    expect(say(before(step, { loss: step === 'when' ? null : 2_000_000 }), step, text).kind).toBe('unclear');
  });

  it('keeps the first words as the beginning of the story', () => {
    const empty = startDraft({ at: NOW, recent: [] });
    const begun = say(empty, 'category', 'bị lừa mất 2 triệu');
    const told = begun.kind === 'accepted' ? say(begun.draft, 'what', 'nó giả shop quần áo') : begun;

    expect(told).toMatchObject({
      draft: { loss: 2_000_000, what: 'bị lừa mất 2 triệu\nnó giả shop quần áo', answered: ['loss', 'what'] },
    });
  });

  it('adds a loss to the one before', () => {
    expect(say(before('evidence', { loss: 2_000_000 }), 'evidence', 'mất thêm 1 triệu nữa')).toMatchObject({
      draft: { loss: 3_000_000 },
    });
  });

  it('takes the own number out of the evidence', () => {
    const shown = startDraft({ at: NOW, recent: findIndicators('0900000002', []).indicators }).evidence;

    expect(say(before('when', { evidence: shown }), 'when', 'số của tôi 0900000002')).toMatchObject({
      draft: { evidence: { indicators: [] }, contact: { kind: 'given', text: 'số của tôi 0900000002' } },
    });
  });

  it('keeps the name beside an account', () => {
    expect(say(before('evidence'), 'evidence', 'stk 0455667788 acb LY VAN M')).toMatchObject({
      draft: { what: 'nó gọi đòi tiền\nstk 0455667788 acb LY VAN M' },
    });
  });

  it('shows the summary again before anything is sent', () => {
    const answered = [...STEPS, 'summary'] as const;

    expect(
      say(before('consent', { answered, loss: 2_000_000 }), 'consent', 'nhầm, mất 3 triệu'),
    ).toMatchObject({
      draft: { loss: 3_000_000, answered: STEPS },
    });
  });
});

describe('more to show', () => {
  it.each(['chưa hết', 'chua gui xong', 'còn nữa', 'chưa hết đâu cháu'])(
    '%p goes back to the evidence',
    (text) => {
      expect(say(before('contact'), 'contact', text)).toMatchObject({
        draft: { answered: STEPS.slice(0, 4), contact: null },
      });
    },
  );

  it.each(['bà không có ảnh', 'ko có ảnh nào đâu', 'em chưa chụp lại gì', 'hết rồi'])(
    '%p ends it',
    (text) => {
      expect(say(before('evidence'), 'evidence', text)).toMatchObject({
        draft: { answered: STEPS.slice(0, 5) },
      });
    },
  );
});
