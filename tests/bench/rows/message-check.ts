import path from 'node:path';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { LinkifyIt } from 'linkify-it';
import { check } from '../../../src/checking';
import { loadData } from '../../../src/data-files';
import { findIndicators } from '../../../src/indicator';
import { openLists, seedLists } from '../../../src/lists';
import { cutMessages } from '../messages';
import { show, type Bench, type Row } from '../row';
import { costOf, ratioOf, runRounds, type Contender } from '../rounds';

const NOW = '2026-11-23T00:00:00.000Z';
const OURS = 'whole check';
const PEERS = 'linkify-it and libphonenumber-js';
const FINDING = 'finding only';

/** Messages of 200 characters: our whole check against what finds links and numbers in the peers, and against our own finding. */
export function measureMessages({ options, dataDir, report }: Bench): readonly Row[] {
  const { entries, rules } = loadData(dataDir);
  const lists = openLists({ file: ':memory:', mode: 'server' });
  seedLists(lists, entries);
  const messages = cutMessages(options.messages, path.dirname(dataDir));
  const linkify = new LinkifyIt({ fuzzyLink: true });
  const each = (name: string, work: (text: string) => unknown): Contender => ({
    name,
    units: messages.length,
    pass: () => {
      for (const text of messages) work(text);
    },
  });
  const times = runRounds(
    [
      each(PEERS, (text) => [linkify.match(text), findPhoneNumbersInText(text, 'VN')]),
      each(OURS, (text) =>
        check({ text, found: findIndicators(text, []) }, { lookup: lists.lookup, rules, now: NOW }),
      ),
      each(FINDING, (text) => findIndicators(text, [])),
    ],
    options.rounds,
    report,
  );
  lists.close();
  return [
    {
      name: `200-character messages: checks per second to ${PEERS}`,
      measured: `${show(ratioOf(times, PEERS, OURS))} x`,
      goal: 'at least 1 x',
      detail: `${show(costOf(times, OURS), 1)} µs to ${show(costOf(times, PEERS), 1)} µs`,
    },
    {
      name: '200-character messages: finding as part of the check',
      measured: show(ratioOf(times, FINDING, OURS)),
      goal: '',
      detail: `${show(costOf(times, FINDING), 1)} µs`,
    },
  ];
}
