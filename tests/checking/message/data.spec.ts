import fs from 'node:fs';
import path from 'node:path';
import {
  COMPARED_SIGNAL_IDS,
  GUARD_IDS,
  MESSAGE_SIGNAL_IDS,
  PHRASE_SIGNAL_IDS,
  RULE_SIGNAL_IDS,
} from '../../../src/checking/message';
import { expandClasses, WordClassError } from '../../../src/checking/message/classes';
import { parsePattern } from '../../../src/checking/message/phrases/pattern';
import { COMPARED_SIGNALS } from '../../../src/checking/message/signals/registry';
import { RULE_FILES } from '../load-rules';

const DATA = path.join(__dirname, '..', '..', '..', 'data');
const { classes, phrases, methods, reasons, weights, senders } = RULE_FILES.message;
const isCue = (id: string): boolean => id.startsWith('cue-');
const GROUPS = phrases.flatMap(({ groups }) => groups);
const TEXTS = JSON.parse(fs.readFileSync(path.join(DATA, 'content', 'vi', 'evidence-message.json'), 'utf8')) as Record<string, string>; // prettier-ignore
const ADVISORIES = fs
  .readdirSync(path.join(DATA, 'content', 'vi', 'advisories'))
  .map((name) => name.replace(/\.md$/, ''));

describe('phrase files', () => {
  it('hold one group for each phrase signal and each written guard', () => {
    const written = GUARD_IDS.filter((id) => id !== 'official-contacts');

    const ids = GROUPS.map(({ id }) => id).filter((id) => !isCue(id));

    expect(ids.sort()).toEqual([...PHRASE_SIGNAL_IDS, ...written].sort());
  });

  it.each(GROUPS.map((group) => [group.id, group] as const))(
    '%s repeats no pattern and has something to find',
    (_, group) => {
      const patterns = [...group.strong, ...group.weak];

      expect(new Set(patterns).size).toBe(patterns.length);
      expect(patterns.length).toBeGreaterThan(0);
      expect(() =>
        patterns.map((pattern) => parsePattern(expandClasses(pattern, classes.classes))),
      ).not.toThrow();
    },
  );
});

describe('cues', () => {
  const cues = GROUPS.map(({ id }) => id).filter(isCue);
  const sets = methods.methods.flatMap((method) => method.sets);
  const named = sets.flatMap(({ flags }) => flags.flatMap((flag) => flag.split('|'))).filter(isCue);

  it('are each written once, and each combined by a method', () => {
    expect(new Set(cues).size).toBe(cues.length);
    expect([...new Set(named)].sort()).toEqual([...cues].sort());
  });

  it('prove nothing, and no phrase stands in two places of a set', () => {
    const told = sets.filter(({ flags }) => flags.some((flag) => flag.split('|').some(isCue)));
    const repeated = told.filter(({ flags }) => {
      const names = flags.flatMap((flag) => flag.split('|'));
      return new Set(names).size < names.length;
    });

    expect(told.length).toBeGreaterThan(47);
    expect(told.filter(({ conclusive }) => conclusive)).toEqual([]);
    expect(repeated).toEqual([]);
  });
});

describe('word classes', () => {
  it('are written out in a pattern', () => {
    expect(expandClasses('<pay> {money}', { pay: 'nop|dong' })).toBe('(nop|dong) {money}');
  });

  it('must be there', () => {
    expect(() => expandClasses('<none> {money}', { pay: 'nop' })).toThrow(WordClassError);
  });

  it.each(Object.keys(classes.classes))('%s is called by a phrase', (name) => {
    const calls = GROUPS.flatMap(({ strong, weak }) => [...strong, ...weak]);

    expect(calls.some((pattern) => pattern.includes(`<${name}>`))).toBe(true);
  });
});

describe('methods', () => {
  it('are the 47 tricks, each with an advisory', () => {
    const ids = methods.methods.map(({ id }) => id);

    expect(new Set(ids).size).toBe(47);
    expect(ids.filter((id) => !ADVISORIES.includes(id))).toEqual([]);
  });

  it('call nothing conclusive that rests on a single flag', () => {
    const lonely = methods.methods.flatMap(({ id, sets }) =>
      sets.filter((set) => set.conclusive && set.flags.length < 2).map(() => id),
    );

    expect(lonely).toEqual([]);
  });
});

describe('message weights', () => {
  it('weigh every signal and say each in Vietnamese', () => {
    expect(Object.keys(weights.weights).sort()).toEqual([...RULE_SIGNAL_IDS].sort());
    const wordings = reasons.cases.map(({ wording }) => wording).filter((wording) => wording !== null);
    const asked = RULE_FILES.message.demands.groups.map(({ wording }) => wording);
    expect(Object.keys(TEXTS).sort()).toEqual(
      [...new Set([...MESSAGE_SIGNAL_IDS, ...wordings, ...asked])].sort(),
    );
  });

  it('let no signal alone prove fraud', () => {
    expect(Math.max(...Object.values(weights.weights))).toBeLessThan(weights.maliciousFrom - weights.bias);
  });

  it('let the guards together offset less than the strongest signal', () => {
    expect(weights.guardCap).toBeLessThan(Math.max(...Object.values(weights.weights)));
  });
});

it('knows every sender once', () => {
  const names = senders.senders.flatMap((sender) => sender.names);

  expect(new Set(names).size).toBe(names.length);
});

it('registers every compared signal that has a file', () => {
  const byReading = ['disguised-writing', 'method-match', 'method-story'];

  expect(COMPARED_SIGNALS.map(({ id }) => id).sort()).toEqual(
    COMPARED_SIGNAL_IDS.filter((id) => !byReading.includes(id)).sort(),
  );
  expect(methods.methods).toHaveLength(47);
});
