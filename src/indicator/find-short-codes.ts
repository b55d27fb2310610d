import { allMatches } from './all-matches';
import { EMERGENCY_CODES, SERVICE_CODES } from './phone-plan';

/** A short code with its place in the folded text. */
export interface ShortCodeSpan {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const CALLED =
  /(?<![a-z])(?<!(?:nha|phong|can ho|toa|lo|ngo|hem|duong) )(?:goi|tong dai|hotline|duong day nong|dau so|so|bao|cong an|canh sat|csgt|alo|lien he|lh|sdt|dt|dien|gui|nhan tin|nhan|sms|toi|den|qua|bam|hoac)[ :]{1,3}(?:(?:ngay|so|cho|den|toi|la|may|dien thoai|tong dai|khan cap|ve)[ :]{1,2}){0,2}(\d{3,4})(?![\d]|[.,]\d)/g;
const NEXT_CODE = /^(?: ?[,/-] ?| (?:hoac|va|hay) )(\d{3,4})(?![\d]|[.,]\d)/;
const PREMIUM =
  /(?<![a-z])(?:gui|den|toi|ve)[ :]{1,2}(?:(?:so|dau so|tong dai|den|toi)[ :]{1,2}){0,2}([678]\d{3})(?![\d]|[.,]\d)/g;
const UNIT =
  /^ ?(?:k|d|dong|vnd|tr|trieu|nghin|ngan|nguoi|thang|nam|cai|chiec|g|kg|km|m|h|phut|gio|lan|tin|diem|%)(?![a-z])/;
/** How far back the word for composing an SMS may stand. */
const SMS_DISTANCE = 100;

function isKnown(code: string): boolean {
  return EMERGENCY_CODES.has(code) || SERVICE_CODES.has(code);
}

function spanAt(code: string, end: number): ShortCodeSpan {
  return { code, start: end - code.length, end };
}

/** The codes that are known, and what those to write to look like; most messages have none. */
const CODE = new RegExp(
  `(?<![^\\s:])(?:${[...EMERGENCY_CODES, ...SERVICE_CODES].join('|')}|[678]\\d{3})(?!\\d|[.,]\\d)`,
);
/** A message that holds nothing else: somebody asks about the code. */
const ALONE = /^\s*(\d{3,4})\s*(?:\?\s*)?$/;

/** Finds codes people are told to call or write to; three or four digits count only where the words say so. */
export function findShortCodes(folded: string): ShortCodeSpan[] {
  const spans: ShortCodeSpan[] = [];
  if (!CODE.test(folded)) return spans;
  const alone = ALONE.exec(folded)?.[1];
  if (alone !== undefined && isKnown(alone)) spans.push(spanAt(alone, folded.indexOf(alone) + alone.length));
  for (const match of allMatches(CALLED, folded)) {
    let end = match.index + match[0].length;
    let code: string | undefined = match[1];
    while (code !== undefined && isKnown(code) && !UNIT.test(folded.slice(end, end + 10))) {
      spans.push(spanAt(code, end));
      const next: RegExpExecArray | null = NEXT_CODE.exec(folded.slice(end, end + 14));
      code = next?.[1];
      end += next?.[0].length ?? 0;
    }
  }
  for (const match of allMatches(PREMIUM, folded)) {
    const end = match.index + match[0].length;
    const composed = /(?<![a-z])soan/.test(
      folded.slice(Math.max(match.index - SMS_DISTANCE, 0), match.index),
    );
    if (composed && match[1] !== undefined && !UNIT.test(folded.slice(end, end + 10)))
      spans.push(spanAt(match[1], end));
  }
  return spans;
}
