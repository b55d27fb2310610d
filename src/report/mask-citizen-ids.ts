import {
  before,
  isDialed,
  isMoney,
  stretches,
  type NumberRun,
  type Reading,
  type Secret,
} from './mask-spans';

const ID_WORD =
  /(?<![a-z])(?:cccd|cmnd|cmt|cmtnd|can cuoc(?: cong dan)?|chung minh(?: thu| nhan dan)?|so dinh danh|dinh danh|ma dinh danh)(?![a-z])[^\d\n]{0,24}$/;
/** Words after which twelve digits are the number of a thing. */
const OTHER_WORD =
  /(?<![a-z])(?:don(?: hang)?|van don|ma don|hoa don|bill|giao dich|tham chieu|buu (?:gui|kien|pham)|ma kh|khach hang|hop dong|mst|ma so thue)(?![a-z])[^\d\n]{0,24}$/;
/** Codes of birth place before the mergers of 2025 (Thông tư 07/2016/TT-BCA, annex I); ids keep them for life. */
const PROVINCES = new Set(
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  ),
);
/** Fourth digit: sex and century of birth; 0 to 3 are the 20th and the 21st. */
const CENTURY = /^\d{3}[0-3]/;

function isCitizenId({ digits, start }: NumberRun, folded: string): boolean {
  const named = ID_WORD.test(before(folded, start));
  const structured = PROVINCES.has(digits.slice(0, 3)) && CENTURY.test(digits);
  const unnamed = structured && !OTHER_WORD.test(before(folded, start));
  return digits.length === 12 ? named || unnamed : digits.length === 9 && named;
}

/**
 * Finds citizen ids: twelve digits with a real province and century (or any twelve digits called an id),
 * and the nine digits of the old card where it is named. A phone number with digits behind it is none.
 */
export function findCitizenIds({ folded, runs }: Reading): Secret[] {
  return runs.flatMap((run): Secret[] => {
    const parts = stretches(run, 9, 12);
    if (isMoney(folded, run) || parts.some(({ digits }) => isDialed(digits))) return [];
    const id = parts.find((part) => isCitizenId(part, folded));
    return id === undefined ? [] : [{ kind: 'citizen-id', start: id.start, end: id.end }];
  });
}
