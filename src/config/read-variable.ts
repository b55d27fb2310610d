import { badValue, type Problem } from './problems';
import type { Variable } from './variables';

/** Whether a variable holds anything but white space. */
export function isSet(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Reads one variable by its rule, or its default; a wrong value is added to `problems` and read as null. */
export function readVariable(variable: Variable, raw: unknown, problems: Problem[]): string | number | null {
  const text = isSet(raw) ? raw.trim() : variable.fallback;
  if (text === null) return null;
  const parsed = variable.schema.safeParse(text);
  if (parsed.success) return parsed.data;
  problems.push(badValue(variable, text));
  return null;
}
