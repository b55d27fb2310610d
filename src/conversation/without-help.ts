import type { Assessment } from '../checking';

/** What there is to check in a message of danger: never the numbers that help comes from, which are told and not asked about. */
export function withoutHelp(assessment: Assessment | null): Assessment | null {
  if (assessment === null) return null;
  const indicators = assessment.indicators.filter(
    ({ indicator }) => indicator.kind !== 'phone' || indicator.numberKind !== 'emergency',
  );
  if (indicators.length === assessment.indicators.length) return assessment;
  const isOfHelp = indicators.length === 0 && assessment.verdict === 'official';
  return { ...assessment, indicators, verdict: isOfHelp ? 'unknown' : assessment.verdict };
}
