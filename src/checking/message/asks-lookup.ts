import { foldText } from '../../indicator';
import { PHRASE_SIGNAL_IDS } from './ids';
import type { Signs } from './sign';

/** What people look up at an address, and the verbs of doing so; in their question these words threaten nobody. */
const LOOKED_UP = ['traffic-fine', 'power-bill', 'tax-duty'];
const ALLOWED: ReadonlySet<string> = new Set([...LOOKED_UP, 'link-action']);
const LOOK_UP = /(?<![a-z])(?:xem|tra|coi|check|kiem tra|nop|dong|vao)(?![a-z])/;
const ASKS =
  /(?:(?:duoc|dc|phai|dung|that|chuan|co|nen) (?:khong|ko|k|hong|hok|hem|hk)|the nao|ntn|o dau|nhi|a|ha|sao)(?: (?:a|ad|ban|anh|chi|em|vay|the|oi))*[ ?.!]*$/;
const MOST_CHARACTERS = 90;
/** What a question about an address does not hold. */
const BESIDE = [
  'link-suspicious',
  'link-hidden',
  'link-chat',
  'mobile',
  'account',
  'foreign-number',
  'premium-number',
];

const PHRASES: ReadonlySet<string> = new Set(PHRASE_SIGNAL_IDS);

/**
 * Whether a person asks in a few words of their own if something can be looked up at an address: `csgt.vn xem phạt nguội được không`.
 * Nothing but what is looked up may be found in the words, and the address must not be accused by itself.
 */
export function asksLookup(text: string, signs: Signs): boolean {
  if (!signs.has('link') || text.length > MOST_CHARACTERS || !LOOKED_UP.some((topic) => signs.has(topic)))
    return false;
  if (BESIDE.some((fact) => signs.has(fact))) return false;
  for (const name of signs.keys()) if (PHRASES.has(name) && !ALLOWED.has(name)) return false;
  const folded = foldText(text).trim();
  return LOOK_UP.test(folded) && ASKS.test(folded);
}
