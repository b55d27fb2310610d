import type { LinkSignal } from '../types';

/** `http://vietcombank.com.vn@evil.example`: what stands before the @ is no address. */
export const userinfo: LinkSignal = {
  id: 'userinfo',
  onOfficial: true,
  detect(link) {
    if (!link.url.includes('@')) return null;
    const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(link.url);
    const shown = authority?.[1];
    if (shown === undefined || shown === '') return null;
    return { params: { host: link.domain.hostname }, quote: `${shown}@` };
  },
};
