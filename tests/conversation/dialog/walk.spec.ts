import { encodePayload, LIMITS, parsePayload, type Payload, type Reply } from '../../../src/advice';
import type { ConversationState } from '../../../src/conversation';
import { VICTIM_STEPS } from '../../../src/conversation/dialog/types';
import { REPORT_STEPS } from '../../../src/report';
import { GREETED, tell } from '../bot';

function payloadsOf(replies: readonly Reply[]): readonly Payload[] {
  return replies.flatMap(({ buttons, quickReplies }) => [
    ...buttons.flatMap((button) => (button.kind === 'postback' ? [button.payload] : [])),
    ...quickReplies.map(({ payload }) => payload),
  ]);
}

interface Place {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly by: string;
}

/** What a tap that leaves stands for; `no` at the question whether to go on. */
const LEAVES = new Set(['stop', 'cancel', 'refuse', 'resume/no']);

/** Where a dialogue stands, without what was told. */
function nameOf({ dialog }: ConversationState): string {
  if (dialog === null) return 'none';
  if (dialog.kind === 'victim') return `victim/${dialog.harm}/${dialog.step}/${dialog.amount === 0}`;
  return `report/${dialog.step}/${dialog.draft.category ?? '-'}/${dialog.draft.answered.length}`;
}

/** The walk takes no time, and nobody is to be told to write more slowly. */
function unhurried(state: ConversationState): ConversationState {
  return { ...state, pace: null };
}

/** Every place of a dialogue that taps and a word for each open question lead to. */
function walk(start: Payload): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const open: Place[] = [{ ...tell({ payload: start, text: 'tap' }, GREETED), by: 'start' }];
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const place = { ...last, state: unhurried(last.state) };
    const key = nameOf(place.state);
    if (places.has(key)) continue;
    places.set(key, place);
    const { state, replies } = place;
    const taps = payloadsOf(replies).filter(({ name }) => name === 'dialog' || name === 'report');
    for (const payload of taps)
      open.push({ ...tell({ payload, text: 'tap' }, state), by: encodePayload(payload) });
    if (state.dialog !== null)
      open.push({ ...tell({ text: 'có người lạ gọi tới nhà' }, state), by: 'words' });
  }
  return places;
}

const DIALOGUES: readonly (readonly [
  title: string,
  start: Payload,
  least: number,
  steps: readonly string[],
])[] = [
  ['victim who sent money', { name: 'victim', harm: 'money' }, 30, [...VICTIM_STEPS, 'done']],
  // The other harms leave out steps; `steps.ts` says which.
  ['victim who gave a code', { name: 'victim', harm: 'otp' }, 15, ['done']],
  ['victim of an app', { name: 'victim', harm: 'app' }, 15, ['done']],
  ['victim who lost an account', { name: 'victim', harm: 'account' }, 15, ['done']],
  ['victim who is threatened', { name: 'victim', harm: 'threat' }, 15, ['done']],
  ['report', { name: 'report' }, 30, REPORT_STEPS],
];

describe.each(DIALOGUES)('the dialogue of a %s', (_, start, least, steps) => {
  const places = [...walk(start).values()];

  it('is walked far', () => {
    expect(places.length).toBeGreaterThan(least);
  });

  it('is walked through every step there is', () => {
    const walked = new Set(places.map(({ state }) => state.dialog?.step));

    expect(steps.filter((step) => !walked.has(step as never))).toEqual([]);
  });

  it('is left by two taps wherever it stands, the second where it asks back, and then the menu is there', () => {
    const running = places.filter(({ state }) => state.dialog !== null && state.dialog.step !== 'done');
    const leaving = ({ state, replies }: Place): readonly Place[] =>
      payloadsOf(replies)
        .filter(
          (payload) =>
            payload.name === 'dialog' &&
            LEAVES.has(payload.step === 'resume' ? `resume/${payload.option}` : payload.option),
        )
        .map((payload) => ({ ...tell({ payload, text: 'tap' }, state), by: 'tap' }));
    const isLeft = ({ state, replies }: Place): boolean =>
      state.dialog === null && payloadsOf(replies).some(({ name }) => name === 'menu');
    const stuck = running.filter((place) => {
      const after = leaving(place);
      return !after.some(isLeft) && !after.flatMap(leaving).some(isLeft);
    });

    expect(running.length).toBeGreaterThan(10);
    expect(stuck.map(({ state, by }) => `${nameOf(state)} by ${by}`)).toEqual([]);
  });

  it('goes one step back by a tap or a word once something was answered', () => {
    const answered = ({ dialog }: ConversationState): number =>
      dialog === null ? 0 : (dialog.kind === 'victim' ? dialog : dialog.draft).answered.length;
    const running = places.filter(
      ({ state }) => state.dialog !== null && state.dialog.step !== 'done' && answered(state) > 0,
    );
    const stuck = running.filter(({ state, replies }) => {
      if (state.dialog?.step === 'summary') return false;
      const back = payloadsOf(replies).find((one) => one.name === 'dialog' && one.option === 'back');
      const after = tell(back === undefined ? { text: 'quay lại' } : { payload: back, text: 'tap' }, state);
      return answered(after.state) >= answered(state);
    });

    expect(running.length).toBeGreaterThan(10);
    expect(stuck.map(({ state, by }) => `${nameOf(state)} by ${by}`)).toEqual([]);
  });

  it('has no dead end: while it runs every answer offers a tap or asks for words', () => {
    const dead = places.filter(
      ({ state, replies }) => state.dialog !== null && payloadsOf(replies).length === 0,
    );

    expect(dead.map(({ state, by }) => `${nameOf(state)} by ${by}`)).toEqual([]);
  });

  it('keeps the limits of Messenger', () => {
    const replies = places.flatMap((place) => place.replies);

    expect(replies.filter(({ text }) => text.length > LIMITS.text)).toEqual([]);
    expect(replies.filter(({ quickReplies }) => quickReplies.length > LIMITS.quickReplies)).toEqual([]);
    expect(replies.filter(({ buttons }) => buttons.length > LIMITS.buttons)).toEqual([]);
    const titles = replies.flatMap(({ buttons, quickReplies }) =>
      [...buttons, ...quickReplies].map(({ title }) => title),
    );
    expect(titles.filter((title) => title.length > LIMITS.quickReplyTitle)).toEqual([]);
  });

  it('draws only buttons that this version reads back', () => {
    const wires = places.flatMap(({ replies }) => payloadsOf(replies).map(encodePayload));

    expect(wires.filter((wire) => wire.length > 100 || parsePayload(wire) === null)).toEqual([]);
  });

  it('is left by a word wherever it stands', () => {
    const running = places.filter(({ state }) => state.dialog !== null && state.dialog.step !== 'done');
    const stuck = running.filter(({ state }) => tell({ text: 'hủy' }, state).state.dialog !== null);

    expect(running.length).toBeGreaterThan(10);
    expect(stuck.map(({ state }) => nameOf(state))).toEqual([]);
  });

  it('survives a restart: a state read back as JSON answers alike', () => {
    for (const { state } of places) {
      const read = JSON.parse(JSON.stringify(state)) as ConversationState;

      expect(tell({ text: 'xong' }, read)).toEqual(tell({ text: 'xong' }, state));
    }
  });
});
