import { pathOf } from '../name/page';
import type { LinkSignal } from '../types';

/** A link to an installation file outside the stores: `.apk`, a configuration profile, `itms-services:`. */
export const appDownload: LinkSignal = {
  id: 'app-download',
  onOfficial: true,
  detect(link, { rules }) {
    const url = link.url.toLowerCase();
    if (url.startsWith('itms-services:'))
      return { params: { file: 'itms-services' }, quote: 'itms-services:' };
    // Taking an address apart costs more than seeing that no ending stands anywhere in it.
    if (!rules.names.downloads.some((download) => url.includes(download))) return null;
    const path = pathOf(url);
    const ending = rules.names.downloads.find((download) => path.endsWith(download));
    if (ending === undefined) return null;
    return { params: { file: ending }, quote: path.slice(path.lastIndexOf('/') + 1) };
  },
};
