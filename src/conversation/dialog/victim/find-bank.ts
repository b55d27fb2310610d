import type { Knowledge } from '../../../advice';
import { cleanText, foldText } from '../../../indicator';

const CATEGORIES: readonly string[] = ['bank', 'digital_bank', 'e_wallet'];
const LONGEST_NAME = 4;

/** Words after which the account of somebody else is named. */
const RECEIVER =
  /(?:vao|sang|den|toi|cho|qua)(?: [a-z0-9]+){0,3} ?$|(?:stk|tai khoan|tk|so)(?: (?:cua )?(?:no|ho|ke|nguoi nhan|chung|thang|con))?(?: \d+)? ?$/;

/** A bank or wallet that a text names. */
export interface NamedBank {
  readonly id: string;
  /** It seems to hold the receiving account, not the person's own. */
  readonly receives: boolean;
}

/** The first bank or wallet that a text names, by its name or short name as whole words: `vcb`, `mb bank`, `Vietcombank`. */
export function findBank(text: string, { rules }: Pick<Knowledge, 'rules'>): NamedBank | null {
  const words = foldText(cleanText(text)).match(/[a-z0-9]+/g) ?? [];
  const names = new Map<string, string>();
  for (const { id, category, names: long, tokens } of rules.brands.values()) {
    if (!CATEGORIES.includes(category)) continue;
    for (const name of [...long, ...tokens]) names.set(name, id);
  }
  for (let start = 0; start < words.length; start += 1) {
    for (let length = LONGEST_NAME; length >= 1; length -= 1) {
      const id = names.get(words.slice(start, start + length).join(''));
      if (id === undefined || start + length > words.length) continue;
      const before = words.slice(Math.max(0, start - 5), start).join(' ');
      return {
        id,
        receives:
          RECEIVER.test(before) &&
          !/(?:cua )(?:em|toi|minh)\b/.test(words.slice(start - 3, start + length + 2).join(' ')),
      };
    }
  }
  return null;
}
