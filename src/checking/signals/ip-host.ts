import type { LinkSignal } from '../types';

/** A bare IP address instead of a name: no honest service for citizens has one. */
export const ipHost: LinkSignal = {
  id: 'ip-host',
  onOfficial: false,
  detect(link) {
    if (!link.domain.isIp) return null;
    return { params: { host: link.domain.hostname }, quote: link.domain.hostname };
  },
};
