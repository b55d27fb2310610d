import { isTopic, type Topic } from '../conversation';

/** A text with what it is about. */
export interface LabeledText {
  readonly topic: Topic;
  readonly text: string;
}

const SET = /^@([\p{L}-]+) = (.*)$/u;
const SET_NAME = /@([\p{L}-]+)/gu;
const CHOICE = /\(([^()]*)\)/g;

/** Sets may stand in sets and choices in choices, so deep at most. */
const DEEPEST = 5;

/** A small linear generator (Numerical Recipes): the same samples on every machine. */
function createDraw(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Draws `perFamily` texts from every line of `data/training/intent-families.txt`, without repeats.
 * Throws on a line that names no topic or no set, for a misspelled one would silently teach nothing.
 */
export function expandFamilies(file: string, perFamily: number): readonly LabeledText[] {
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const sets = new Map(
    lines.flatMap((line) => {
      const [, name, choices] = SET.exec(line) ?? [];
      return name === undefined || choices === undefined ? [] : [[name, choices.split('|')] as const];
    }),
  );
  const draw = createDraw(20261123);
  const pick = (choices: readonly string[]): string => choices[draw(choices.length)] ?? '';
  const fill = (text: string): string =>
    text
      .replace(SET_NAME, (_, name: string) => {
        const choices = sets.get(name);
        if (choices === undefined) throw new Error(`no such set: @${name}`);
        return pick(choices);
      })
      .replace(CHOICE, (_, choices: string) => pick(choices.split('|')));
  const say = (family: string): string => {
    const filled = Array.from({ length: DEEPEST }).reduce<string>((text) => fill(text), family);
    return filled.replace(/\s+/g, ' ').trim();
  };
  return lines
    .filter((line) => !line.startsWith('@'))
    .flatMap((line) => {
      const [topic, family = ''] = line.split('\t');
      if (!isTopic(topic)) throw new Error(`no topic: ${line}`);
      const texts = new Set(Array.from({ length: perFamily }, () => say(family)));
      return [...texts].filter((text) => text !== '').map((text) => ({ topic, text }));
    });
}
