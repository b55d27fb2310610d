import fs from 'node:fs';
import path from 'node:path';
import type { Reply } from '../../src/advice';
import { EMPTY_STATE, readState, type ConversationState } from '../../src/conversation';
import { parseCaseNumber, type ReportStatus } from '../../src/report';
import { afterEffects, NOTHING_KEPT, type Kept } from './after-effects';
import { data, NOW, tell } from './bot';
import { isSaid, parseDialogue, readTurn, writeBubble } from './dialogue';

const FOLDER = path.join(__dirname, 'dialogues');
const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

/** Pictures that are still kept of a person, but belong neither to a report that was sent nor to the one that is open. */
function strayPictures({ pictures, sent }: Kept, { dialog }: ConversationState): readonly string[] {
  const open = dialog?.kind === 'report' ? dialog.draft.evidence.pictures : [];
  return pictures.map(({ key }) => key).filter((key) => !sent.includes(key) && !open.includes(key));
}

/** The status of the case number in a text, where the person's own report has it. */
function statusIn(written: string, { kept }: Kept): ReportStatus | undefined {
  const asked = parseCaseNumber(written, data.unit.caseNumberPrefix);
  const known = asked === null || asked === 'mistyped' ? null : asked.canonical;
  return kept.reports.find(({ caseNumber }) => caseNumber === known)?.status;
}

/** The state as the record gives it back. */
function stored(state: ConversationState): ConversationState {
  const read = readState(JSON.stringify(state));
  if (read === null) throw new Error(`cannot be read again: ${JSON.stringify(state)}`);
  return read;
}

interface Played {
  readonly said: string;
  readonly expected: string;
  readonly stray: readonly string[];
}

function play(file: string): readonly Played[] {
  let state = EMPTY_STATE;
  let now = NOW;
  let shown: readonly Reply[] = [];
  let record = NOTHING_KEPT;
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
        const caseStatus = statusIn(step.written, record);
        const answer = tell({ ...turn, ...(caseStatus === undefined ? {} : { caseStatus }) }, state);
        state = stored(answer.state);
        if (answer.replies.length > 0) shown = answer.replies;
        record = afterEffects(record, answer.effects, now);
        if (answer.effects.some(({ kind }) => kind === 'take-thread'))
          aside = answer.effects.some(({ kind }) => kind === 'hand-over');
        const said = answer.replies.map(writeBubble).join('\n=====\n');
        const stray = strayPictures(record, state);
        return [{ said, expected: step.bubbles.join('\n=====\n'), stray }];
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
    for (const { said, expected, stray } of turns) {
      expect(said).toBe(isSaid(expected, said) ? said : expected);
      expect(stray).toEqual([]);
    }
  });
});
