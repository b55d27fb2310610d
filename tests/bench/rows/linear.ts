import { check, type Rules } from '../../../src/checking';
import { loadData } from '../../../src/data-files';
import { defangText, findAccounts, findLinks, findPhones } from '../../../src/indicator';
import { HOSTILE_PIECES, hostileText } from '../hostile';
import { show, showCount, type Bench, type Row } from '../row';
import { costOf, ratioOf, runRounds, type Spread } from '../rounds';

/** A few rounds are enough: quadratic work would show as a factor of a hundred. */
const ROUNDS = 3;

type Readers = Readonly<Record<string, (text: string) => unknown>>;

function readersOf(rules: Rules): Readers {
  const deps = { lookup: () => [], rules, now: '2026-11-23T00:00:00.000Z' };
  return {
    findLinks,
    findPhones,
    findAccounts,
    defangText,
    'judging the words': (text) => check({ text, found: { indicators: [], truncated: false } }, deps),
  };
}

interface Growth {
  readonly piece: string;
  readonly ratio: Spread;
  readonly cost: number;
}

/** How the time a character grows from the shortest hostile text to the longest: about 1 where work is linear. */
export function measureGrowth({ options, dataDir, report }: Bench): readonly Row[] {
  const { rules } = loadData(dataDir);
  const shortest = options.lengths[0] ?? 0;
  const longest = options.lengths.at(-1) ?? 0;
  return Object.entries(readersOf(rules)).map(([reader, read]) => {
    const growths = Object.entries(HOSTILE_PIECES).map(([kind, piece]): Growth => {
      const contenders = options.lengths.map((length) => {
        const text = hostileText(piece, length);
        const repeats = longest / length;
        return {
          name: String(length),
          units: longest,
          pass: () => {
            for (let count = 0; count < repeats; count += 1) read(text);
          },
        };
      });
      const times = runRounds(contenders, ROUNDS, (text) => {
        report(`${reader}, ${kind}: ${text}`);
      });
      return {
        piece: kind,
        ratio: ratioOf(times, String(longest), String(shortest)),
        cost: costOf(times, String(longest)).median,
      };
    });
    const worst = growths.reduce((left, right) => (left.ratio.median < right.ratio.median ? right : left));
    const dearest = growths.reduce((left, right) => (left.cost < right.cost ? right : left));
    return {
      name: `${reader}: time a character, ${showCount(longest)} to ${showCount(shortest)} characters`,
      measured: `${show(worst.ratio)} x`,
      goal: 'about 1 x',
      detail: `worst kind: ${worst.piece}; dearest: ${dearest.piece}, ${(dearest.cost * 1_000).toFixed(0)} ns a character`,
    };
  });
}
