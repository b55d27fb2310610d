import { z } from 'zod';
import { encodePayload, fill, parsePayload, type Unit } from '../../advice';

/** Limits of the Messenger Profile API, 2026. */
const MAX = { greeting: 160, question: 80, title: 30, iceBreakers: 4, menu: 20 } as const;

const payload = z.string().refine((wire) => parsePayload(wire) !== null, 'is answered by no conversation');

/** What a person sees of the page before writing: `data/content/vi/profile.json`. */
export const ProfileTexts = z.strictObject({
  greeting: z.string().trim().min(1),
  iceBreakers: z
    .array(z.strictObject({ question: z.string().trim().min(1).max(MAX.question), payload }))
    .length(MAX.iceBreakers),
  menu: z
    .array(z.strictObject({ title: z.string().trim().min(1).max(MAX.title), payload }))
    .min(1)
    .max(MAX.menu),
});
export type ProfileTexts = z.infer<typeof ProfileTexts>;

/** Fields of the webhook that this program reads. */
export const SUBSCRIBED_FIELDS = [
  'messages',
  'message_edits',
  'message_echoes',
  'messaging_postbacks',
  'messaging_referrals',
  'messaging_handovers',
  'standby',
] as const;

/** The body of the Messenger Profile call. */
export interface Profile {
  readonly get_started: { readonly payload: string };
  readonly greeting: readonly { readonly locale: 'default'; readonly text: string }[];
  readonly ice_breakers: readonly {
    readonly call_to_actions: readonly { readonly question: string; readonly payload: string }[];
    readonly locale: 'default';
  }[];
  readonly persistent_menu: readonly {
    readonly locale: 'default';
    readonly composer_input_disabled: false;
    readonly call_to_actions: readonly {
      readonly type: 'postback';
      readonly title: string;
      readonly payload: string;
    }[];
  }[];
}

/** Writes the profile; throws RangeError where the unit's name makes the greeting too long for Messenger. */
export function buildProfile({ greeting, iceBreakers, menu }: ProfileTexts, unit: Unit): Profile {
  const text = fill(greeting, { unit: unit.name }) ?? greeting;
  if (text.length > MAX.greeting)
    throw new RangeError(`The greeting has ${text.length} characters, at most ${MAX.greeting} are allowed`);
  return {
    get_started: { payload: encodePayload({ name: 'start' }) },
    greeting: [{ locale: 'default', text }],
    ice_breakers: [{ call_to_actions: iceBreakers, locale: 'default' }],
    persistent_menu: [
      {
        locale: 'default',
        composer_input_disabled: false,
        call_to_actions: menu.map((item) => ({ type: 'postback', ...item })),
      },
    ],
  };
}
