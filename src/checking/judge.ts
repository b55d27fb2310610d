import type { Indicator } from '../indicator';
import { decideListing, type Listing, type ListedIndicator } from './list-evidence';
import { readName } from './name/reading';
import { ACCOUNT_SIGNALS, LINK_SIGNALS, PHONE_SIGNALS } from './registry';
import { weightOf, type Rules } from './rules';
import type { SignalId } from './signal-ids';
import type { Evidence, Finding, IndicatorAssessment, SignalContext, Verdict } from './types';

/** A block entry's weight at full confidence: enough by itself for the worst verdict. */
const BLOCK_WEIGHT = 10;

interface Detected {
  readonly id: SignalId;
  readonly onOfficial: boolean;
  readonly finding: Finding;
}

interface AnySignal<Subject, Context> {
  readonly id: SignalId;
  readonly onOfficial: boolean;
  detect(subject: Subject, context: Context): Finding | null;
}

function runSignals<Subject, Context>(
  signals: readonly AnySignal<Subject, Context>[],
  subject: Subject,
  context: Context,
): Detected[] {
  const detected: Detected[] = [];
  for (const signal of signals) {
    const finding = signal.detect(subject, context);
    if (finding !== null) detected.push({ id: signal.id, onOfficial: signal.onOfficial, finding });
  }
  return detected;
}

function detectAll(indicator: Indicator, context: SignalContext): Detected[] {
  switch (indicator.kind) {
    case 'link':
      return runSignals(LINK_SIGNALS, indicator, {
        ...context,
        reading: readName(indicator.domain, context.rules.names),
      });
    case 'phone':
      return runSignals(PHONE_SIGNALS, indicator, context);
    case 'account':
      return runSignals(ACCOUNT_SIGNALS, indicator, context);
  }
}

function listEvidence({ block, official, stateBody }: Listing): Evidence[] {
  const entry = (match: typeof block, weight: number): Evidence[] =>
    match === null ? [] : [{ source: 'list', match, weight }];
  return [
    ...entry(block, BLOCK_WEIGHT * (block?.confidence ?? 0)),
    ...entry(official, 0),
    ...entry(stateBody, 0),
  ];
}

function isConclusive(signals: ReadonlySet<string>, rules: Rules): boolean {
  return rules.conclusive.some((set) => set.every((signal) => signals.has(signal)));
}

function decideVerdict(listing: Listing, signals: readonly Evidence[], score: number, rules: Rules): Verdict {
  if (listing.block !== null) return 'malicious';
  const ids = new Set(signals.flatMap((evidence) => (evidence.source === 'signal' ? [evidence.signal] : [])));
  if (isConclusive(ids, rules)) return 'malicious';
  if (score >= rules.suspiciousFrom) return 'suspicious';
  return listing.official !== null && signals.length === 0 ? 'official' : 'unknown';
}

/** Judges one indicator by its list entries and signals, which never cancel each other out: more evidence, higher score. */
export function judgeIndicator({ indicator, matches }: ListedIndicator, rules: Rules): IndicatorAssessment {
  const listing = decideListing(matches);
  const signals = detectAll(indicator, { rules, matches })
    .filter(({ onOfficial }) => onOfficial || listing.official === null)
    .map(({ id, finding }): Evidence => ({
      source: 'signal',
      signal: id,
      weight: weightOf(rules, id) * (finding.scale ?? 1),
      params: finding.params,
      quote: finding.quote,
    }));
  const evidence = [...listEvidence(listing), ...signals].sort((a, b) => b.weight - a.weight);
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return { indicator, verdict: decideVerdict(listing, signals, score, rules), score, evidence };
}
