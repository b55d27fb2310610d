/** Where an event stood: `standby` means that a person or another app answers in that conversation. */
export type Lane = 'messaging' | 'standby';

/** One element of a webhook body, as it was sent. */
export interface SplitEvent {
  readonly pageId: string;
  readonly lane: Lane;
  readonly event: Readonly<Record<string, unknown>>;
}

/** What a webhook body held. */
export interface SplitBody {
  readonly events: readonly SplitEvent[];
  /** What is no event: a body for something else, elements that are null, text, lists, or nested deeper than Meta ever sends. */
  readonly skipped: number;
}

const LANES: readonly Lane[] = ['messaging', 'standby'];

/** Meta's deepest events, templates, stay below ten. */
const MAX_DEPTH = 32;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value nests deeper than `limit`, found without recursion. */
function isDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((item): unknown[] =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Takes a webhook body apart: every element of `messaging` and `standby` of every entry, in order.
 * Elements that are no event are skipped without losing their neighbors; `changes` and objects other than `page` hold none.
 */
export function splitEvents(body: unknown): SplitBody {
  if (!isObject(body) || body.object !== 'page') return { events: [], skipped: 1 };
  const events: SplitEvent[] = [];
  let skipped = 0;
  for (const entry of listOf(body.entry)) {
    if (!isObject(entry)) {
      skipped += 1;
      continue;
    }
    const pageId = typeof entry.id === 'string' || typeof entry.id === 'number' ? String(entry.id) : '';
    for (const lane of LANES) {
      for (const event of listOf(entry[lane])) {
        if (isObject(event) && !isDeeper(event, MAX_DEPTH)) events.push({ pageId, lane, event });
        else skipped += 1;
      }
    }
  }
  return { events, skipped };
}
