import fs from 'node:fs';
import path from 'node:path';
import type { Reply } from '../../src/advice';
import { EMPTY_STATE, type Effect, type LoadedRecord } from '../../src/conversation';
import { NOW, tell } from './bot';
import { isSaid, LOST_PICTURE, parseDialogue, readTurn, writeBubble } from './dialogue';

const FOLDER = path.join(__dirname, 'dialogues');
const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

const PAUSE_HOURS = 4;

/** What the shell has done by the next message: pauses begun and ended, pictures fetched or lost. */
function afterEffects(
  { pause, pictures }: Pick<LoadedRecord, 'pause' | 'pictures'>,
  effects: readonly Effect[],
  now: string,
): Pick<LoadedRecord, 'pause' | 'pictures'> {
  const until = new Date(Date.parse(now) + PAUSE_HOURS * 3_600_000).toISOString();
  for (const effect of effects) {
    if (effect.kind === 'hand-over') pause = { until, reason: 'asked' };
    if (effect.kind === 'begin-pause') pause = { until, reason: 'officer' };
    if (effect.kind === 'end-pause' || effect.kind === 'delete-sender-data') pause = null;
    if (effect.kind !== 'keep-pictures') continue;
    const fetched = effect.pictures.map(({ key, url }) => ({
      key,
      status: url === LOST_PICTURE ? ('failed' as const) : ('kept' as const),
    }));
    pictures = [...pictures, ...fetched];
  }
  return { pause, pictures };
}

function play(file: string): readonly { readonly said: string; readonly expected: string }[] {
  let state = EMPTY_STATE;
  let now = NOW;
  let shown: readonly Reply[] = [];
  let record: Pick<LoadedRecord, 'pause' | 'pictures'> = { pause: null, pictures: [] };
  let aside = false;
  let count = 0;
  return parseDialogue(fs.readFileSync(path.join(FOLDER, file), 'utf8')).flatMap((step) => {
    switch (step.kind) {
      case 'is-known':
        state = { ...state, greetedAt: now };
        return [];
      case 'officer-writes':
        record = afterEffects(record, [{ kind: 'begin-pause' }], now);
        return [];
      case 'aside':
        aside = true;
        return [];
      case 'waits':
        now = new Date(Date.parse(now) + step.minutes * 60_000).toISOString();
        return [];
      case 'says': {
        count += 1;
        const turn = { ...readTurn(step.written, shown), ref: `m${count}`, now, record, aside };
        const answer = tell(turn, state);
        state = answer.state;
        if (answer.replies.length > 0) shown = answer.replies;
        record = afterEffects(record, answer.effects, now);
        if (answer.effects.some(({ kind }) => kind === 'take-thread'))
          aside = answer.effects.some(({ kind }) => kind === 'hand-over');
        const said = answer.replies.map(writeBubble).join('\n=====\n');
        return [{ said, expected: step.bubbles.join('\n=====\n') }];
      }
    }
  });
}

describe('isSaid', () => {
  it.each([
    ['Chào bạn', 'Chào bạn', true],
    ['Chào bạn', 'Chào bạn.', false],
    ['Chào … nhé', 'Chào bạn nhé', true],
    ['Chào … nhé', 'Chào bạn', false],
    ['…số…mã…', 'Có số và mã ở đây', true],
    ['…mã…số…', 'Có số và mã ở đây', false],
    ['ab…ba', 'aba', false],
    ['…', '', true],
  ])('%s against %s is %s', (expected, said, fits) => {
    expect(isSaid(expected, said)).toBe(fits);
  });
});

describe('dialogues', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(files)('%s', (file) => {
    const turns = play(file);

    expect(turns.length).toBeGreaterThan(0);
    for (const { said, expected } of turns) expect(said).toBe(isSaid(expected, said) ? said : expected);
  });
});
