import { styleText } from 'node:util';
import type { Evidence, Verdict } from '../checking';
import { defangText } from '../indicator';
import type { CheckResult } from './checker';

const COLORS = {
  malicious: 'red',
  suspicious: 'yellow',
  unknown: 'gray',
  official: 'green',
} as const satisfies Record<Verdict, string>;

function describeEvidence(evidence: Evidence): string {
  const weight = evidence.weight.toFixed(2).padStart(6);
  if (evidence.source === 'list') {
    const { list, key, feed, category } = evidence.match;
    return `${weight}  ${list}list  ${category}  ${defangText(key.value)}  (${feed})`;
  }
  const quote = evidence.quote === null ? '' : `  "${defangText(evidence.quote)}"`;
  return `${weight}  ${evidence.signal}${quote}`;
}

/** An assessment and the reply to it, for a person at a terminal. Addresses appear only defanged. */
export function renderAssessment(text: string, result: CheckResult, color: boolean): string {
  const { assessment, replies } = result;
  const paint = (verdict: Verdict): string => (color ? styleText(COLORS[verdict], verdict) : verdict);
  const lines = [`message   ${defangText(text)}`, `verdict   ${paint(assessment.verdict)}`];
  if (assessment.scamType !== null) lines.push(`method    ${assessment.scamType}`);
  if (assessment.truncated) lines.push('truncated a limit was reached; not everything was checked');
  for (const { indicator, verdict, score, evidence } of assessment.indicators) {
    lines.push(
      `${indicator.kind.padEnd(9)} ${defangText(indicator.raw)}  ${paint(verdict)}  ${score.toFixed(2)}`,
    );
    lines.push(...evidence.map((one) => `          ${describeEvidence(one)}`));
  }
  lines.push(...assessment.message.map((one) => `message   ${describeEvidence(one)}`));
  for (const reply of replies) {
    lines.push('', ...reply.text.split('\n').map((line) => `  │ ${line}`));
    for (const button of reply.buttons) lines.push(`  │ [${button.title}]`);
  }
  return `${lines.join('\n')}\n\n`;
}
