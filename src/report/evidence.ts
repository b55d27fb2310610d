import { defangPhone, defangProse, lookupKeys, type Indicator, type LookupKey } from '../indicator';
import type { ReportDraft, ReportedIndicator, ReportEvidence } from './types';

/** What one report may hold; more is refused silently, the first ones stay. */
export const EVIDENCE_LIMITS = { indicators: 20, pictures: 5, shown: 500 } as const;

/** Key of an address that no parser accepts: lists cannot hold it, but an officer can read it. */
function keyOf(indicator: Indicator): LookupKey {
  const [key] = lookupKeys(indicator);
  return key ?? { kind: 'url', value: indicator.raw.slice(0, EVIDENCE_LIMITS.shown) };
}

/** An indicator as its citizen and an officer read it: never tappable. */
function shownOf(indicator: Indicator): string {
  switch (indicator.kind) {
    case 'link':
      return defangProse(indicator.raw.replace(/\s+/g, ' '));
    case 'phone':
      return defangPhone(indicator);
    case 'account':
      return defangPhone({ national: indicator.digits });
  }
}

/** An indicator as a report keeps it. */
export function toReported(indicator: Indicator): ReportedIndicator {
  return {
    key: keyOf(indicator),
    shown: shownOf(indicator).slice(0, EVIDENCE_LIMITS.shown),
    bank: indicator.kind === 'account' ? indicator.bank : null,
  };
}

function isSame(one: ReportedIndicator, other: ReportedIndicator): boolean {
  return one.key.kind === other.key.kind && one.key.value === other.key.value;
}

/** Whether there is anything at all to go by. */
export function hasEvidence({ indicators, pictures }: ReportEvidence): boolean {
  return indicators.length + pictures.length > 0;
}

/** The evidence with more links and numbers, without repeats; beyond the limit the first ones stay. */
export function withEvidence(evidence: ReportEvidence, more: readonly ReportedIndicator[]): ReportEvidence {
  const all = [...evidence.indicators, ...more];
  const distinct = all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
  return { ...evidence, indicators: distinct.slice(0, EVIDENCE_LIMITS.indicators) };
}

/** The draft with more evidence, without repeats and within the limits. Works at every step. */
export function addEvidence(
  draft: ReportDraft,
  more: { readonly indicators?: readonly Indicator[]; readonly pictures?: readonly string[] },
): ReportDraft {
  const { indicators } = withEvidence(draft.evidence, (more.indicators ?? []).map(toReported));
  const pictures = [...new Set([...draft.evidence.pictures, ...(more.pictures ?? [])])];
  return { ...draft, evidence: { indicators, pictures: pictures.slice(0, EVIDENCE_LIMITS.pictures) } };
}
