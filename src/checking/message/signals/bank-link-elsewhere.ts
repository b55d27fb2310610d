import type { IndicatorAssessment } from '../../types';
import { presentSign } from '../sign';
import { firstSign, type ComparedSignal } from './comparison';

const DEMANDS = ['account-threat', 'unasked-fee', 'points-expire', 'secret-request', 'wallet-receive', 'card-offer'];

function belongsTo(assessment: IndicatorAssessment, senders: readonly string[]): boolean {
  return assessment.evidence.some(
    (evidence) => evidence.source === 'list' && evidence.match.list === 'allow' && senders.includes(evidence.match.owner ?? ''),
  );
}

/** A message that speaks for a bank or wallet and asks for something leads to an address that is not theirs. */
export const bankLinkElsewhere: ComparedSignal = {
  id: 'bank-link-elsewhere',
  detect({ view, signs, senders }) {
    if (firstSign(signs, ['claims-bank', 'claims-wallet']) === null) return null;
    if (firstSign(signs, DEMANDS) === null) return null;
    const elsewhere = signs.get('link-elsewhere') ?? signs.get('link-hidden');
    if (elsewhere === undefined) return null;
    const links = view.assessments.filter(({ indicator }) => indicator.kind === 'link');
    if (links.some((link) => belongsTo(link, senders))) return null;
    return presentSign(elsewhere.quote);
  },
};
