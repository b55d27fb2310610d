import { renderConfigTable } from '../config';
import { renderContentCatalog } from './content-catalog';
import { renderSignalsTable } from './signals-table';

/** One generated part of a document, between two marker lines that stay. */
export interface GeneratedPart {
  readonly file: string;
  readonly start: string;
  readonly end: string;
  readonly render: () => string;
}

/** Every generated part; a test fails when a file and its source have drifted apart. */
export const GENERATED_PARTS: readonly GeneratedPart[] = [
  {
    file: 'README.md',
    start: '<!-- configuration table: written by `npm run docs` -->',
    end: '<!-- end of the configuration table -->',
    render: renderConfigTable,
  },
  {
    file: 'docs/signals.md',
    start: '<!-- signals: written by `npm run docs` -->',
    end: '<!-- end of the signals -->',
    render: renderSignalsTable,
  },
  {
    file: 'docs/noi-dung.md',
    start: '<!-- content: written by `npm run docs` -->',
    end: '<!-- end of the content -->',
    render: renderContentCatalog,
  },
];

/** The document with its generated part written anew; null where a marker line is missing. */
export function replacePart(document: string, part: GeneratedPart): string | null {
  const start = document.indexOf(part.start);
  const end = document.indexOf(part.end);
  if (start === -1 || end < start) return null;
  const head = document.slice(0, start + part.start.length);
  return `${head}\n${part.render()}\n${document.slice(end)}`;
}
