import fs from 'node:fs';
import path from 'node:path';
import type { Reply } from '../../src/advice';
import { EMPTY_STATE } from '../../src/conversation';
import { NOW, tell } from './bot';
import { isSaid, parseDialogue, readTurn, writeBubble } from './dialogue';

const FOLDER = path.join(__dirname, 'dialogues');
const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

function play(file: string): readonly { readonly said: string; readonly expected: string }[] {
  let state = EMPTY_STATE;
  let now = NOW;
  let shown: readonly Reply[] = [];
  return parseDialogue(fs.readFileSync(path.join(FOLDER, file), 'utf8')).flatMap((step) => {
    switch (step.kind) {
      case 'is-known':
        state = { ...state, greetedAt: now };
        return [];
      case 'waits':
        now = new Date(Date.parse(now) + step.minutes * 60_000).toISOString();
        return [];
      case 'says': {
        const answer = tell({ ...readTurn(step.written, shown), now }, state);
        state = answer.state;
        shown = answer.replies;
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
