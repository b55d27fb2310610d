import checkDomain from 'eth-phishing-detect';
import { check } from '../../../src/checking';
import { loadData } from '../../../src/data-files';
import { findIndicators } from '../../../src/indicator';
import { inventUrls } from '../invented';
import { buildLists } from '../list-file';
import { show, showCount, type Bench, type Row } from '../row';
import { costOf, ratioOf, runRounds, type Contender } from '../rounds';

const NOW = '2026-11-23T00:00:00.000Z';
const PEER = 'eth-phishing-detect';

/**
 * One URL from text to verdict, at every size of the lists, against `eth-phishing-detect` with its own configuration.
 * The peer is handed the host already taken out of the URL, which is part of our work.
 */
export function measureUrlChecks(bench: Bench): readonly Row[] {
  const { options, report } = bench;
  const { entries, rules } = loadData(bench.dataDir);
  const built = options.sizes.map((size) => buildLists(size, entries, bench));
  const urls = inventUrls(options.urls, options.sizes[0] ?? 0);
  const hosts = urls.map((url) => new URL(url).hostname);
  const peer: Contender = {
    name: PEER,
    units: hosts.length,
    pass: () => {
      for (const host of hosts) checkDomain(host);
    },
  };
  const listed = new Map<number, number>();
  const ours = built.map(({ size, lists }): Contender => ({
    name: showCount(size),
    units: urls.length,
    pass: () => {
      let malicious = 0;
      for (const text of urls) {
        const found = findIndicators(text, []);
        const { verdict } = check({ text, found }, { lookup: lists.lookup, rules, now: NOW });
        if (verdict === 'malicious') malicious += 1;
      }
      listed.set(size, malicious);
    },
  }));
  const times = runRounds([peer, ...ours], options.rounds, report);
  for (const { lists } of built) lists.close();
  const peerRows = ours.map(({ name }): Row => ({
    name: `URL check, ${name} entries: checks per second to ${PEER}`,
    measured: `${show(ratioOf(times, PEER, name))} x`,
    goal: name === showCount(1_000_000) ? 'at least 6 x' : '',
    detail: `${show(costOf(times, name), 1)} µs to ${show(costOf(times, PEER), 1)} µs`,
  }));
  return [
    ...peerRows,
    growthRow(
      built.map(({ size }) => size),
      times,
      listed,
    ),
  ];
}

function growthRow(
  sizes: readonly number[],
  times: ReturnType<typeof runRounds>,
  listed: ReadonlyMap<number, number>,
): Row {
  const small = sizes[0] ?? 0;
  const large = sizes.at(-1) ?? 0;
  return {
    name: `URL check, cost at ${showCount(large)} to ${showCount(small)} entries`,
    measured: `${show(ratioOf(times, showCount(large), showCount(small)))} x`,
    goal: large >= 10_000_000 ? 'at most 1.25 x' : '',
    detail: `malicious at each size: ${sizes.map((size) => listed.get(size) ?? 0).join(', ')}`,
  };
}
