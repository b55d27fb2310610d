import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  judgeLines,
  messageFeatures,
  scoreMessage,
  type ReadMessage,
} from '../../../../src/checking/message/model';
import { readSigns } from '../../../../src/checking/message';
import { RULES } from '../../load-rules';
import { viewOf, withoutMarks } from '../judge-text';

const FILE = path.join(__dirname, '..', '..', '..', '..', 'data', 'rules', 'message', 'model.json');
const { model } = RULES.message;
if (model === null) throw new Error('data/rules/message/model.json is missing: run the fit');

function read(text: string): ReadMessage {
  const { signs, words } = readSigns(viewOf(text), RULES.message);
  return { text, words, signs };
}

const oddsOf = (text: string): number => scoreMessage(read(text), model);

const text = fc
  .array(
    fc.constantFrom(
      'chuyển', 'tiền', 'chuyen tien', 'giúp mẹ', 'https://abc.example', '0900001234', '2 triệu', 'OTP', 'k.h.o.a', '😀', '. ', '\n', 'Công an', 'váy',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(' ')); // prettier-ignore

describe('the message model', () => {
  it('is small enough to ship', () => {
    expect(fs.statSync(FILE).size).toBeLessThan(500_000);
  });

  it('weighs in use exactly what it weighs in training', () => {
    let features = 0;
    fc.assert(
      fc.property(text, (message) => {
        const { buckets, values } = messageFeatures(read(message), model.mask);
        const sum = buckets.reduce(
          (total, bucket, index) =>
            total + (model.steps[model.weights[bucket] ?? 0] ?? 0) * (values[index] ?? 0),
          model.bias,
        );
        features += buckets.length;

        expect(oddsOf(message)).toBeCloseTo(model.slope * sum + model.offset, 6);
      }),
      { numRuns: 200, seed: 3 },
    );

    expect(features).toBeGreaterThan(2000);
  });

  it('reads composed and decomposed marks alike', () => {
    const message = 'Chị chuyển giúp em hai triệu vào tài khoản này nhé';

    expect(oddsOf(message.normalize('NFD'))).toBeCloseTo(oddsOf(message.normalize('NFC')), 6);
  });

  it('reads no marks where a message has none', () => {
    const plain = withoutMarks('Chị chuyển giúp em hai triệu vào tài khoản này nhé');
    const marked = messageFeatures(read('Chị chuyển giúp em hai triệu vào tài khoản này nhé'), model.mask);

    expect(messageFeatures(read(plain), model.mask).buckets.length).toBeLessThan(marked.buckets.length);
  });

  it('quotes what stands in the message, a few words of one sentence', () => {
    const message = 'Chào chị. Chị đọc mã OTP cho em để em hủy giao dịch. Cảm ơn chị.';
    const quote = judgeLines(read(message), model)?.loudest ?? '';

    expect(quote).not.toBe('');
    expect(message).toContain(quote);
    expect(quote).not.toContain('. ');
    expect(quote.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('says nothing of no words', () => {
    expect(judgeLines(read(''), model)).toBeNull();
  });
});

describe('a message of several lines', () => {
  const SCAM =
    'chị ơi chuyển giúp em 5 triệu vào số bạn em, máy em hỏng, tối em gửi lại chị liền, đừng gọi em đang họp';

  it.each([
    'Cái này có phải lừa đảo không ạ?',
    'Chiều nay mấy giờ con tan học, mẹ qua đón rồi về nhà bà ngoại ăn cơm luôn con nhé',
  ])('is as bad as its worst line, less a little: %s', (line) => {
    expect(judgeLines(read(`${line}\n${SCAM}`), model)?.odds).toBeGreaterThan(oddsOf(SCAM) - 1.5);
  });

  it('is read as a whole where it is a single line', () => {
    expect(judgeLines(read(SCAM), model)?.odds).toBe(oddsOf(SCAM));
  });
});
