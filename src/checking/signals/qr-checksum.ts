import type { AccountSignal } from '../types';

/** The checksum closes a code with four hexadecimal digits. */
const CHECKSUM = 4;

/** A payment code whose checksum does not fit what it says: copied badly, or changed by hand after it was made. */
export const qrChecksum: AccountSignal = {
  id: 'qr-checksum',
  onOfficial: true,
  detect({ qr, raw }) {
    if (qr === null || qr.intact) return null;
    return { params: { bank: qr.bankName ?? '' }, quote: raw.slice(-CHECKSUM) };
  },
};
