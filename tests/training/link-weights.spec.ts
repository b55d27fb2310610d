import { fitLinkWeights } from '../../src/training/link-weights';
import type { RuledHost } from '../../src/training/link-judgment';

const THRESHOLD = 3;

function many(count: number, host: RuledHost): RuledHost[] {
  return Array.from({ length: count }, () => host);
}

const quiet: RuledHost = { kind: 'world', signals: [] };

describe('fitting the weights of link signals', () => {
  it('raises the model until it catches what honest sites never show', () => {
    const hosts = [
      ...many(50, { kind: 'scam', signals: [['name-model', 0.5]] }),
      ...many(2000, { kind: 'world', signals: [['name-model', 0.3]] }),
    ];

    expect(fitLinkWeights(hosts, { 'name-model': 4 }, THRESHOLD)['name-model']).toBeGreaterThanOrEqual(6);
  });

  it('stays below the false alarms allowed, whatever it would catch', () => {
    const hosts = [
      ...many(50, { kind: 'scam', signals: [['name-model', 0.5]] }),
      ...many(10, { kind: 'world', signals: [['name-model', 0.5]] }),
      ...many(990, quiet),
    ];

    expect(fitLinkWeights(hosts, { 'name-model': 5.8 }, THRESHOLD)['name-model']).toBeLessThan(6);
  });

  it('leaves a lookalike enough to accuse alone, even where the data speak against it', () => {
    const hosts = [...many(10, { kind: 'world', signals: [['lookalike-domain', 1]] }), ...many(990, quiet)];

    expect(fitLinkWeights(hosts, { 'lookalike-domain': 4 }, THRESHOLD)['lookalike-domain']).toBeGreaterThan(
      THRESHOLD,
    );
  });

  it('keeps every imitation of the corpus accused', () => {
    const hosts = [
      { kind: 'lookalike', signals: [['combosquat', 0.8]] } as const,
      ...many(50, { kind: 'world', signals: [['combosquat', 0.75]] }),
      ...many(60_000, quiet),
    ];

    expect(fitLinkWeights(hosts, { combosquat: 3.8 }, THRESHOLD).combosquat).toBeGreaterThanOrEqual(3.75);
  });

  it('does not touch a signal that hosts alone cannot show', () => {
    const hosts = many(10, { kind: 'scam', signals: [['app-download', 1]] });

    expect(fitLinkWeights(hosts, { 'app-download': 2 }, THRESHOLD)).toEqual({ 'app-download': 2 });
  });
});
