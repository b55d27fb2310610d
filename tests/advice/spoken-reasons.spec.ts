import { explain } from '../../src/advice';
import type { Evidence } from '../../src/checking';
import { assessment, judged, phone, RULES, signal } from './assessments';
import { content, unit } from './vi-content';

function textOf(message: readonly Evidence[], numbers: readonly string[] = []): string {
  const indicators = numbers.map((number) => judged(phone(number), 'unknown'));
  const [reply] = explain(assessment('suspicious', indicators, { message }), {
    content,
    unit,
    rules: RULES,
  });
  return reply?.text ?? '';
}

const STYLE = signal('message-model', 2, { probability: '90' }, 'anh gọi lại cho em');

describe('which reasons are said', () => {
  it('says the sentence that the check chose for the signal', () => {
    const deposit = { ...signal('advance-fee', 2, {}, 'đặt cọc 1 triệu'), wording: 'advance-fee.deposit' };

    expect(textOf([deposit])).toContain('“đặt cọc 1 triệu”: đòi cọc trước');
    expect(textOf([deposit])).not.toContain('mới được nhận tiền');
  });

  it('leaves out a summary that quotes again what was quoted', () => {
    const parcel = signal('parcel-problem', 2, {}, 'bấm phím 9');
    const again = signal('method-match', 3, { method: 'gia-shipper' }, 'bấm phím 9');

    expect(textOf([again, parcel]).match(/bấm phím 9/g)).toHaveLength(1);
  });

  it('leaves out summaries where two reasons point at something', () => {
    const two = [signal('urgency', 1, {}, 'gấp nhé'), signal('prize', 2, {}, 'trúng thưởng')];

    expect(textOf([...two, STYLE])).not.toContain('anh gọi lại cho em');
    expect(textOf([...two.slice(1), STYLE])).toContain('anh gọi lại cho em');
  });
});

describe('a verdict that rests on the wording alone', () => {
  it('reads as a guess', () => {
    const text = textOf([STYLE], ['0900000123']);

    expect(text).toContain('CÓ THỂ ĐÁNG NGỜ');
    expect(text).toContain('nghe giống lời tin lừa đảo');
    expect(text).toContain('Mình chỉ đoán');
  });

  it('is no guess beside another reason', () => {
    const text = textOf([STYLE, signal('prize', 2, {}, 'trúng thưởng')]);

    expect(text).not.toContain('CÓ THỂ');
    expect(text).not.toContain('Mình chỉ đoán');
  });
});
