import type { ConversationState, Dialog } from '../../../src/conversation';
import { EVIDENCE_LIMITS, type ReportEvidence } from '../../../src/report';
import { GREETED, tell } from '../bot';

const MESSAGES = ['a', 'b', 'c', 'd'].map((name) =>
  Array.from({ length: 9 }, (_, index) => `https://${name}${index}.example/x`).join(' '),
);

function evidenceOf(dialog: Dialog | null): ReportEvidence {
  if (dialog === null) throw new Error('No dialogue is open');
  return dialog.kind === 'victim' ? dialog.evidence : dialog.draft.evidence;
}

function say(texts: readonly string[], state: ConversationState = GREETED): ConversationState {
  return texts.reduce((before, text) => ({ ...tell({ text }, before).state, pace: null }), state);
}

describe('links and numbers', () => {
  it.each([
    ['of a victim', ['em bị lừa chuyển khoản 20 triệu hôm qua', ...MESSAGES]],
    ['sent before it', [...MESSAGES.slice(0, 3), 'em bị lừa chuyển khoản 20 triệu hôm qua', MESSAGES[3]!]],
    ['of a report', ['gửi tin báo', 'link', ...MESSAGES]],
  ])('%s are as many as one report may hold, and none stands twice', (_, texts) => {
    const { indicators } = evidenceOf(say(texts).dialog);
    const values = indicators.map(({ key }) => key.value);

    expect(indicators).toHaveLength(EVIDENCE_LIMITS.indicators);
    expect(new Set(values).size).toBe(values.length);
  });

  it('of a victim make room for the account that received the money, and the first ones stay', () => {
    const told = say(['em bị lừa chuyển khoản 20 triệu hôm qua', ...MESSAGES]);
    const { indicators } = evidenceOf(say(['stk của nó là 1903666688 techcombank'], told).dialog);

    expect(indicators).toHaveLength(EVIDENCE_LIMITS.indicators);
    expect(indicators[0]?.key.value).toBe('a0.example/x');
    expect(indicators.at(-1)?.key.value).toContain('1903666688');
  });

  it('of a victim are as many in the report that follows', () => {
    const told = say(['em bị lừa chuyển khoản 20 triệu hôm qua', ...MESSAGES]);
    const before = evidenceOf(told.dialog).indicators;
    const { dialog } = say(['gửi tin báo'], told);

    expect(dialog?.kind).toBe('report');
    expect(evidenceOf(dialog).indicators).toEqual(before);
  });
});
