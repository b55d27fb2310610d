import type { LinkIndicator, NumberKind } from '../../indicator';
import type { IndicatorAssessment } from '../types';
import type { Fact } from './ids';
import { presentSign, type Sign } from './sign';

const CHAT_HOSTS = new Set([
  'zalo.me',
  't.me',
  'telegram.me',
  'telegram.dog',
  'm.me',
  'wa.me',
  'viber.me',
  'line.me',
]);

const isAccused = ({ verdict }: IndicatorAssessment): boolean =>
  verdict === 'malicious' || verdict === 'suspicious';

function isShared(assessment: IndicatorAssessment, categories: readonly string[]): boolean {
  return assessment.evidence.some(
    (evidence) => evidence.source === 'signal' && categories.includes(evidence.signal),
  );
}

/** Whether a name lies under `.vn`, which is given to registered holders: rarer among scams, though no proof. */
function isVietnamese(link: LinkIndicator): boolean {
  const suffix = link.domain.publicSuffix ?? '';
  return suffix === 'vn' || suffix.endsWith('.vn');
}

function linkFacts(link: LinkIndicator, assessment: IndicatorAssessment): Fact[] {
  if (assessment.verdict === 'official') return ['link', 'link-official'];
  if (isAccused(assessment)) {
    return [
      'link',
      'link-elsewhere',
      'link-suspicious',
      'contact',
      ...(isVietnamese(link) ? [] : (['link-outside'] as const)),
    ];
  }
  if (CHAT_HOSTS.has(link.domain.registrable ?? link.domain.hostname))
    return ['link', 'link-chat', 'contact'];
  const hidden = link.shortLink === 'hidden' || isShared(assessment, ['shortener']);
  if (hidden) return ['link', 'link-hidden', 'contact'];
  return isVietnamese(link)
    ? ['link', 'link-elsewhere', 'contact']
    : ['link', 'link-elsewhere', 'link-outside', 'contact'];
}

function phoneFacts(kind: NumberKind): Fact[] {
  switch (kind) {
    case 'mobile':
    case 'voip':
      return ['mobile', 'contact'];
    case 'foreign':
    case 'satellite':
      return ['foreign-number', 'contact'];
    case 'premium':
      return ['premium-number'];
    case 'landline':
    case 'toll-free':
    case 'state-network':
    case 'state-post':
    case 'short-code':
    case 'emergency':
    case 'invalid':
      return [];
  }
}

function factsOf(assessment: IndicatorAssessment): Fact[] {
  const { indicator } = assessment;
  switch (indicator.kind) {
    case 'link':
      return linkFacts(indicator, assessment);
    case 'phone':
      return phoneFacts(indicator.numberKind);
    case 'account':
      return ['account', 'contact'];
  }
}

/** What the links and numbers of a message say about who wants to be reached, and where. */
export function findContacts(assessments: readonly IndicatorAssessment[]): Map<Fact, Sign> {
  const facts = new Map<Fact, Sign>();
  for (const assessment of assessments) {
    const sign = presentSign(assessment.indicator.raw);
    for (const fact of factsOf(assessment)) if (!facts.has(fact)) facts.set(fact, sign);
  }
  return facts;
}

/** Whether every link belongs to its body and no personal number or account stands beside it. */
export function hasOnlyOfficialContacts(facts: ReadonlyMap<Fact, Sign>): boolean {
  return facts.has('link-official') && !facts.has('contact');
}
