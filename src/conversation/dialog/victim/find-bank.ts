import type { Knowledge } from '../../../advice';
import { cleanText, findIndicators, foldText, withoutLinks } from '../../../indicator';
import type { RespondContext } from '../../types';
import { hasAccountDigits } from './account-digits';

type Known = Pick<RespondContext, 'rules' | 'content'>;

const CATEGORIES: readonly string[] = ['bank', 'digital_bank', 'e_wallet'];
const LONGEST_NAME = 6;

const OTHERS =
  '(?:no|ho|ke(?: [a-z]+){0,2}|chung(?: no)?|bon(?: no)?|thang [a-z]+|nguoi (?:ta|do|nhan|ban|kia)|ngta|ben (?:kia|do|nhan|ban)|lua dao|shop)';
/** Words after which the account of somebody else is named: `vào tk`, `stk nhận`, `tài khoản của nó là`. */
const RECEIVER = new RegExp(
  `(?:^| )(?:(?:vao|sang|den|cho|(?:chuyen|gui|ck|nop) toi)(?: [a-z]+){0,3}|(?:stk|so (?:tk|tai khoan))(?: [a-z]+){0,4}|(?:tai khoan|tk|ngan hang)(?: cua)?(?: (?:${OTHERS}|nhan(?: tien)?|thu huong))(?: (?:la|o|ben))?|so)(?: \\d{3,}){0,4}(?: (?:ngan hang|nh|bank))? ?$`,
);
/** `mb của nó`. */
const OTHERS_AFTER = new RegExp(`^cua ${OTHERS}(?![a-z])`);
const OWN_BEFORE =
  /(?:dung|xai|tu|qua|bang|cua (?:em|toi|minh|bac|chau|con|me|bo))(?: (?:the|ngan hang|nh|app|vi|tai khoan|tk))?(?: \d{3,}){0,4} ?$/;
const OWN_AFTER = /^(?:\d+ )?cua (?:em|toi|minh|bac|chau|con|me|bo|vo|chong)\b/;
/** Words after which somebody only claims to be the bank: `xưng nhân viên vcb`, `giả ngân hàng mb`. */
const PRETENDED =
  /(?:nhan vien|xung(?: la)?|gia(?: danh| mao)?|mao danh|web|trang|app gia|link) (?:cua )?(?:ngan hang )?$/;
/** `ngân hàng nông nghiệp`: only behind this, or as an answer, is such a name a bank. */
const BANK_BEFORE = /(?:ngan hang|nh|bank) $/;
/** Words beside a bank's name in an answer that say no more. */
const BESIDE = /^(?:(?:da|toi|em|minh|bac|chau|con|dung|xai|ben|cua|o|la|cai|the|a|nhe|tk|tai|khoan) ?)*$/;
/** So many words before and behind a bank tell whose account it holds. */
const WORDS_BEFORE = 8;
const WORDS_BEHIND = 4;

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

/** Names that people use beside the brands', as they are compared. */
function spokenNamesOf({ content }: Pick<Known, 'content'>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(content.victim.bankNames).flatMap(([id, names]) =>
      names.map((name) => [foldText(name).replaceAll(' ', ''), id] as const),
    ),
  );
}

function isSpokenName(words: readonly string[], start: number, end: number, isAnswer: boolean): boolean {
  const before = words.slice(0, start).join(' ');
  if (BANK_BEFORE.test(`${before} `)) return true;
  return isAnswer && BESIDE.test(before) && BESIDE.test(words.slice(end).join(' '));
}

interface FoundBank extends NamedBank {
  /** The words say that it is the person's own. */
  readonly owns: boolean;
}

/** Whose account a bank holds, by the words around its name. */
function holderOf(
  words: readonly string[],
  start: number,
  end: number,
  hasAccount: boolean,
): Omit<FoundBank, 'id'> {
  const before = words.slice(Math.max(0, start - WORDS_BEFORE), start).join(' ');
  const after = words.slice(end, end + WORDS_BEHIND).join(' ');
  if (OTHERS_AFTER.test(after)) return { receives: true, owns: false };
  if (OWN_BEFORE.test(before) || OWN_AFTER.test(after)) return { receives: false, owns: true };
  return { receives: hasAccount || RECEIVER.test(before), owns: false };
}

/** Every bank that a text names, in order; see `findBank`. */
function findBanks(text: string, knowledge: Known, isAnswer: boolean): readonly FoundBank[] {
  const written = withoutLinks(text, findIndicators(text, []).indicators);
  const words = foldText(cleanText(written)).match(/[a-z0-9]+/g) ?? [];
  const names = namesOf(knowledge);
  const spoken = spokenNamesOf(knowledge);
  const hasAccount = hasAccountDigits(written);
  const named: FoundBank[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(LONGEST_NAME, words.length - start); length >= 1; length -= 1) {
      const end = start + length;
      const key = words.slice(start, end).join('');
      const id = names.get(key) ?? (isSpokenName(words, start, end, isAnswer) ? spoken.get(key) : undefined);
      if (id === undefined) continue;
      const isPretended = PRETENDED.test(`${words.slice(0, start).join(' ')} `);
      if (!isPretended) named.push({ id, ...holderOf(words, start, end, hasAccount) });
      start += length - 1;
      break;
    }
  }
  return named;
}

/**
 * The bank or wallet that a text names, by its name or short name as whole words: `vcb`, `mb bank`, `ngân hàng nông nghiệp`.
 * Of several the person's own is meant, and else the first. A bank in a link or one that somebody claims to be is none;
 * `isAnswer`: the bank was asked for.
 */
export function findBank(text: string, knowledge: Known, isAnswer = false): NamedBank | null {
  const named = findBanks(text, knowledge, isAnswer);
  const found = named.find((one) => !one.receives) ?? named[0];
  return found === undefined ? null : { id: found.id, receives: found.receives };
}

/** The bank to which the money went, where a text names it; null for the person's own alone. `isAnswer`: it was asked for. */
export function findReceivingBank(text: string, knowledge: Known, isAnswer = false): string | null {
  const named = findBanks(text, knowledge, isAnswer);
  const open = isAnswer ? named.find(({ owns }) => !owns) : undefined;
  return (named.find(({ receives }) => receives) ?? open)?.id ?? null;
}
