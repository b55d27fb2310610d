import {
  encodePayload,
  HARMS,
  LIMITS,
  parsePayload,
  PLAIN_PAYLOADS,
  type Payload,
  type Reply,
} from '../../src/advice';
import { readData } from '../advice/read-data';
import { ProfileTexts } from '../../src/channel/messenger';
import { data, GREETED, tell } from './bot';

function payloadsOf(replies: readonly Reply[]): readonly string[] {
  return replies.flatMap(({ buttons, quickReplies }) =>
    [...buttons, ...quickReplies].flatMap((one) => ('payload' in one ? [encodePayload(one.payload)] : [])),
  );
}

/** Every payload that can be tapped from the given ones, with the replies to it. */
function walk(roots: readonly string[]): ReadonlyMap<string, readonly Reply[]> {
  const seen = new Map<string, readonly Reply[]>();
  const open = [...roots];
  for (let wire = open.pop(); wire !== undefined; wire = open.pop()) {
    if (seen.has(wire)) continue;
    const { replies } = tell({ payload: parsePayload(wire)!, text: 'tap' }, GREETED);
    seen.set(wire, replies);
    open.push(...payloadsOf(replies));
  }
  return seen;
}

const reached = walk(['start']);
/** A dialogue's own steps, which another walk takes, state by state. */
const isStep = (wire: string): boolean => wire.startsWith('dialog/');
/** Opens a dialogue: its way out is a step of it. */
const opensDialogue = (wire: string): boolean => wire === 'report' || wire.startsWith('victim/');

/** Every payload there is but the steps of dialogues, so that a new one cannot be forgotten. */
const ALL: readonly Payload[] = [
  ...PLAIN_PAYLOADS.map((name) => ({ name })),
  ...HARMS.map((harm) => ({ name: 'victim', harm }) as const),
  ...data.content.advisories.flatMap(({ id }) =>
    (['learn', 'learn-more', 'learn-share'] as const).map((name) => ({ name, advisory: id })),
  ),
  ...data.content.advisoryGroups.map(({ id }) => ({ name: 'learn-group', group: id, page: 1 }) as const),
];
/** Typed, or drawn under words only: a row of all harms is reached by the words of a person, not by the menu. */
const BY_WORDS: readonly string[] = HARMS.filter((harm) => harm !== 'money').map((harm) => `victim/${harm}`);

describe('the graph of buttons, from the first tap on', () => {
  it('reaches every payload there is', () => {
    const wires = ALL.map(encodePayload);

    expect(wires.length).toBeGreaterThan(47 * 3 + PLAIN_PAYLOADS.length);
    expect(wires.filter((wire) => !reached.has(wire))).toEqual(BY_WORDS);
  });

  it('holds nothing that this version does not read back', () => {
    expect([...reached.keys()].filter((wire) => parsePayload(wire) === null)).toEqual([]);
  });

  it('answers every payload', () => {
    expect([...walk(ALL.map(encodePayload))].filter(([, replies]) => replies.length === 0)).toEqual([]);
  });

  it('has the menu, or a step back to the bot, under every answer', () => {
    const dead = [...walk(ALL.map(encodePayload))]
      .filter(([wire]) => !opensDialogue(wire) && !isStep(wire))
      .filter(([, replies]) => {
        const last = replies.at(-1)?.quickReplies.map(({ payload }) => encodePayload(payload)) ?? [];
        const isMenu = last.includes('how-to-check') && last.includes('hand-over');
        return !isMenu && !last.includes('menu') && !last.includes('back-to-bot');
      });

    expect(dead.map(([wire]) => wire)).toEqual([]);
  });

  it('has the shelf and all shelves under every advisory', () => {
    const lost = data.content.advisories.filter(({ id, group }) => {
      const back = payloadsOf(reached.get(`learn-more/${id}`) ?? []);
      return !back.includes(`learn-group/${group}/1`) || !back.includes('learn-groups');
    });

    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the quick replies of every answer within what Messenger shows', () => {
    const crowded = [...reached].filter(([, replies]) =>
      replies.some(({ quickReplies }) => quickReplies.length > LIMITS.quickReplies),
    );

    expect(crowded.map(([wire]) => wire)).toEqual([]);
  });

  it('puts quick replies on the last bubble only, where they are seen', () => {
    const hidden = [...reached].filter(([, replies]) =>
      replies.slice(0, -1).some(({ quickReplies }) => quickReplies.length > 0),
    );

    expect(hidden.map(([wire]) => wire)).toEqual([]);
  });

  it('answers every button of the profile', () => {
    const { iceBreakers, menu } = readData('content/vi/profile.json', ProfileTexts);
    const wires = [...iceBreakers, ...menu].map(({ payload }) => payload);

    expect(wires).toHaveLength(9);
    expect(wires.filter((wire) => (walk([wire]).get(wire) ?? []).length === 0)).toEqual([]);
  });
});
