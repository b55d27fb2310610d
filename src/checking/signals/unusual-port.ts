import type { LinkSignal } from '../types';

const USUAL_PORTS: ReadonlySet<string> = new Set(['80', '443', '8080', '8443']);

/** Where the colon of `https:` stands; a port stands behind a later one. */
const SCHEME_COLON = 5;

/** A port that no public site needs. */
export const unusualPort: LinkSignal = {
  id: 'unusual-port',
  onOfficial: true,
  detect(link) {
    if (link.url.lastIndexOf(':') <= SCHEME_COLON) return null;
    const port = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(link.url)?.[1];
    if (port === undefined || USUAL_PORTS.has(port)) return null;
    return { params: { port }, quote: `:${port}` };
  },
};
