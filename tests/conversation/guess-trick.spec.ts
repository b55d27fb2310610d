import fs from 'node:fs';
import path from 'node:path';
import { NO_TRICK } from '../../src/conversation';
import { hear } from '../../src/conversation/hearing/hear';
import { data } from './bot';

const CORPUS = path.join(__dirname, '..', 'corpus', 'told-tricks.tsv');
const lines = fs
  .readFileSync(CORPUS, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [tricks = '', text = ''] = line.split('\t');
    return { tricks: tricks.split(' '), text };
  });
const told = lines.filter(({ tricks }) => !tricks.includes(NO_TRICK));
const others = lines.filter(({ tricks }) => tricks.includes(NO_TRICK));
const heardIn = (text: string): string => {
  const { trick, guessed } = hear(text, null, data);
  return trick ?? guessed?.advisory ?? NO_TRICK;
};

it('names more than half of the tricks that are told, and hardly any wrongly', () => {
  const right = told.filter(({ tricks, text }) => tricks.includes(heardIn(text)));
  const wrong = told.filter(({ tricks, text }) => ![...tricks, NO_TRICK].includes(heardIn(text)));

  expect(told.length).toBeGreaterThan(30);
  expect(right.length).toBeGreaterThan(told.length / 2);
  expect(wrong.length).toBeLessThanOrEqual(2);
});

it.each(others)('names no trick in: $text', ({ text }) => {
  expect(heardIn(text)).toBe(NO_TRICK);
});

it('has an advisory for every trick that the model knows', () => {
  const ids = data.content.advisories.map(({ id }) => id);
  const unknown = data.topics.trickModel.topics.filter((id) => id !== NO_TRICK && !ids.includes(id));

  expect(unknown).toEqual([]);
  expect(data.topics.trickModel.topics.length).toBe(ids.length + 1);
});
