import fs from 'node:fs';
import path from 'node:path';
import { ACCOUNT_SIGNALS, LINK_SIGNALS, PHONE_SIGNALS } from '../../src/checking/registry';
import { ACCOUNT_SIGNAL_IDS, LINK_SIGNAL_IDS, PHONE_SIGNAL_IDS } from '../../src/checking/signal-ids';
import { RULES } from './load-rules';

const ROOT = path.join(__dirname, '..', '..');
const TEXTS = JSON.parse(
  fs.readFileSync(path.join(ROOT, 'data', 'content', 'vi', 'evidence-link.json'), 'utf8'),
) as Record<string, string>;
const IDS = [...LINK_SIGNAL_IDS, ...PHONE_SIGNAL_IDS, ...ACCOUNT_SIGNAL_IDS];

describe('the registry of signals', () => {
  it('holds every id once, in the order of the ids', () => {
    expect(LINK_SIGNALS.map(({ id }) => id)).toEqual(LINK_SIGNAL_IDS);
    expect(PHONE_SIGNALS.map(({ id }) => id)).toEqual(PHONE_SIGNAL_IDS);
    expect(ACCOUNT_SIGNALS.map(({ id }) => id)).toEqual(ACCOUNT_SIGNAL_IDS);
  });

  it.each(IDS)('%s has a file, a spec, a weight and a text', (id) => {
    expect(fs.existsSync(path.join(ROOT, 'src', 'checking', 'signals', `${id}.ts`))).toBe(true);
    expect(fs.existsSync(path.join(ROOT, 'tests', 'checking', 'signals', `${id}.spec.ts`))).toBe(true);
    expect(RULES.weights.get(id)).toBeGreaterThan(0);
    expect(TEXTS[id]).toContain('{quote}');
  });

  it('has no text, weight or conclusive set of a signal that does not exist', () => {
    const known = new Set<string>(IDS);

    expect(Object.keys(TEXTS).filter((id) => !known.has(id))).toEqual([]);
    expect([...RULES.weights.keys()].filter((id) => !known.has(id))).toEqual([]);
    expect(RULES.conclusive.flat().filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(['name-model', 'risky-suffix', 'shortener', 'free-hosting'])(
    '%s is never part of a proof',
    (id) => {
      expect(RULES.conclusive.flat()).not.toContain(id);
    },
  );
});
