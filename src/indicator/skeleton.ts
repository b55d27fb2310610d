import { CAPITAL_CONFUSABLES, CONFUSABLES } from './confusables';

/** Digits and signs read as letters, and the letters that no reader tells apart. */
const MERGED: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  $: 's',
  '@': 'a',
  '!': 'l',
  '|': 'l',
};

const ASCII = /^[\0-\x7f]*$/;

function unifyCharacters(text: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (const character of text) result += table.get(character) ?? character;
  return result;
}

/**
 * The shape of a name as the eye takes it, in the manner of UTS 39: two names that can be taken for each other have the
 * same skeleton. Coarser than the standard: `0` is `o`, `1` and `i` are `l`, `rn` is `m`, `vv` is `w`, accents are gone.
 * Compare it only with the skeleton of another name; it is not for reading.
 */
export function skeleton(text: string): string {
  let plain = text.toLowerCase();
  if (!ASCII.test(text)) {
    const bare = text.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
    plain = unifyCharacters(unifyCharacters(bare, CAPITAL_CONFUSABLES).toLowerCase(), CONFUSABLES);
  }
  return plain
    .replace(/[01345i$@!|]/g, (character) => MERGED[character] ?? character)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
