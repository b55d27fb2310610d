import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

const DATA = path.join(__dirname, '..', '..', 'data');

/** Folder of the Vietnamese content. */
export const VI = path.join(DATA, 'content', 'vi');

/** A data file through its schema, as the product reads it. */
export function readData<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(fs.readFileSync(path.join(DATA, file), 'utf8')));
}
