import { encodePayload, parsePayload, type Payload, type Reply } from '../../src/advice';
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

describe('the graph of buttons, from the first tap on', () => {
  it.each<Payload>([
    { name: 'menu' },
    { name: 'how-to-check' },
    { name: 'how-to-report' },
    { name: 'privacy' },
    { name: 'police-real' },
    { name: 'rumor' },
    { name: 'learn-groups' },
    { name: 'learn-tip' },
    { name: 'learn-new' },
    { name: 'hand-over' },
    { name: 'back-to-bot' },
    { name: 'my-data' },
    { name: 'delete-data' },
    { name: 'stop' },
  ])('reaches $name', (payload) => {
    expect(reached.has(encodePayload(payload))).toBe(true);
  });

  it('reaches every advisory with its rest and its text to pass on', () => {
    const wanted = data.content.advisories.flatMap(({ id }) => [
      `learn/${id}`,
      `learn-more/${id}`,
      `learn-share/${id}`,
    ]);

    expect(wanted).toHaveLength(47 * 3);
    expect(wanted.filter((wire) => !reached.has(wire))).toEqual([]);
  });

  it('holds nothing that another version of the program drew', () => {
    expect([...reached.keys()].filter((wire) => parsePayload(wire) === null)).toEqual([]);
  });

  it('ends nowhere: the menu is at most two taps away', () => {
    const far = [...reached].filter(([, replies]) => {
      const next = payloadsOf(replies);
      return (
        !next.includes('menu') && !next.some((wire) => payloadsOf(reached.get(wire) ?? []).includes('menu'))
      );
    });

    expect(far.map(([wire]) => wire)).toEqual([]);
  });

  it('keeps the quick replies of every answer within what Messenger shows', () => {
    const crowded = [...reached].filter(([, replies]) =>
      replies.some(({ quickReplies }) => quickReplies.length > 13),
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

    expect(wires.filter((wire) => (walk([wire]).get(wire) ?? []).length === 0)).toEqual([]);
  });
});
