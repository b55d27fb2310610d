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

/** The worst false alarms (highest score first) and, per sample, misses spread evenly over it, as lines of text. */
export function renderErrors(judged: readonly Judged[], count: number): string {
  const alarms = judged
    .filter(({ sample, assessment }) => !sample.fraudulent && isAccused(assessment))
    .sort((left, right) => scoreOf(right) - scoreOf(left));
  const misses = judged
    .filter(({ sample, assessment }) => sample.fraudulent && !isAccused(assessment))
    .filter((_one, index, all) => index % Math.max(1, Math.floor(all.length / count)) === 0);
  return [
    `false alarms (${Math.min(count, alarms.length)} of ${alarms.length})`,
    ...alarms.slice(0, count).map(describe),
    `misses (${Math.min(count, misses.length)})`,
    ...misses.slice(0, count).map(describe),
  ].join('\n');
}
