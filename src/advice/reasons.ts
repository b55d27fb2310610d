import type { Assessment, Evidence, IndicatorAssessment } from '../checking';
import { defangText } from '../indicator';
import { nameOf, type Knowledge } from './owner';
import { shorten } from './split-text';
import { fill, say } from './template';

const MAX_REASON = 150;
const MAX_QUOTE = 60;

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
    case 'shortener':
    case 'free-hosting':
    case 'form':
    case 'link-in-bio':
      return say(lists, `shared.${match.category}`, {});
    default:
      return null;
  }
}

function explainSignal(evidence: Extract<Evidence, { source: 'signal' }>, { content }: Knowledge): string {
  const values = { ...evidence.params, ...(evidence.quote === null ? {} : { quote: evidence.quote }) };
  const params = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      shorten(defangText(shorten(value.replace(/\s+/g, ' '), MAX_QUOTE)), MAX_QUOTE + 10),
    ]),
  );
  const sentence = fill(content.evidence[evidence.signal] ?? '', params);
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

/** Sentences for what speaks against the subject, strongest first, without repeats. */
export function findReasons({ about, message }: Subject, knowledge: Knowledge): readonly string[] {
  const hidden = about?.indicator.kind === 'link' && about.indicator.shortLink === 'hidden';
  const own = (about?.evidence ?? []).filter(
    (item) => !(hidden && item.source === 'signal' && item.signal === 'shortener'),
  );
  const spoken = [...own, ...message]
    .filter((item) => item.weight > 0 || item.source === 'list')
    .sort((left, right) => right.weight - left.weight)
    .map((item) =>
      item.source === 'list'
        ? explainList(item, about?.indicator.kind ?? 'link', knowledge)
        : explainSignal(item, knowledge),
    )
    .filter((sentence) => sentence !== null);
  return [...new Set(spoken)].map((sentence) => shorten(sentence, MAX_REASON));
}
