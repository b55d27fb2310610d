import { judgeByRules, joinOpinions, type MessageRules } from '../../../../src/checking/message';
import { compileMethods } from '../../../../src/checking/message/methods';
import { RULES } from '../../load-rules';
import { viewOf } from '../judge-text';

const rules = RULES.message;
const join = (byRules: number, odds: number, needsRules = false): number =>
  joinOpinions({ byRules, odds, needsRules }, rules);
const accuses = (total: number): boolean => total >= rules.suspiciousFrom;

describe('the joined opinion', () => {
  it('accuses by the model alone when it is sure', () => {
    expect(accuses(join(rules.bias, 4))).toBe(true);
  });

  it('is undecided where the model is', () => {
    expect(accuses(join(rules.bias, 0))).toBe(false);
  });

  it('lets the rules lean it, within bounds', () => {
    const between = rules.joining.suspiciousFrom;

    expect(accuses(join(rules.suspiciousFrom + 3, between - 0.5))).toBe(true);
    expect(accuses(join(rules.suspiciousFrom - 3, between + 0.2))).toBe(false);
    expect(accuses(join(99, -6))).toBe(false);
  });

  it('never falls with more evidence of either side', () => {
    const steps = Array.from({ length: 40 }, (_, index) => index / 2 - 10);

    for (const byRules of steps) {
      const totals = steps.map((odds) => join(byRules, odds));
      expect(totals).toEqual([...totals].sort((left, right) => left - right));
    }
    for (const odds of steps) {
      const totals = steps.map((byRules) => join(byRules, odds));
      expect(totals).toEqual([...totals].sort((left, right) => left - right));
    }
  });

  it('leaves a message with nothing but official contacts to the rules as well', () => {
    expect(accuses(join(rules.bias, 9, true))).toBe(false);
    expect(accuses(join(rules.suspiciousFrom + 1, 4, true))).toBe(true);
  });
});

describe('a judgment with the model', () => {
  const SCAM = 'chị ơi chuyển giúp em 5 triệu vào số bạn em, máy em hỏng, tối em gửi lại chị liền';

  it('is never more than suspicious by the model alone', () => {
    const silent: MessageRules = {
      ...rules,
      weights: new Map(),
      methods: compileMethods([]),
    };

    expect(judgeByRules(viewOf(SCAM), silent).verdict).toBe('suspicious');
  });

  it('quotes the words of the message', () => {
    const own = judgeByRules(viewOf(SCAM), rules).evidence.find(
      (item) => item.source === 'signal' && item.signal === 'message-model',
    );

    expect(own).toMatchObject({ source: 'signal', params: { probability: expect.any(String) as string } });
    expect(own?.source === 'signal' && own.quote !== null && SCAM.includes(own.quote)).toBe(true);
  });

  it('is that of the rules where there is no model', () => {
    const { evidence } = judgeByRules(viewOf(SCAM), { ...rules, model: null });

    expect(evidence.some((item) => item.source === 'signal' && item.signal === 'message-model')).toBe(false);
  });
});
