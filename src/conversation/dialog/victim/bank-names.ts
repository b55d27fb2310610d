import type { Knowledge } from '../../../advice';
import { isBank } from '../../../checking';
import { foldText } from '../../../indicator';
import type { RespondContext } from '../../context';

const SELF = '(?:em|toi|minh|bac|chau|con|me|bo|ba|ong|nha|vo|chong|anh|chi|co|chu)';

/** `ngân hàng nông nghiệp`: behind this any such name is a bank. */
const BANK_BEFORE = /(?:ngan hang|nh|bank) $/;
/** `thẻ công thương`, `em dùng á châu`, `chuyển khoản qua nông nghiệp`. */
const ACCOUNT_BEFORE = new RegExp(
  `(?<![a-z])(?:(?:the|tk|tai khoan|stk|quay|atm|xai)(?: cua ${SELF})?|${SELF} dung|(?:chuyen|gui|ck|rut|tru|nap|dong|mat)(?: [a-z0-9]+){0,5} (?:qua|tu|o|vao|sang)) $`,
);
/** Words beside a bank's name in an answer that say no more. */
const BESIDE =
  /^[ ,]*(?:(?:da|vang|toi|em|minh|bac|chau|con|me|bo|ba|ong|vo|chong|nha|anh|chi|dung|xai|ben|cua|o|la|cai|the|a|ah|nhe|do|thoi|chac|hinh nhu|ngan hang|nh|tk|tai khoan|tu|qua|rut|chuyen|gui|xa|huyen|khong|phai|ma|nham)(?![a-z])[ ,]*)*$/;

/** `không phải quân đội mà là nông nghiệp`: the answer is behind these. */
const TURNS = / ma la(?: |$)| ma(?: |$)|,/;

type Known = Pick<RespondContext, 'rules' | 'content'>;

/** Reads the words from `start` to `end` as the name of a bank: its id, or undefined. */
export type ReadBankName = (words: readonly string[], start: number, end: number) => string | undefined;

function namesOf({ rules }: Pick<Knowledge, 'rules'>): ReadonlyMap<string, string> {
  return new Map(
    [...rules.brands.values()]
      .filter(isBank)
      .flatMap(({ id, names, tokens }) => [...names, ...tokens].map((name) => [name, id] as const)),
  );
}

const keyOf = (name: string): string => foldText(name).replaceAll(' ', '');

/** How banks are named here: by their own names anywhere, by what people call them (`quân đội`) where that can be no other word. */
export function createBankNames(known: Known, isAnswer: boolean): ReadBankName {
  const { bankNames, bankWords } = known.content.victim;
  const names = namesOf(known);
  const spoken = new Map(
    Object.entries(bankNames).flatMap(([id, all]) => all.map((name) => [keyOf(name), id] as const)),
  );
  const alone = new Set(bankWords.alone.map(keyOf));
  const strict = new Set(bankWords.behindBank.map(keyOf));
  return (words, start, end) => {
    const key = words.slice(start, end).join('');
    const id = names.get(key) ?? spoken.get(key);
    if (id === undefined || names.has(key) || alone.has(key)) return id;
    const before = words.slice(0, start).join(' ');
    if (BANK_BEFORE.test(`${before} `)) return id;
    if (!strict.has(key) && ACCOUNT_BEFORE.test(`${before} `)) return id;
    const said = before.split(TURNS).at(-1) ?? '';
    const isWhole = isAnswer && BESIDE.test(said) && BESIDE.test(words.slice(end).join(' '));
    return isWhole ? id : undefined;
  };
}
