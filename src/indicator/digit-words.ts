/** The digits as words, folded; `tư`, `lăm` and `bẩy` are how they are also said. */
export const DIGIT_WORDS: Readonly<Record<string, string>> = {
  khong: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
};

/** A number said digit by digit: its digits, and how many of its parts are words. */
export interface SaidNumber {
  readonly digits: string;
  readonly words: number;
}

/** Reads a number whose parts, words of `digitWords` or digits, stand behind spaces, commas, dots or hyphens. */
export function readSaidNumber(said: string, digitWords: Readonly<Record<string, string>>): SaidNumber {
  const parts = said.split(/[\s,.-]+/);
  return {
    digits: parts.map((part) => digitWords[part] ?? part).join(''),
    words: parts.filter((part) => part in digitWords).length,
  };
}
