import type { Reply } from '../advice';
import { check, type Assessment, type Rules } from '../checking';
import { EMPTY_RECORD, EMPTY_STATE, respond, type Inbound } from '../conversation';
import { loadData } from '../data-files';
import { findIndicators } from '../indicator';
import { createMemoryLookup, withoutLists } from '../lists';

/** What the bot sees in a message and what it would say to a person it knows already. */
export interface CheckResult {
  readonly assessment: Assessment;
  readonly replies: readonly Reply[];
}

/** The check as the command line uses it: the seed lists in memory, no network. */
export interface Checker {
  assess(text: string): Assessment;
  check(text: string): CheckResult;
  readonly rules: Rules;
}

interface CheckerOptions {
  readonly dataDir: string;
  /** false: leave out the block and allow lists except official and shared hosts. */
  readonly lists: boolean;
}

function inboundOf(text: string, receivedAt: string): Inbound {
  return {
    channel: 'messenger',
    messageRef: 'command-line',
    senderRef: 'command-line',
    text,
    payload: null,
    attachments: [],
    receivedAt,
  };
}

/** Loads the data once and checks as many messages as wanted. */
export function createChecker({ dataDir, lists }: CheckerOptions): Checker {
  const { entries, ...knowledge } = loadData(dataDir);
  const all = createMemoryLookup(entries);
  const lookup = lists ? all : withoutLists(all);
  function assessAt(text: string, now: string): Assessment {
    const found = findIndicators(text, []);
    return check({ text, found }, { lookup, rules: knowledge.rules, now });
  }
  return {
    rules: knowledge.rules,
    assess: (text) => assessAt(text, new Date().toISOString()),
    check(text) {
      const now = new Date().toISOString();
      const assessment = assessAt(text, now);
      const state = { ...EMPTY_STATE, greetedAt: now };
      const context = { ...knowledge, now, nextCaseNumber: '', record: EMPTY_RECORD };
      const { replies } = respond(state, inboundOf(text, now), assessment, context);
      return { assessment, replies };
    },
  };
}
