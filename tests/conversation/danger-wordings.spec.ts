import fs from 'node:fs';
import path from 'node:path';
import { readTopic, splitWords } from '../../src/conversation';
import { readDanger } from '../../src/conversation/hearing/read-danger';
import { data, GREETED, tell } from './bot';

const CORPUS = path.join(__dirname, '..', 'corpus', 'dangers.tsv');

/** What is dialed for each danger of the corpus, and how many wordings of it there must be. */
const DIALED = {
  fire: ['114'],
  'child-abuse': ['113 và 111', '111 và 113'],
  suicide: ['115 hoặc 113', '115'],
  prowler: ['113'],
} as const;
const FEWEST = 40;

const lines = fs
  .readFileSync(CORPUS, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

function isDanger(name: string): name is keyof typeof DIALED {
  return name in DIALED;
}

describe('wordings of danger', () => {
  it.each(Object.keys(DIALED))('are many: %s', (name) => {
    expect(lines.filter(([danger]) => danger === name).length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('stand once each', () => {
    expect(new Set(lines.map(([, text]) => text)).size).toBe(lines.length);
  });

  it.each(lines.filter(([danger]) => isDanger(danger)))('%s: %s', (danger, text) => {
    const first = tell({ text }, GREETED).replies[0]?.text.split(':')[0];

    expect(isDanger(danger) ? DIALED[danger] : []).toContain(first);
  });

  it.each(lines.filter(([danger]) => danger.startsWith('emergency.')))('%s: %s', (danger, text) => {
    const counted = tell({ text }, GREETED).effects.flatMap((one) =>
      one.kind === 'count' ? [one.name] : [],
    );

    expect(counted).toEqual([danger]);
  });

  it.each(lines.filter(([danger]) => danger === 'none'))('%s: %s', (_, text) => {
    const words = splitWords(text, data.phrases.intents.shortForms);

    expect(readDanger(words, readTopic(words, data.phrases), data.topics.danger)).toBeNull();
  });
});
