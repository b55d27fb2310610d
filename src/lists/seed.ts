import crypto from 'node:crypto';
import type { FeedRunResult } from './apply-run';
import type { SourcedEntry } from './entry';
import { LIST_FILES, UNIT_FEED } from './list-files';
import type { Lists } from './lists';

const SEEDED_FEEDS = [...LIST_FILES.map(({ feed }) => feed), UNIT_FEED];

/**
 * Makes the lists say what the list files and the unit's own file say, each as a run of its own feed.
 * Repeating it changes nothing, and for unchanged files costs one query each, so every start may do it.
 */
export function seedLists(
  lists: Pick<Lists, 'applyRun'>,
  entries: readonly SourcedEntry[],
): Readonly<Record<string, FeedRunResult>> {
  return Object.fromEntries(
    SEEDED_FEEDS.map((feed) => {
      const rows = entries.filter((entry) => entry.feed === feed);
      const digest = crypto.createHash('sha256').update(JSON.stringify(rows)).digest('hex');
      return [feed, lists.applyRun({ feed, entries: rows, digest })];
    }),
  );
}
