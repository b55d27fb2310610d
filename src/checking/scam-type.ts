import type { Rules } from './rules';
import type { Evidence, IndicatorAssessment, ScamType } from './types';

function typeOfBrand(brandId: string, rules: Rules): ScamType | null {
  const category = rules.brands.get(brandId)?.category;
  return (
    rules.scamTypeOfBrand[brandId] ??
    (category === undefined ? null : (rules.scamTypeOfCategory[category] ?? null))
  );
}

function typeOfEvidence(evidence: Evidence, rules: Rules): ScamType | null {
  if (evidence.source === 'list') {
    return evidence.match.list === 'block' && evidence.match.owner !== null
      ? typeOfBrand(evidence.match.owner, rules)
      : null;
  }
  if (evidence.weight <= 0) return null;
  if (evidence.signal === 'app-download') return 'ma-doc-apk';
  return evidence.params.scamType ?? typeOfBrand(evidence.params.brandId ?? '', rules);
}

/** The trick that the strongest evidence of the worst indicator points at, or null. */
export function scamTypeOf(assessments: readonly IndicatorAssessment[], rules: Rules): ScamType | null {
  const accused = assessments.filter(({ verdict }) => verdict === 'malicious' || verdict === 'suspicious');
  for (const { evidence } of [...accused].sort((a, b) => b.score - a.score)) {
    for (const item of evidence) {
      const type = typeOfEvidence(item, rules);
      if (type !== null) return type;
    }
  }
  return null;
}
