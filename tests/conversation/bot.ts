import path from 'node:path';
import { explain, type Reply } from '../../src/advice';
import { check, type Assessment } from '../../src/checking';
import {
  EMPTY_RECORD,
  EMPTY_STATE,
  joinLastLink,
  joinLastText,
  respond,
  warnsOfMore,
  type Attachment,
  type ConversationState,
  type Inbound,
  type LoadedRecord,
  type Response,
} from '../../src/conversation';
import { loadData } from '../../src/data-files';
import { findIndicators, normalizeKey, type ListMatch, type SharedLink } from '../../src/indicator';
import { createMemoryLookup } from '../../src/lists';
import { isMetaPicture } from '../../src/network';
import type { Payload } from '../../src/advice';
import { formatCaseNumber, type ReportStatus } from '../../src/report';

export const data = loadData(path.join(__dirname, '..', '..', 'data'));

/** Entries of the specs beside the product's own: invented names that were warned of. */
const WARNED = [
  ['host', 'da-canh-bao.example', 'vietcombank'],
  ['phone', '0900000099', null],
] as const;
const product = createMemoryLookup(data.entries);

const warned: readonly ListMatch[] = WARNED.map(([kind, value, owner]) => ({
  list: 'block',
  key: normalizeKey(kind, value)!,
  feed: 'spec',
  category: 'imitation',
  owner,
  confidence: 1,
  reference: null,
  addedAt: '2026-10-05',
}));

/** Drawn in advance for every message. */
export const NEXT_CASE_NUMBER = formatCaseNumber(481739, { prefix: '', year: 2026 });

export const NOW = '2026-11-23T08:00:00.000Z';

function sharedLinks(attachments: readonly Attachment[]): readonly SharedLink[] {
  return attachments.flatMap((one) => (one.kind === 'link' ? [{ url: one.url, via: 'attachment' }] : []));
}

/** The check over the real rules and lists. */
export function assess(text: string, attachments: readonly Attachment[] = [], now = NOW): Assessment {
  const found = findIndicators(text, sharedLinks(attachments));
  return check(
    { text, found },
    {
      lookup: (keys) => [
        ...product(keys),
        ...warned.filter(({ key }) => keys.some((one) => one.kind === key.kind && one.value === key.value)),
      ],
      rules: data.rules,
      now,
    },
  );
}

/** The verdict reply to a text. */
export function explainText(text: string): Reply {
  return explain(assess(text), data)[0]!;
}

/** Judges a message with what came just before it, as the server does. */
function judge(
  state: ConversationState,
  text: string,
  attachments: readonly Attachment[],
  now: string,
): Assessment {
  const own = findIndicators(text, sharedLinks(attachments));
  const withLink = joinLastLink(state, text, own, now);
  const joint = withLink === null ? null : assess(withLink, attachments, now);
  if (joint !== null && warnsOfMore(state, joint, now)) return joint;
  return assess(joinLastText(state, text, own, now), attachments, now);
}

export interface Turn {
  readonly text?: string | null;
  readonly payload?: Payload | null;
  readonly attachments?: readonly Attachment[];
  /** Said in the thread of the officers. */
  readonly aside?: boolean;
  /** Opaque id of the message. */
  readonly ref?: string;
  readonly now?: string;
  /** Status of the case number in the text. */
  readonly caseStatus?: ReportStatus;
  /** What else the shell loaded. */
  readonly record?: Partial<LoadedRecord>;
}

/** Says something to the bot as the server would pass it on. */
export function tell(turn: Turn, state: ConversationState = EMPTY_STATE): Response {
  const { text = null, payload = null, attachments = [], now = NOW, aside = false, ref = 'm1' } = turn;
  const inbound: Inbound = {
    channel: 'messenger',
    messageRef: ref,
    senderRef: 's1',
    text,
    payload,
    attachments,
    receivedAt: now,
    ...(aside ? { aside } : {}),
  };
  const hasLink = attachments.some(({ kind }) => kind === 'link');
  const assessment =
    payload === null && (text !== null || hasLink) ? judge(state, text ?? '', attachments, now) : null;
  return respond(state, inbound, assessment, {
    ...data,
    now,
    canFetch: (url) => URL.canParse(url) && isMetaPicture(new URL(url)),
    nextCaseNumber: NEXT_CASE_NUMBER,
    record: { ...EMPTY_RECORD, caseStatus: turn.caseStatus ?? null, ...turn.record },
  });
}

/** The state of a person whom the bot has greeted. */
export const GREETED: ConversationState = { ...EMPTY_STATE, greetedAt: NOW };
