/** Fields and body of a file that begins with front matter. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
  readonly problems: readonly string[];
}

const FENCE = '---';
const KEY = /^([A-Za-z]+):(?:\s+(\S.*)?)?$/;
const ITEM = /^\s*-\s+(\S.*)$/;

/** A scalar is the rest of its line as it stands, or a JSON string in double quotes. */
function readScalar(written: string): string | null {
  const text = written.trim();
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** A list on one line, as JSON: `["a", "b"]`. */
function readInlineList(written: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(written);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads the small part of YAML that our files use: `key: value`, `key: ["a", "b"]`,
 * and `key:` followed by lines `- item`. Anything else is a problem with its line number, never a guess.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1) {
    return { fields: {}, body: '', problems: ['must begin with front matter between two lines ---'] };
  }
  const fields: Record<string, string | readonly string[]> = {};
  const problems: string[] = [];
  let list: string[] | null = null;
  lines.slice(1, end).forEach((line, index) => {
    const wrong = (): void => {
      problems.push(`line ${index + 2} of the front matter cannot be read: ${line}`);
    };
    if (line.trim() === '') return;
    const item = ITEM.exec(line)?.[1];
    if (item !== undefined) {
      const value = readScalar(item);
      if (list === null || value === null) wrong();
      else list.push(value);
      return;
    }
    const [, key, written] = KEY.exec(line) ?? [];
    list = null;
    if (key === undefined || key in fields) {
      wrong();
    } else if (written === undefined) {
      list = [];
      fields[key] = list;
    } else {
      const value = written.startsWith('[') ? readInlineList(written) : readScalar(written);
      if (value === null) wrong();
      else fields[key] = value;
    }
  });
  return { fields, body: lines.slice(end + 1).join('\n'), problems };
}
