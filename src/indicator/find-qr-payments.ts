import { BanksObject, QRPay } from 'vietnam-qr-pay';
import { crc16ccitt } from 'vietnam-qr-pay/dist/crc16';
import { allMatches } from './all-matches';
import { quoteSource, type CleanedText } from './clean-text';
import type { AccountSpan } from './find-accounts';
import { foldText } from './fold-text';
import { hasPaymentFields } from './payment-fields';

/** How every EMVCo payment code begins: payload format 01, then whether it is for one use (12) or many (11). */
const HEAD = /00020101021[12]/g;
/** Field 63 with the checksum closes a code. */
const CHECKSUM = /6304[0-9a-f]{4}/gi;
/** Codes of the State Bank's standard hold at most 512 characters (EMVCo merchant-presented mode, section 3.2). */
const MAX_LENGTH = 512;
/** What looks like the closing checksum may stand inside a code by chance, but not often. */
const MAX_CHECKSUMS = 3;
/** A message pays a few accounts at most; heads beyond that are there to keep us busy. */
const MAX_HEADS = 20;

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

/** The checksum that belongs to a code, as its maker writes it. */
function checksumOf(body: string): string {
  return crc16ccitt(body).toString(16).toUpperCase().padStart(4, '0');
}

/** The code that starts a text: up to the first checksum that fits, else up to the first that stands there. */
function readCode(text: string): Code | null {
  const ends: number[] = [];
  for (const { 0: close, index } of allMatches(CHECKSUM, text)) {
    ends.push(index + close.length);
    if (ends.length === MAX_CHECKSUMS) break;
  }
  const fitting = ends.find(
    (end) => checksumOf(text.slice(0, end - 4)) === text.slice(end - 4, end).toUpperCase(),
  );
  const end = fitting ?? ends[0];
  if (end === undefined) return null;
  const body = text.slice(0, end - 4);
  if (!hasPaymentFields(text.slice(0, end))) return null;
  // The decoder reads nothing from a code whose checksum does not fit, so it is shown the right one.
  return {
    written: text.slice(0, end),
    qr: new QRPay(body + checksumOf(body)),
    intact: fitting !== undefined,
  };
}

/** Finds VietQR payment codes given as text, as a screenshot's code or a forwarded link may hold them. */
export function findQrPayments(cleaned: CleanedText): AccountSpan[] {
  const spans: AccountSpan[] = [];
  let tried = 0;
  for (const { index } of allMatches(HEAD, cleaned.text)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    tried += 1;
    if (tried > MAX_HEADS) break;
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
