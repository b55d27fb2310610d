import { readState } from '../../src/conversation';
import { GREETED, NOW, tell } from './bot';

/** A statement half way, as the first version that had dialogues wrote it. */
const OLD_VICTIM = {
  kind: 'victim',
  startedAt: NOW,
  updatedAt: NOW,
  resuming: false,
  step: 'bank',
  answered: ['harm', 'amount'],
  harm: 'money',
  bank: null,
  amount: 20_000_000,
  when: null,
  story: 'em chuyển 20 triệu cho shop rồi bị chặn',
  evidence: { indicators: [], pictures: [] },
};
/** A report half way, with a field that is no longer written. */
const OLD_REPORT = {
  kind: 'report',
  startedAt: NOW,
  updatedAt: NOW,
  resuming: false,
  step: 'when',
  draft: {
    version: 1,
    startedAt: NOW,
    answered: ['category', 'what'],
    category: 'phone',
    what: 'một số lạ gọi',
    when: null,
    loss: null,
    evidence: { indicators: [], pictures: [] },
    contact: null,
    consent: null,
  },
  pictures: null,
  waiting: [],
  helped: false,
};

const readOld = (state: object) => readState(JSON.stringify({ version: 1, greetedAt: NOW, ...state }));

describe('readState', () => {
  it('reads what was added since a state was written as never said', () => {
    expect(readOld({})).toEqual(GREETED);
    expect(readOld({ lastText: { at: NOW, text: 'a' } })?.lastText?.verdict).toBeNull();
    expect(readOld({ dialog: OLD_VICTIM })?.dialog).toEqual({
      ...OLD_VICTIM,
      others: [],
      debited: false,
      past: false,
      cheated: false,
      regained: false,
      sim: false,
      moreBanks: [],
      lossWords: null,
      returned: null,
      sufferer: null,
      demanded: null,
      receiver: { account: null, bank: null, holder: null },
    });
  });

  it('reads a receiver that was written as nothing', () => {
    const dialog = readOld({ dialog: { ...OLD_VICTIM, receiver: null } })?.dialog;

    expect(dialog).toMatchObject({ receiver: { account: null, bank: null, holder: null } });
  });

  it.each([
    ['statement', OLD_VICTIM, 'Vietcombank', { bank: { kind: 'brand', id: 'vietcombank' }, step: 'when' }],
    ['report', OLD_REPORT, 'hôm qua', { step: 'loss', draft: { what: 'một số lạ gọi' } }],
  ])('lets an old %s go on', (_, dialog, text, after) => {
    expect(tell({ text }, readOld({ dialog })!).state.dialog).toMatchObject(after);
  });

  it('keeps a state with a topic that nobody asks about any more', () => {
    expect(readOld({ topic: { at: NOW, name: 'gone' } })?.topic?.name).toBe('gone');
  });

  it.each([
    ['no JSON', '{"version":1,"greetedAt":'],
    ['no object', '[]'],
    ['nothing', 'null'],
    ['another version', JSON.stringify({ ...GREETED, version: 2 })],
    ['a dialogue of an unknown kind', JSON.stringify({ ...GREETED, dialog: { kind: 'quiz' } })],
    ['an unknown step', JSON.stringify({ ...GREETED, dialog: { ...OLD_VICTIM, step: 'dance' } })],
    ['a report without a draft', JSON.stringify({ ...GREETED, dialog: { ...OLD_REPORT, draft: null } })],
  ])('reads %s as null', (_, json) => {
    expect(readState(json)).toBeNull();
  });
});
