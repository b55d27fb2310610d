import type { Assessment, Evidence, IndicatorAssessment } from '../checking';
import { defangText, withoutSchemes } from '../indicator';
import { nameOf, type Knowledge } from './owner';
import { shorten } from './split-text';
import { fill, say } from './template';

const MAX_REASON = 180;
const MAX_QUOTE = 40;

/** Date of an ISO day or time as Vietnamese write it. */
function writeDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

function explainList(
  { match }: Extract<Evidence, { source: 'list' }>,
  kind: IndicatorAssessment['indicator']['kind'],
  knowledge: Knowledge,
): string | null {
  const { lists } = knowledge.content;
  const date = writeDate(match.addedAt);
  if (match.list === 'block') {
    const owner = match.owner === null ? null : nameOf(match.owner, knowledge);
    return kind === 'link' && owner !== null
      ? say(lists, 'block.link.imitates', { owner, date })
      : say(lists, `block.${kind}`, { date });
  }
  switch (match.category) {
    case 'state-body':
      return say(lists, 'allow.state-body', {});
    case 'platform':
    case 'shortener': {
      const owner = match.owner === null ? null : nameOf(match.owner, knowledge);
      return owner === null ? null : say(lists, `shared.${match.category}`, { owner });
    }
    case 'form':
      return say(lists, 'shared.form', {});
    default:
      return null;
  }
}

/** A number at the end of what was cut short: half of it is another number. */
const CUT_NUMBER = /\d[\d .-]*…$/;

type SignalEvidence = Extract<Evidence, { source: 'signal' }>;

/** A word of the evidence as it may stand in a sentence: one line, nothing in it to tap but an official number. */
function showValue(value: string, { rules }: Knowledge): string {
  if (rules.officialNumbers.some(({ number }) => number === value)) return value;
  const whole = withoutSchemes(value).replace(/\s+/g, ' ').trim();
  const line = shorten(whole, MAX_QUOTE);
  const kept = line === whole ? line : line.replace(CUT_NUMBER, '…');
  return shorten(defangText(kept), MAX_QUOTE + 10);
}

function explainSignal({ signal, params, quote, wording }: SignalEvidence, knowledge: Knowledge): string {
  const { content } = knowledge;
  const values = Object.entries({ ...params, ...(quote === null ? {} : { quote }) });
  const body = nameOf(params.brandId ?? '', knowledge);
  const shown = {
    ...Object.fromEntries(values.map(([name, value]) => [name, showValue(value, knowledge)])),
    ...(body === null ? {} : { brand: body }),
  };
  const sentence = fill(content.evidence[wording ?? signal] ?? '', shown);
  return sentence === null || sentence === '' ? say(content.lists, 'other', {}) : sentence;
}

/** The parts of an assessment that speak in one reply: the indicator it is about, if any, and the message. */
export interface Subject {
  readonly about: IndicatorAssessment | null;
  readonly message: readonly Evidence[];
}

/** Worst first: what decides the headline stands in front. */
const RANK = { malicious: 0, suspicious: 1, unknown: 2, official: 3 } as const;

/** Indicators of an assessment, worst first; equals keep their order in the message. */
export function sortWorstFirst(assessment: Assessment): readonly IndicatorAssessment[] {
  return [...assessment.indicators].sort(
    (left, right) => RANK[left.verdict] - RANK[right.verdict] || right.score - left.score,
  );
}

/** Signals that sum up many small traces: a person follows a reason that points at one thing more easily. */
const SUMMARIES: ReadonlySet<string> = new Set([
  'name-model',
  'method-match',
  'method-story',
  'message-model',
]);

function isSummary(item: Evidence): boolean {
  return item.source === 'signal' && SUMMARIES.has(item.signal);
}

/** What a known owner of a shared host makes untrue or says better. */
const UNTRUE_OF_SHARED: ReadonlySet<string> = new Set(['unknown-link', 'shortener']);

/** Whether the host is a platform, form or short link whose owner is named. */
function isNamedShared({ evidence }: IndicatorAssessment): boolean {
  return evidence.some(
    (item) =>
      item.source === 'list' &&
      item.match.list === 'shared' &&
      (item.match.owner !== null || item.match.category === 'form'),
  );
}

/** Reasons that point at one thing; beside so many a summary adds nothing. */
const ENOUGH = 2;

function quoteOf(item: Evidence): string | null {
  return item.source === 'signal' ? item.quote : null;
}

/** Without summaries where enough points at one thing, or where one quotes again what was quoted before. */
function withoutEcho(ordered: readonly Evidence[]): readonly Evidence[] {
  const pointed = ordered.filter((item) => !isSummary(item));
  if (pointed.length >= ENOUGH) return pointed;
  const quoted = new Set(pointed.map(quoteOf));
  return ordered.filter((item) => {
    if (!isSummary(item)) return true;
    const isNew = !quoted.has(quoteOf(item));
    quoted.add(quoteOf(item));
    return isNew;
  });
}

/** Whether nothing but the wording speaks against a message: a guess, and it should read as one. */
export function isGuess({ about, message }: Subject): boolean {
  return (
    about === null &&
    message.length > 0 &&
    message.every((item) => item.source === 'signal' && item.signal === 'message-model')
  );
}

/** Sentences for what speaks against the subject: what points at one thing first, strongest first, without repeats. */
export function findReasons({ about, message }: Subject, knowledge: Knowledge): readonly string[] {
  const hidden = about?.indicator.kind === 'link' && about.indicator.shortLink === 'hidden';
  const shared = about !== null && isNamedShared(about);
  const own = (about?.evidence ?? []).filter(
    (item) => !(hidden && item.source === 'signal' && item.signal === 'shortener'),
  );
  const ordered = [...own, ...message]
    .filter((item) => !(shared && item.source === 'signal' && UNTRUE_OF_SHARED.has(item.signal)))
    .filter((item) => item.weight > 0 || item.source === 'list')
    .sort((left, right) => Number(isSummary(left)) - Number(isSummary(right)) || right.weight - left.weight);
  const spoken = withoutEcho(ordered)
    .map((item) =>
      item.source === 'list'
        ? explainList(item, about?.indicator.kind ?? 'link', knowledge)
        : explainSignal(item, knowledge),
    )
    .filter((sentence) => sentence !== null);
  return [...new Set(spoken)].map((sentence) => shorten(sentence, MAX_REASON));
}
