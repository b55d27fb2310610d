import type { Evidence } from '../checking';
import { evidenceOf, isAccused, type Judged } from './verdicts';

/** How one signal behaves over an evaluation folder. */
export interface SignalCount {
  /** Fraudulent and legitimate inputs on which it fired. */
  readonly onScams: number;
  readonly onLegitimate: number;
  /** Accusations, right or wrong, whose only incriminating evidence it is. */
  readonly decidesAlone: number;
}

function nameOf(evidence: Evidence): string {
  return evidence.source === 'signal' ? evidence.signal : `${evidence.match.list}list`;
}

/** Counts each signal over all judged inputs, sorted by name. */
export function countSignals(judged: readonly Judged[]): ReadonlyMap<string, SignalCount> {
  const counts = new Map<string, { onScams: number; onLegitimate: number; decidesAlone: number }>();
  for (const { sample, assessment } of judged) {
    const evidence = evidenceOf(assessment);
    const guilty = new Set(evidence.filter(({ weight }) => weight > 0).map(nameOf));
    for (const name of new Set(evidence.map(nameOf))) {
      const count = counts.get(name) ?? { onScams: 0, onLegitimate: 0, decidesAlone: 0 };
      if (sample.fraudulent) count.onScams += 1;
      else count.onLegitimate += 1;
      if (isAccused(assessment) && guilty.size === 1 && guilty.has(name)) count.decidesAlone += 1;
      counts.set(name, count);
    }
  }
  return new Map([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}
