import { VARIABLES, type Variable } from './variables';

function row(variable: Variable): string {
  const fallback =
    variable.fallback === null ? (variable.secret ? '(secret)' : '') : `\`${variable.fallback}\``;
  return `| \`${variable.name}\` | ${fallback} | ${variable.description} | ${variable.expected} |`;
}

/** The README's table of settings, in Markdown, written from the rules that the start enforces. */
export function renderConfigTable(): string {
  return [
    '| variable | default | what it sets | expected |',
    '|---|---|---|---|',
    ...VARIABLES.map(row),
  ].join('\n');
}
