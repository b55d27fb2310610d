import { isMadeUp } from './bare-domain';
import { chooseHost, type Surroundings } from './choose-host';
import { EXPECTED_ENDINGS } from './domain-endings';
import { gluedEndingLength } from './glued-ending';
import { hostOf, isLoose, readChain, type HostChain } from './host-chain';
import { readLabel, readSeparator, type Label } from './host-text';

/** A host name in a message: where it stands and how it is meant. */
export interface HostSpan {
  readonly start: number;
  readonly end: number;
  readonly host: string;
  /** Dots were hidden, spelled, spaced out or left away. */
  readonly hidden: boolean;
}

/** Words of an address that was written with spaces: `www . ngan hang . top`. */
const MAX_WORDS = 10;
const SPACE_ENDING = /[ \t]([a-z]{2,7})(?![\p{L}\p{N}_-]|[ \t]\d)/uy;
const FAKE_SUFFIX = /^(?:vn|com|gov|net|org|edu)-/i;

function tightLabels(chain: HostChain): readonly Label[] {
  const loose = chain.joins.findIndex(isLoose);
  return loose < 0 ? chain.labels : chain.labels.slice(0, loose + 1);
}

function spanOf(labels: readonly Label[], end: number, host: string, hidden: boolean): HostSpan {
  return { start: labels[0]?.start ?? end, end, host, hidden };
}

function withGluedWord(chain: HostChain, around: Surroundings): HostSpan | null {
  const labels = tightLabels(chain);
  const last = labels.at(-1);
  if (last === undefined || labels.length < 2) return null;
  const length = gluedEndingLength(last.text, labels.at(-2)?.text ?? '', around.certain);
  if (length === 0) return null;
  const cut = { text: last.text.slice(0, length), start: last.start, end: last.start + length };
  return spanOf(labels, cut.end, hostOf([...labels.slice(0, -1), cut]), false);
}

/** The last dot became a space: `vietcombank.vn-ctt vip`. */
function withSpaceForDot(text: string, labels: readonly Label[], certain: boolean): HostSpan | null {
  const last = labels.at(-1);
  if (last === undefined) return null;
  SPACE_ENDING.lastIndex = last.end;
  const ending = SPACE_ENDING.exec(text)?.[1];
  if (ending === undefined || !EXPECTED_ENDINGS.has(ending)) return null;
  const marked = FAKE_SUFFIX.test(last.text) || (/[\d-]/.test(last.text) && last.text.length > 4);
  const madeUp = labels.every((label) => isMadeUp(label.text) && label.text.length > 4);
  const convincing = certain ? marked || isMadeUp(last.text) : labels.length > 1 && (marked || madeUp);
  return convincing ? spanOf(labels, SPACE_ENDING.lastIndex, `${hostOf(labels)}.${ending}`, true) : null;
}

/** `https://svip- bank.com`, `https://svip.⏎bank.com`: with a scheme before it, the name goes on after the break. */
function withBrokenName(text: string, chain: HostChain, around: Surroundings): HostSpan | null {
  const first = chain.labels[0];
  if (!around.certain || chain.labels.length > 1 || first === undefined || !/\w/.test(first.text))
    return null;
  const dot = text.startsWith('.\n', first.end);
  const hyphen = first.text.endsWith('-') && /^[ \t\n]$/.test(text.charAt(first.end));
  const next = dot || hyphen ? readLabel(text, first.end + (dot ? 2 : 1)) : null;
  if (next === null) return null;
  const after = readChain(text, next);
  const whole: HostChain = dot
    ? { labels: [first, ...after.labels], joins: ['dot', ...after.joins], end: after.end }
    : after;
  const rest = chooseHost(whole, around);
  if (rest === null) return null;
  const host = dot ? hostOf(rest.labels) : first.text.toLowerCase() + hostOf(rest.labels);
  return spanOf([first], rest.labels.at(-1)?.end ?? 0, host, true);
}

/** Reads the words of a name written with spaces, up to a dot and a usual ending; `at` stands after `www` and its dot. */
export function findSpacedName(text: string, www: Label, at: number): HostSpan | null {
  let name = '';
  let position = at;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const word = readLabel(text, position);
    if (word === null) return null;
    name += word.text;
    const separator = readSeparator(text, word.end);
    const ending = separator === null ? null : readLabel(text, separator.end);
    if (ending !== null && name.length > 2 && EXPECTED_ENDINGS.has(ending.text.toLowerCase())) {
      const chain = readChain(text, ending);
      const second =
        chain.joins[0] !== undefined && EXPECTED_ENDINGS.has(chain.labels[1]?.text ?? '')
          ? chain.labels[1]
          : undefined;
      const suffix = second === undefined ? ending.text : `${ending.text}.${second.text}`;
      return spanOf([www], second?.end ?? ending.end, `www.${name}.${suffix}`.toLowerCase(), true);
    }
    const space = /^[ \t]{1,2}(?=[\p{L}\p{N}-])/u.exec(text.slice(word.end, word.end + 4));
    if (separator !== null || space === null) return null;
    position = word.end + space[0].length;
  }
  return null;
}

/** The host name that a chain of labels holds, or null where it is prose, a file, a version, an abbreviation. */
export function findHost(text: string, chain: HostChain, around: Surroundings): HostSpan | null {
  const part = chooseHost(chain, around);
  if (part !== null) {
    const host = hostOf(part.labels);
    const hidden =
      part.joins.some((join) => join !== 'dot') ||
      host !== part.labels.map((label) => label.text.toLowerCase()).join('.');
    return spanOf(part.labels, part.labels.at(-1)?.end ?? chain.end, host, hidden);
  }
  return (
    withGluedWord(chain, around) ??
    withBrokenName(text, chain, around) ??
    withSpaceForDot(text, tightLabels(chain), around.certain)
  );
}
