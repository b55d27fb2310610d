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
  isOfficial: boolean,
): Detected[] {
  const detected: Detected[] = [];
  for (const signal of signals) {
    if (isOfficial && !signal.onOfficial) continue;
    const finding = signal.detect(subject, context);
    if (finding !== null) detected.push({ id: signal.id, finding });
  }
  return detected;
}

/** What the signals see in an indicator; about an official one only some of them speak. */
function detectAll(indicator: Indicator, { rules, matches }: SignalContext, isOfficial: boolean): Detected[] {
  switch (indicator.kind) {
    case 'link': {
      const reading = readName(indicator.domain, rules.names);
      return runSignals(LINK_SIGNALS, indicator, { rules, matches, reading }, isOfficial);
    }
    case 'phone':
      return runSignals(PHONE_SIGNALS, indicator, { rules, matches }, isOfficial);
    case 'account':
      return runSignals(ACCOUNT_SIGNALS, indicator, { rules, matches }, isOfficial);
  }
}

function listEvidence({ block, official, stateBody, shared }: Listing): Evidence[] {
  const evidence: Evidence[] = [];
  if (block !== null)
    evidence.push({ source: 'list', match: block, weight: BLOCK_WEIGHT * block.confidence });
  for (const match of [official, stateBody, shared])
    if (match !== null) evidence.push({ source: 'list', match, weight: 0 });
  return evidence;
}

function signalEvidence({ id, finding }: Detected, rules: Rules): Evidence {
  const { scale, params, quote } = finding;
  return { source: 'signal', signal: id, weight: weightOf(rules, id) * (scale ?? 1), params, quote };
}

function isConclusive(detected: readonly Detected[], rules: Rules): boolean {
  return rules.conclusive.some((set) => set.every((signal) => detected.some(({ id }) => id === signal)));
}

function decideVerdict(
  listing: Listing,
  detected: readonly Detected[],
  score: number,
  rules: Rules,
): Verdict {
  if (listing.block !== null || isConclusive(detected, rules)) return 'malicious';
  if (score >= rules.suspiciousFrom) return 'suspicious';
  return listing.official !== null && detected.length === 0 ? 'official' : 'unknown';
}

/** Judges one indicator by its list entries and signals, which never cancel each other out: more evidence, higher score. */
export function judgeIndicator({ indicator, matches }: ListedIndicator, rules: Rules): IndicatorAssessment {
  const listing = decideListing(matches);
  const detected = detectAll(indicator, { rules, matches }, listing.official !== null);
  const evidence = listEvidence(listing);
  for (const one of detected) evidence.push(signalEvidence(one, rules));
  evidence.sort((a, b) => b.weight - a.weight);
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return { indicator, verdict: decideVerdict(listing, detected, score, rules), score, evidence };
}
