import { openLists } from '../../src/lists';
import { blockEntry } from './entries';

/** More than the smallest filter holds, so that it has to grow on the way. */
const MANY = 10_000;
const hosts = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, number) => `n${from + number}.example`);

it('every entry is found while the lists grow, run by run', () => {
  const lists = openLists({ file: ':memory:', mode: 'command' });
  const found = (values: readonly string[]) =>
    lists.lookup(values.map((value) => ({ kind: 'host', value }))).map(({ key }) => key.value);

  lists.applyRun({ feed: 'a', entries: hosts(0, 1).map((host) => blockEntry(host)) });
  expect(found(hosts(0, 3))).toEqual(hosts(0, 1));
  lists.applyRun({ feed: 'b', entries: hosts(1, 50).map((host) => blockEntry(host)) });
  expect(found(hosts(0, 60))).toEqual(hosts(0, 50));
  lists.applyRun({ feed: 'c', entries: hosts(50, MANY).map((host) => blockEntry(host)) });
  expect(found(hosts(0, MANY + 100))).toEqual(hosts(0, MANY));
  lists.applyRun({ feed: 'b', entries: [] });
  expect(found(hosts(0, 60))).toEqual([...hosts(0, 1), ...hosts(50, 60)]);
});
