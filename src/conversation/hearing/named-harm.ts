import { HARMS, type Harm } from '../../advice';
import type { HarmPhrases } from './harm';
import { speaks } from './phrase-set';
import type { Word } from './words';

/** So many words behind `không phải` may name what it was not. */
const DENIED_WORDS = 5;
/** Words that take back what was told. */
const DENIALS: readonly (readonly string[])[] = [['khong', 'phai'], ['dau', 'phai'], ['chua']];

/** Whether the words themselves name a harm, so that it is no guess of the model. */
export function namesHarm(harm: Harm, words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases[`named-${harm}`], words);
}

/** Whether the words tell no more than that the other side calls or writes. */
export function tellsOfCaller(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases.caller, words);
}

/** The words without the shortest denial of a harm: `không phải chuyển khoản`; null where it is not denied. */
function withoutDenied(harm: Harm, words: readonly Word[], phrases: HarmPhrases): readonly Word[] | null {
  for (let at = 0; at < words.length; at += 1) {
    const denial = DENIALS.find((one) => one.every((plain, index) => words[at + index]?.plain === plain));
    if (denial === undefined) continue;
    const from = at + denial.length;
    for (let end = from + 1; end <= Math.min(words.length, from + DENIED_WORDS); end += 1) {
      if (namesHarm(harm, words.slice(from, end), phrases))
        return [...words.slice(0, at), ...words.slice(end)];
    }
  }
  return null;
}

/** The harm that a person says it was instead: `không phải chuyển khoản, em đọc otp`; null where nothing is corrected. */
export function correctedHarm(told: Harm, words: readonly Word[], phrases: HarmPhrases): Harm | null {
  const rest = withoutDenied(told, words, phrases) ?? (words[0]?.plain === 'nham' ? words : null);
  if (rest === null) return null;
  const others = HARMS.filter((harm) => harm !== told && namesHarm(harm, rest, phrases));
  return others.length === 1 && !namesHarm(told, rest, phrases) ? (others[0] ?? null) : null;
}
