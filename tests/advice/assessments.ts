import type { Assessment, Evidence, IndicatorAssessment, Rules, Verdict } from '../../src/checking';
import { parseLink, parsePhone, type Indicator, type ListMatch } from '../../src/indicator';

type Brand = Rules['brands'] extends ReadonlyMap<string, infer B> ? B : never;

function brand(id: string, name: string, host: string | null): Brand {
  return {
    id,
    name,
    category: 'bank',
    hosts: host === null ? [] : [host],
    otherHosts: [],
    names: [],
    tokens: [],
    hotlines: [],
    source: 'spec',
  };
}

/** Bodies of the specs; the last has a name longer than any headline. */
export const RULES: Pick<Rules, 'brands' | 'officialNumbers'> = {
  brands: new Map([
    ['sao', brand('sao', 'Ngân hàng Sao (thử nghiệm)', 'saobank.example')],
    ['khong', brand('khong', 'Ví Không Trang', null)],
    ['dai', brand('dai', 'Ngân hàng Thương mại Cổ phần '.repeat(6), `${'dai'.repeat(15)}.example`)],
  ]),
  officialNumbers: [{ owner: 'sao', name: 'Ngân hàng Sao', number: '19000099', isSupported: true }],
};

export function link(address: string): Indicator {
  return parseLink(address, 'text');
}

export function phone(number: string): Indicator {
  return { kind: 'phone', raw: number, ...parsePhone(number)! };
}

export function account(digits: string): Indicator {
  return { kind: 'account', raw: digits, digits, bank: null, qr: null };
}

export function listed(list: ListMatch['list'], category: string, owner: string | null): Evidence {
  const match: ListMatch = {
    list,
    key: { kind: 'host', value: 'x.example' },
    feed: 'spec',
    category,
    owner,
    confidence: 1,
    reference: null,
    addedAt: '2026-10-05',
  };
  return { source: 'list', match, weight: list === 'block' ? 10 : 0 };
}

export function signal(
  id: Extract<Evidence, { source: 'signal' }>['signal'],
  weight: number,
  params: Readonly<Record<string, string>> = {},
  quote: string | null = null,
): Evidence {
  return { source: 'signal', signal: id, weight, params, quote };
}

export function judged(
  indicator: Indicator,
  verdict: Verdict,
  evidence: readonly Evidence[] = [],
): IndicatorAssessment {
  return { indicator, verdict, score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
}

export function assessment(
  verdict: Verdict,
  indicators: readonly IndicatorAssessment[],
  more: Partial<Assessment> = {},
): Assessment {
  return {
    verdict,
    indicators,
    message: [],
    scamType: null,
    truncated: false,
    checkedAt: '2026-11-23T08:00:00.000Z',
    rulesVersion: 'spec',
    ...more,
  };
}

const LINK = /\b(?:https?|ftp|tel|sms|mailto):\/*[^\s[]+|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}/giu;
const NUMBER = /\+?\d(?:[ .()-]?\d){7,}/g;

/** What a phone or Messenger would make tappable in a text: more rather than less than they do. */
export function tappable(text: string): readonly string[] {
  return [...text.matchAll(LINK), ...text.matchAll(NUMBER)].map(([found]) => found);
}
