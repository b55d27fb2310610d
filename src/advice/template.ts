import { z } from 'zod';

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/** Names of the `{placeholders}` in a template, each once, in order of appearance. */
export function findPlaceholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/**
 * Puts values in the places of a template, in one pass: braces inside a value stay as they are.
 * Null where a place has no value, so that a half-filled sentence is never shown.
 */
export function fill(template: string, params: Readonly<Record<string, string>>): string | null {
  const missing = findPlaceholders(template).some((name) => params[name] === undefined);
  return missing ? null : template.replace(PLACEHOLDER, (_, name: string) => params[name] ?? '');
}

/** Names of texts, each with the placeholders it holds. */
export type TextTable = Readonly<Record<string, readonly string[]>>;

/** The texts of a table, by name. */
export type Texts<T extends TextTable> = { readonly [Name in keyof T]: string };

function template(placeholders: readonly string[]): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .refine(
      (text) => [...findPlaceholders(text)].sort().join() === [...placeholders].sort().join(),
      `must hold exactly these placeholders: ${placeholders.map((name) => `{${name}}`).join(' ') || 'none'}`,
    );
}

/**
 * Schema of a file of texts: every name of the table is there, and every text holds exactly its placeholders.
 * Texts with the same placeholders share a schema, because each takes some 8 KB of memory.
 */
export function textsOf<const T extends TextTable>(table: T): z.ZodType<Texts<T>> {
  const templates = new Map<string, z.ZodString>();
  const templateOf = (placeholders: readonly string[]): z.ZodString => {
    const key = placeholders.join();
    const schema = templates.get(key) ?? template(placeholders);
    templates.set(key, schema);
    return schema;
  };
  const shape = Object.fromEntries(
    Object.entries(table).map(([name, placeholders]) => [name, templateOf(placeholders)]),
  );
  return z.strictObject(shape) as unknown as z.ZodType<Texts<T>>;
}

/** Says a text of a table; the compiler asks for exactly its placeholders, and their values go in as they are. */
export function say<T extends TextTable, Name extends keyof T>(
  texts: Texts<T>,
  name: Name,
  params: Readonly<Record<T[Name][number], string>>,
): string {
  const text: string = texts[name];
  return fill(text, params) ?? text;
}
