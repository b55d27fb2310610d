import type { LinkSignal } from '../types';

/** An ending far over-represented among reported scam hosts; says little by itself. */
export const riskySuffix: LinkSignal = {
  id: 'risky-suffix',
  onOfficial: false,
  detect(link, { rules }) {
    const { publicSuffix } = link.domain;
    if (publicSuffix === null || !rules.names.riskySuffixes.has(publicSuffix)) return null;
    return { params: { suffix: `.${publicSuffix}` }, quote: `.${publicSuffix}` };
  },
};
