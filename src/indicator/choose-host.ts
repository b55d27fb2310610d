import { isConvincing, isConvincingApart, isMadeUp, type BareName } from './bare-domain';
import { CLEAR_ENDINGS, EVERYDAY_ENDINGS } from './domain-endings';
import { foldText } from './fold-text';
import { isLoose, partOf, type HostChain, type HostPart } from './host-chain';
import type { Label } from './host-text';
import { hasSyllableShape } from './vietnamese-syllable';

/** What stands around a chain in the message. */
export interface Surroundings {
  /** The folded text right before the chain. */
  readonly before: string;
  readonly text: string;
  /** A scheme or `www` says that this is an address, whatever it looks like. */
  readonly certain: boolean;
}

/** A host name is looked for at so many places from the end of a run of labels. */
const MAX_TRIMMED = 4;
/** Names of more labels are no host names: the DNS allows 127, people never see more than a dozen. */
const MAX_LABELS = 24;

const ANNOUNCES =
  /(?:vao|tai|link|web|website|trang|cap|nhap|click|bam|url|http|https|app|dk|ky|qua|mien)\s*(?:[:>-]+\s*)?$/;

const PATH = /^(?::\d{2,5}\b|\/[^\s/,.;)\]]|\/ \d{6}|\?\w+=)/;

function isAddress(part: HostPart): boolean {
  return (
    part.labels.length === 4 &&
    part.labels.every(({ text }) => /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) < 256)
  );
}

function bareName(part: HostPart, around: Surroundings): BareName {
  const spacedOut = part.joins.includes('spaced');
  const split = part.labels.length - part.suffixLabels;
  const end = part.labels.at(-1)?.end ?? 0;
  const texts = part.labels.map((label) => label.text);
  return {
    names: texts.slice(0, split),
    suffix: texts.slice(split),
    hasPath: (spacedOut ? /^ ?\/ ?[\w-]/ : PATH).test(around.text.slice(end, end + 8)),
    announced: ANNOUNCES.test(around.before),
    closes: /^(?:\/|[\s"'”’)\]>}]*$|[ \t]*(?:[.,;!?:)\]>"'”’]+[ \t]*)?(?:\n|$)|[)\]>"”’,;!?])/.test(
      around.text.slice(end, end + 40),
    ),
  };
}

function convincingAddress(part: HostPart, around: Surroundings): boolean {
  const end = part.labels.at(-1)?.end ?? 0;
  if (/^(?:\/|:\d)/.test(around.text.slice(end, end + 2))) return true;
  const large = part.labels.filter(({ text }) => text.length === 3).length;
  return large >= 2 || (large === 1 && ANNOUNCES.test(around.before));
}

/** The last label may be a word that follows the address without a space: `vcb.com.De nghị`. */
function endsInSentence(part: HostPart): boolean {
  const last = part.labels.at(-1)?.text ?? '';
  const before = part.labels.at(-2)?.text.toLowerCase() ?? '';
  if (part.labels.length < 3 || part.suffixLabels > 1) return false;
  const capital = /^\p{Lu}/u.test(last) && !/^\p{Lu}/u.test(before);
  const folded = foldText(last);
  return CLEAR_ENDINGS.has(before) && (capital || EVERYDAY_ENDINGS.has(folded)) && hasSyllableShape(folded);
}

function acceptsTight(part: HostPart, around: Surroundings): boolean {
  if (isAddress(part)) return around.certain || convincingAddress(part, around);
  if (part.suffixLabels === 0 || part.suffixLabels === part.labels.length || endsInSentence(part))
    return false;
  const hidden = part.joins.filter((join) => join === 'hidden').length;
  return around.certain || hidden > 0 || isConvincing(bareName(part, around));
}

function startsWithWww(labels: readonly Label[]): boolean {
  return labels[0]?.text.toLowerCase() === 'www';
}

function acceptsLoose(part: HostPart, around: Surroundings): boolean {
  const loose = part.joins.map((join, index) => ({ join, index })).filter(({ join }) => isLoose(join));
  const lastLoose = loose.at(-1)?.index ?? 0;
  const suffixStart = part.labels.length - part.suffixLabels;
  if (part.suffixLabels === 0 || suffixStart === 0) return false;
  if (startsWithWww(part.labels) && lastLoose === 0 && part.labels.length > 2) return true;
  if (lastLoose + 1 < suffixStart) return false;
  const kinds = new Set(loose.map(({ join }) => join));
  if (kinds.size > 1 && !around.certain) return false;
  const from = part.labels[lastLoose]?.end ?? 0;
  const spelled = around.text
    .slice(from, from + 8)
    .toLowerCase()
    .includes('ấ');
  const bare = bareName(part, around);
  if (kinds.has('space-after') && !around.certain) {
    return (
      isConvincingApart(bare, false) &&
      bare.suffix.every((label) => label === label.toLowerCase()) &&
      lowRiskEnding(bare)
    );
  }
  return around.certain || isConvincingApart(bare, spelled);
}

/** After a full stop and a space, only an ending that starts no sentence counts. */
function lowRiskEnding(bare: BareName): boolean {
  const ending = bare.suffix.at(-1) ?? '';
  return (
    /^(?:com|vn|net|org|info|xyz|icu|cc|example|test)$/.test(ending) && isMadeUp(bare.names.at(-1) ?? '')
  );
}

function segmentStarts(chain: HostChain): number[] {
  const starts = [0];
  chain.joins.forEach((join, index) => {
    if (isLoose(join)) starts.push(index + 1);
  });
  return starts;
}

function chooseWithin(chain: HostChain, from: number, to: number, around: Surroundings): HostPart | null {
  const loose = chain.joins.slice(from, to - 1).some(isLoose);
  for (let end = to; end > from && end > to - MAX_TRIMMED; end -= 1) {
    if (end - from > MAX_LABELS) return null;
    if (end - from < 2 || (loose && !chain.joins.slice(from, end - 1).some(isLoose))) break;
    const part = partOf(chain, from, end);
    if (loose ? acceptsLoose(part, around) : acceptsTight(part, around)) return part;
  }
  return null;
}

function chooseFrom(
  chain: HostChain,
  starts: readonly number[],
  segment: number,
  around: Surroundings,
): HostPart | null {
  const from = starts[segment] ?? 0;
  for (let last = Math.min(segment + MAX_TRIMMED, starts.length - 1); last >= segment; last -= 1) {
    const part = chooseWithin(chain, from, starts[last + 1] ?? chain.labels.length, around);
    if (part !== null) return part;
  }
  return null;
}

/** The first host name in a chain, the longest that convinces, or null. */
export function chooseHost(chain: HostChain, around: Surroundings): HostPart | null {
  const starts = segmentStarts(chain);
  if (around.certain && starts.length > 1) {
    const tight = chooseWithin(chain, 0, starts[1] ?? chain.labels.length, around);
    const longer = chooseFrom(chain, starts, 0, around);
    return tight !== null && !(longer !== null && longer.suffixLabels > tight.suffixLabels) ? tight : longer;
  }
  for (const segment of starts.keys()) {
    const part = chooseFrom(chain, starts, segment, around);
    if (part !== null) return part;
  }
  return null;
}
