import { z } from 'zod';
import { VERDICTS } from '../checking';
import type { Indicator } from '../indicator';
import { StoredDialog } from './dialog/stored-dialog';
import type { ConversationState, DangerPhase, Shown, TopicName } from './state';
import { storedPart } from './stored-part';

const ToldLine = z.looseObject({ at: z.string(), text: z.string() });

/** A name that code or data no longer knows is one that nobody asks for: it spoils no state. */
const storedName = <Name extends string>() => z.custom<Name>((value) => typeof value === 'string');

/** What was added later or is not known: a state of before reads as one in which it was never said. */
const orNull = <Part extends z.ZodType>(part: Part) => part.nullish().transform((value) => value ?? null);

const StoredState = z.looseObject({
  version: z.literal(1),
  greetedAt: orNull(z.string()),
  recent: orNull(z.looseObject({ at: z.string(), indicators: z.array(storedPart<Indicator>()) })),
  dialog: orNull(StoredDialog),
  lastText: orNull(ToldLine.extend({ verdict: orNull(z.enum(VERDICTS)) })),
  told: orNull(ToldLine.extend({ earlier: z.array(ToldLine).optional() })),
  topic: orNull(
    z.looseObject({
      at: z.string(),
      name: storedName<TopicName>(),
      times: z.number().optional(),
      phase: storedName<DangerPhase>().optional(),
      shown: storedPart<Shown>().optional(),
    }),
  ),
  pace: orNull(
    z.looseObject({
      since: z.string(),
      count: z.number(),
      last: orNull(z.looseObject({ at: z.string(), print: z.number(), times: z.number() })),
    }),
  ),
}) satisfies z.ZodType<ConversationState>;

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/**
 * The state that a stored row holds, with what was added since it was written.
 * null: the row is broken, or another version of the program wrote it, and the conversation begins anew.
 */
export function readState(json: string): ConversationState | null {
  return StoredState.safeParse(parseJson(json)).data ?? null;
}
