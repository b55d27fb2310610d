import type { IndicatorAssessment } from '../../types';
import { presentSign, type Sign } from '../sign';
import { firstSign, type ComparedSignal } from './comparison';

/** Bodies that have one official domain each and do not write from others. */
const STRICT = ['claims-bank', 'claims-state', 'claims-power', 'claims-police'];
/** Companies that also link to partners and short domains of their own. */
const LOOSE = [
  'claims-wallet',
  'claims-telecom',
  'claims-shop',
  'claims-delivery',
  'claims-airline',
  'claims-social',
];
const DEMANDS = [
  'account-threat',
  'unasked-fee',
  'points-expire',
  'secret-request',
  'wallet-receive',
  'card-offer',
];
const LOOSE_SCALE = 0.5;

function belongsTo(assessment: IndicatorAssessment, senders: readonly string[]): boolean {
  return assessment.evidence.some(
    (evidence) =>
      evidence.source === 'list' &&
      evidence.match.list === 'allow' &&
      senders.includes(evidence.match.owner ?? ''),
  );
}

/** A message that names a bank, an office or a company leads to an address that is not theirs. */
export const namedLinkElsewhere: ComparedSignal = {
  id: 'named-link-elsewhere',
  detect({ view, signs, senders }): Sign | null {
    const outside = signs.get('link-outside');
    const elsewhere = firstSign(signs, ['link-elsewhere', 'link-hidden']);
    if (outside === undefined && elsewhere === null) return null;
    const links = view.assessments.filter(({ indicator }) => indicator.kind === 'link');
    if (links.some((link) => belongsTo(link, senders))) return null;
    const strict = firstSign(signs, STRICT) !== null;
    if (strict && outside !== undefined) return presentSign(outside.quote);
    if (strict && elsewhere !== null && firstSign(signs, DEMANDS) !== null)
      return presentSign(elsewhere.quote);
    if (firstSign(signs, LOOSE) === null || outside === undefined) return null;
    return presentSign(outside.quote, LOOSE_SCALE);
  },
};
