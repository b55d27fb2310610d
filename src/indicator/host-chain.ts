import { CONFUSABLES } from './confusables';
import { readLabel, readSeparator, type Join, type Label } from './host-text';
import { countSuffixLabels } from './parse-domain';

/** Labels joined by dots of any kind, from left to right; `joins[i]` stands between `labels[i]` and `labels[i + 1]`. */
export interface HostChain {
  readonly labels: readonly Label[];
  readonly joins: readonly Join[];
  readonly end: number;
}

/** A stretch of a chain that makes a host name. */
export interface HostPart {
  readonly labels: readonly Label[];
  readonly joins: readonly Join[];
  /** How many of the labels are the public suffix; 0 where the ending is none. */
  readonly suffixLabels: number;
}

/** Loose joins beyond this many are read as prose. */
const MAX_LOOSE_JOINS = 6;

/** Reads a chain to its end, starting with a label that was read already. */
export function readChain(text: string, first: Label): HostChain {
  const labels = [first];
  const joins: Join[] = [];
  let end = first.end;
  let loose = 0;
  for (;;) {
    const separator = readSeparator(text, end);
    if (separator === null) break;
    if (isLoose(separator.join)) loose += 1;
    const label = loose > MAX_LOOSE_JOINS ? null : readLabel(text, separator.end);
    if (label === null) break;
    joins.push(separator.join);
    labels.push(label);
    end = label.end;
  }
  const last = labels.at(-1);
  const marks = /_+$/.exec(last?.text ?? '')?.[0].length ?? 0;
  if (last === undefined || marks === 0 || marks === last.text.length) return { labels, joins, end };
  // `_shop.example_`: what makes the word italic is no part of it.
  end = last.end - marks;
  labels[labels.length - 1] = { text: last.text.slice(0, -marks), start: last.start, end };
  return { labels, joins, end };
}

/** True for joins that also occur between the words of a sentence. */
export function isLoose(join: Join | undefined): boolean {
  return join === 'word' || join === 'spaced' || join === 'space-after';
}

/** An ending in Cyrillic or Greek look-alikes (`соm`) as the ASCII ending it is taken for. */
function readableEnding(label: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label) || countSuffixLabels(label) > 0) return label;
  return Array.from(label, (character) => CONFUSABLES.get(character) ?? character).join('');
}

/** The host name of labels, in lower case, its ending readable. */
export function hostOf(labels: readonly Label[]): string {
  const texts = labels.map((label) => label.text.toLowerCase());
  const last = texts.pop() ?? '';
  return [...texts, readableEnding(last)].join('.');
}

/** Names that are public suffixes and yet sites of their own: those of provinces. */
function isSiteOfItsOwn(labels: readonly Label[]): boolean {
  return labels.length === 2 && (labels[0]?.text.length ?? 0) > 4;
}

/** Takes labels `from` to `to` (exclusive) of a chain as a host name. */
export function partOf(chain: HostChain, from: number, to: number): HostPart {
  const labels = chain.labels.slice(from, to);
  const suffixLabels = Math.min(countSuffixLabels(hostOf(labels)), labels.length);
  const whole = suffixLabels === labels.length && isSiteOfItsOwn(labels);
  return { labels, joins: chain.joins.slice(from, to - 1), suffixLabels: whole ? 1 : suffixLabels };
}
