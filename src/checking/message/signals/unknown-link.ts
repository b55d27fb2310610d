import { presentSign } from '../sign';
import { firstSign, type ComparedSignal } from './comparison';

const LURES = ['link-action', 'money', 'urgency', 'tricks'];
const BARE_SCALE = 0.5;

/** An address outside `.vn` that belongs to no body we know, the more so beside money or a call to act. */
export const unknownLink: ComparedSignal = {
  id: 'unknown-link',
  detect({ signs }) {
    const link = signs.get('link-outside');
    if (link === undefined) return null;
    return presentSign(link.quote, firstSign(signs, LURES) === null ? BARE_SCALE : 1);
  },
};
