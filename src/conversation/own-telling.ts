import type { Assessment } from '../checking';
import { warns } from './last-text';

/**
 * The verdict of a message's links and numbers alone: a victim's own words tell of a trick and are none.
 * null where none of them warns.
 */
export function judgeFound(assessment: Assessment): Assessment | null {
  const verdicts = assessment.indicators.map(({ verdict }) => verdict).filter(warns);
  if (verdicts.length === 0) return null;
  const verdict = verdicts.includes('malicious') ? 'malicious' : 'suspicious';
  return { ...assessment, verdict, message: [], scamType: null };
}
