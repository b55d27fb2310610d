import { defangText, findIndicators, refang } from '../../src/indicator';

/** Pieces that make a pattern backtrack when they are repeated. */
const PIECES = [
  'a.',
  'a',
  'ab . ',
  'https://',
  'www . ',
  'www a ',
  '0912 ',
  '1 ',
  '0',
  'mot ',
  'stk ',
  '0-',
  '((((',
  'a@',
  'abc.com ',
  ' chấm ',
  '(.)',
  'a\u0336',
  '+1 ',
  'oO0 ',
  'x.com.De ',
  'soan gui 8100 ',
  'ck mb ',
  'a-',
  '..',
  'hxxp:/ / /',
  '·a',
  'http://a.example/?u=',
];

function worked(task: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

describe('hostile text', () => {
  it.each(PIECES)('takes time in proportion to its length: %j', (piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    const run = (length: number) => () => {
      findIndicators(text(length), [], { characters: Infinity, indicators: 50 });
      refang(text(length));
      return defangText(text(length));
    };

    // Quadratic work would take a hundred times as long for ten times the text.
    expect(worked(run(60_000))).toBeLessThan(40 * worked(run(6_000)) + 50_000);
  });
});
