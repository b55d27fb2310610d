import type { Variable } from './variables';

/** One thing wrong with the configuration, ready to be read by the person who installs the bot. */
export interface Problem {
  readonly variable: string;
  readonly message: string;
  /** What makes the variable necessary; said once for all variables that share it. */
  readonly because?: string;
}

/** Thrown at start with every problem at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly Problem[]) {
    const reasons = new Set(problems.flatMap(({ because }) => because ?? []));
    super(
      [
        'Configuration:',
        ...problems.map(({ variable, message }) => `  ${variable}: ${message}`),
        ...[...reasons].map((reason) => `  Why they are needed: ${reason}.`),
      ].join('\n'),
    );
  }
}

/** Shows enough of a secret to recognize it: its length and last two characters. */
export function maskSecret(value: string): string {
  return value.length <= 8 ? '***' : `***${value.slice(-2)} (${value.length} characters)`;
}

/** Describes a value that its variable's rule refuses. */
export function badValue(variable: Variable, value: string): Problem {
  const shown = variable.secret ? maskSecret(value) : JSON.stringify(value.slice(0, 200));
  return { variable: variable.name, message: `got ${shown}, expected ${variable.expected}` };
}

/** Describes a variable that has no value though another one needs it. */
export function missingValue(variable: Variable, because: string): Problem {
  return { variable: variable.name, message: `is not set, expected ${variable.expected}`, because };
}
