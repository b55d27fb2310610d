import type { LinkSignal } from '../types';

/** A page anyone can put up without a name: free site builders, form hosts, customers' names below a private suffix. */
export const freeHosting: LinkSignal = {
  id: 'free-hosting',
  onOfficial: false,
  detect(link, { matches }) {
    const { domain } = link;
    const shared = matches.find(({ list }) => list === 'shared');
    const hosted =
      shared?.category === 'free-hosting' || shared?.category === 'form' || domain.onPrivateSuffix;
    if (!hosted) return null;
    return {
      params: { host: shared?.key.value ?? domain.registrable ?? domain.hostname },
      quote: domain.unicode,
    };
  },
};
