import { BanksObject, QRPay } from 'vietnam-qr-pay';
import { crc16ccitt } from 'vietnam-qr-pay/dist/crc16';
import { quoteSource, type CleanedText } from './clean-text';
import type { AccountSpan } from './find-accounts';
import { foldText } from './fold-text';

/** How every EMVCo payment code begins: payload format 01, then whether it is for one use (12) or many (11). */
const HEAD = /00020101021[12]/g;
/** Field 63 with the checksum closes a code. */
const CHECKSUM = /6304[0-9a-f]{4}/gi;
/** Codes of the State Bank's standard hold at most 512 characters (EMVCo merchant-presented mode, section 3.2). */
const MAX_LENGTH = 512;

const BANK_BY_BIN: ReadonlyMap<string, string> = new Map(
  Object.values(BanksObject).map(({ bin, shortName }) => [bin, shortName]),
);

function filled(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim();
}

interface Code {
  readonly written: string;
  readonly qr: QRPay;
  readonly intact: boolean;
}

/** The code as its maker's checksum would fit, because the decoder reads no other. */
function withChecksum(written: string): string {
  const body = written.slice(0, -4);
  return body + crc16ccitt(body).toString(16).toUpperCase().padStart(4, '0');
}

/** The code that starts a text: up to the first checksum that fits, else up to the first that stands there. */
function readCode(text: string): Code | null {
  const ends = [...text.matchAll(CHECKSUM)].map(({ 0: close, index }) => index + close.length);
  for (const end of ends) {
    const written = text.slice(0, end);
    const qr = new QRPay(written);
    if (qr.isValid) return { written, qr, intact: true };
  }
  const [end] = ends;
  if (end === undefined) return null;
  const written = text.slice(0, end);
  return { written, qr: new QRPay(withChecksum(written)), intact: false };
}

/** Finds VietQR payment codes given as text, as a screenshot's code or a forwarded link may hold them. */
export function findQrPayments(cleaned: CleanedText): AccountSpan[] {
  const spans: AccountSpan[] = [];
  for (const { index } of cleaned.text.matchAll(HEAD)) {
    const found = readCode(cleaned.text.slice(index, index + MAX_LENGTH));
    const digits = found?.qr.consumer.bankNumber ?? '';
    if (found === null || digits === '') continue;
    const { written, qr, intact } = found;
    const bankName = BANK_BY_BIN.get(qr.consumer.bankBin ?? '') ?? null;
    spans.push({
      start: index,
      end: index + written.length,
      account: {
        kind: 'account',
        raw: quoteSource(cleaned, index, index + written.length),
        digits,
        bank: bankName === null ? null : foldText(bankName).replace(/\s/g, ''),
        qr: {
          bankName,
          amount: filled(qr.amount),
          purpose: filled(qr.additionalData.purpose),
          intact,
        },
      },
    });
  }
  return spans;
}
