import { explain, type Reply } from '../advice';
import { check, type Assessment } from '../checking';
import { loadData } from '../data-files';
import { findIndicators } from '../indicator';
import { createMemoryLookup, withoutLists } from '../lists';

/** What the bot sees in a message and what it would say. */
export interface CheckResult {
  readonly assessment: Assessment;
  readonly replies: readonly Reply[];
}

/** The check as the command line uses it: the seed lists in memory, no network. */
export interface Checker {
  assess(text: string): Assessment;
  check(text: string): CheckResult;
}

interface CheckerOptions {
  readonly dataDir: string;
  /** false: leave out the block and allow lists except official and shared hosts. */
  readonly lists: boolean;
}

/** Loads the data once and checks as many messages as wanted. */
export function createChecker({ dataDir, lists }: CheckerOptions): Checker {
  const { rules, unit, content, entries } = loadData(dataDir);
  const all = createMemoryLookup(entries);
  const lookup = lists ? all : withoutLists(all);
  function assess(text: string): Assessment {
    return check({ text, found: findIndicators(text, []) }, { lookup, rules, now: new Date().toISOString() });
  }
  return {
    assess,
    check(text) {
      const assessment = assess(text);
      return { assessment, replies: explain(assessment, { rules, unit, content }) };
    },
  };
}
