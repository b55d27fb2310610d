import type { Knowledge } from '../../../advice';
import { cleanText, foldText } from '../../../indicator';

const CATEGORIES: readonly string[] = ['bank', 'digital_bank', 'e_wallet'];
const LONGEST_NAME = 4;

/** Words after which the account of somebody else is named. */
const RECEIVER =
  /(?:vao|sang|den|toi|cho|qua)(?: [a-z0-9]+){0,3} ?$|(?:stk|tai khoan|tk|so)(?: (?:cua )?(?:no|ho|ke|nguoi nhan|chung|thang|con|nguoi ta|nguoi do|ben kia|ben do)(?: [a-z]+)?)?(?: la)?(?: \d+)? ?$/;
const OWN_BEFORE =
  /(?:dung|xai|cua (?:em|toi|minh|bac|chau|con|me|bo))(?: (?:the|ngan hang|tai khoan|tk))? ?$/;
const OWN_AFTER = /^cua (?:em|toi|minh|bac|chau|con|me|bo)\b/;
/** So many words before a bank tell whose account it holds. */
const WORDS_BEFORE = 8;

/** A bank or wallet that a text names. */
export interface NamedBank {
  readonly id: string;
  /** It seems to hold the receiving account, not the person's own. */
  readonly receives: boolean;
}

function namesOf({ rules }: Pick<Knowledge, 'rules'>): ReadonlyMap<string, string> {
  return new Map(
    [...rules.brands.values()]
      .filter(({ category }) => CATEGORIES.includes(category))
      .flatMap(({ id, names, tokens }) => [...names, ...tokens].map((name) => [name, id] as const)),
  );
}

function receives(words: readonly string[], start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - WORDS_BEFORE), start).join(' ');
  const isOwn = OWN_BEFORE.test(before) || OWN_AFTER.test(words.slice(end, end + 2).join(' '));
  return RECEIVER.test(before) && !isOwn;
}

/**
 * The bank or wallet that a text names, by its name or short name as whole words: `vcb`, `mb bank`, `Vietcombank`.
 * Of several the person's own is meant, and else the first.
 */
export function findBank(text: string, knowledge: Pick<Knowledge, 'rules'>): NamedBank | null {
  const words = foldText(cleanText(text)).match(/[a-z0-9]+/g) ?? [];
  const names = namesOf(knowledge);
  const named: NamedBank[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(LONGEST_NAME, words.length - start); length >= 1; length -= 1) {
      const id = names.get(words.slice(start, start + length).join(''));
      if (id === undefined) continue;
      named.push({ id, receives: receives(words, start, start + length) });
      start += length - 1;
      break;
    }
  }
  return named.find((one) => !one.receives) ?? named[0] ?? null;
}
