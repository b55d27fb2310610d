import { findGuard } from '../guards';
import type { LinkSignal } from '../types';

/**
 * A registrable label that begins or ends like a public suffix, so that what stands left of it reads as a whole address:
 * `msb.vn-xx.top`, `shb.com.vn-xx.life`, `dichvucong.gov-vn.online`; or the whole address of a state body in front of another.
 */
export const fakeSuffix: LinkSignal = {
  id: 'fake-suffix',
  onOfficial: false,
  detect(link, { reading, rules }) {
    const { registrable } = link.domain;
    const hyphen = reading.label.search(/[-_]/);
    if (registrable === null) return null;
    const isCopied = reading.outerBrand?.quote.endsWith('.gov.vn') === true;
    const isSuffix = hyphen >= 0 && rules.names.copiedSuffixes.has(reading.label.slice(0, hyphen));
    if (!isCopied && !isSuffix) return null;
    if (findGuard(link, null, rules.names) !== null) return null;
    const named = reading.outer.some((label) => label !== 'www' && label !== 'm');
    return { params: { domain: registrable }, quote: link.domain.unicode, ...(named ? {} : { scale: 0.7 }) };
  },
};
