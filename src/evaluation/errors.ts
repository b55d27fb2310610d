import type { Evidence } from '../checking';
import { defangText } from '../indicator';
import { evidenceOf, isAccused, type Judged } from './verdicts';

function scoreOf({ assessment }: Judged): number {
  return Math.max(0, ...assessment.indicators.map(({ score }) => score), sum(assessment.message));
}

function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0);
}

function describe(judged: Judged): string {
  const { assessment } = judged;
  const reasons = evidenceOf(assessment).map((one) =>
    one.source === 'signal'
      ? `${one.signal} ${one.weight.toFixed(2)}${one.quote === null ? '' : ` "${defangText(one.quote)}"`}`
      : `${one.match.list}list ${one.match.category}`,
  );
  const input = defangText(judged.input.slice(0, 160)).replace(/\s+/g, ' ');
  return `  ${judged.sample.key.padEnd(18)} ${assessment.verdict.padEnd(10)} ${input}\n      ${reasons.join('; ') || 'no evidence'}`;
}

/** At most `count` of the values, as far apart from each other as they can be. */
function spread<T>(values: readonly T[], count: number): readonly T[] {
  const taken = Math.min(count, values.length);
  return Array.from({ length: taken }, (_, index) => Math.floor((index * values.length) / taken)).flatMap(
    (at) => values.slice(at, at + 1),
  );
}

/** The worst false alarms, highest score first, and so many misses of each sample, spread evenly over it, as lines of text. */
export function renderErrors(judged: readonly Judged[], count: number): string {
  const alarms = judged
    .filter(({ sample, assessment }) => !sample.fraudulent && isAccused(assessment))
    .sort((left, right) => scoreOf(right) - scoreOf(left));
  const misses = judged.filter(({ sample, assessment }) => sample.fraudulent && !isAccused(assessment));
  const samples = [...new Set(misses.map(({ sample }) => sample))];
  const shown = samples.flatMap((one) =>
    spread(
      misses.filter(({ sample }) => sample === one),
      count,
    ),
  );
  return [
    `false alarms (${Math.min(count, alarms.length)} of ${alarms.length})`,
    ...alarms.slice(0, count).map(describe),
    `misses (${shown.length} of ${misses.length})`,
    ...shown.map(describe),
  ].join('\n');
}
