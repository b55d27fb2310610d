import type { LinkSignal, PhoneSignal, Finding } from '../../src/checking/types';
import { readName } from '../../src/checking/name/reading';
import { parseLink, parsePhone, type ListMatch } from '../../src/indicator';
import { RULES } from './load-rules';

/** What a link signal says of an address, with the project's own rules. */
export function runLinkSignal(
  signal: LinkSignal,
  address: string,
  matches: readonly ListMatch[] = [],
): Finding | null {
  const link = parseLink(address, 'text');
  return signal.detect(link, { rules: RULES, matches, reading: readName(link.domain, RULES.names) });
}

/** What a phone signal says of a number, with the project's own rules. */
export function runPhoneSignal(signal: PhoneSignal, number: string): Finding | null {
  const phone = parsePhone(number);
  if (phone === null) throw new Error(`not a phone number: ${number}`);
  return signal.detect({ kind: 'phone', raw: number, ...phone }, { rules: RULES, matches: [] });
}
