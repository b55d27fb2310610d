import type { LinkSignal } from '../types';

/** A short link hides where it leads; by itself that is no evidence of fraud. */
export const shortener: LinkSignal = {
  id: 'shortener',
  onOfficial: false,
  detect(link, { matches }) {
    const known =
      link.shortLink !== null ||
      matches.some(({ list, category }) => list === 'shared' && category === 'shortener');
    if (!known || link.shortLink === 'followed') return null;
    return { params: { host: link.domain.hostname }, quote: link.domain.unicode };
  },
};
