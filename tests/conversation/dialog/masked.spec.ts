import { maskSecrets } from '../../../src/report';
import type { ConversationState } from '../../../src/conversation';
import { GREETED, tell } from '../bot';

const SECRETS = ['số thẻ 4111 1111 1111 1111', 'mã otp là 482913', 'pass hoahong99'];

const BEGINNINGS = [
  'em bị lừa đưa mất 2 cây vàng hôm qua',
  'em bị lừa mất cái điện thoại hôm qua',
  'em bị lừa chuyển khoản 20 triệu hôm qua',
  'em bị lừa đọc mã otp cho nó rồi',
  'gửi tin báo',
];

/** What is said around a secret: a loss and what it was worth, a payment, a name, or nothing at all. */
const AROUND: readonly ((secret: string) => string)[] = [
  (secret) => `trị giá 300 triệu, ${secret}`,
  (secret) => `nó lấy mất cái điện thoại ${secret}`,
  (secret) => `em chuyển thêm 5 triệu, ${secret}`,
  (secret) => `chủ tài khoản là nguyen van a, ${secret}`,
  (secret) => secret,
];

const MOST_STEPS = 8;

/** The number that is asked for where the money went stays, whatever it is called: it is evidence. */
const EVIDENCE: readonly string[] = ['evidence', 'receiver'];

/** Every text in a value but evidence, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (EVIDENCE.includes(name) ? [] : textsIn(one)));
}

/** The states of a dialogue whose open questions are all left out. */
function statesOf(beginning: string): readonly ConversationState[] {
  const states = [tell({ text: beginning }, GREETED).state];
  while (states.length < MOST_STEPS && states.at(-1)!.dialog !== null)
    states.push({ ...tell({ text: 'không nhớ' }, states.at(-1)).state, pace: null });
  return states;
}

describe.each(BEGINNINGS)('no secret stays in the dialogue behind "%s"', (beginning) => {
  const states = statesOf(beginning);

  it('which is open', () => {
    expect(states[0]?.dialog).not.toBeNull();
  });

  it.each(AROUND.flatMap((around) => SECRETS.map(around)))('%s', (text) => {
    for (const state of states) {
      const { dialog } = tell({ text }, state).state;
      const kept = textsIn(dialog);

      expect(kept).toEqual(kept.map((one) => maskSecrets(one).text));
      expect(kept.join('\n')).not.toMatch(/1111 ?1111|482913|hoahong99/);
    }
  });
});
