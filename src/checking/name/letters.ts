const VOWEL = /[aeiouy]/;
/** Consonant pairs that begin a syllable in Vietnamese, English or pinyin. */
const ONSET =
  /^(?:bl|br|ch|cl|cr|dr|dz|fl|fr|gh|gi|gl|gn|gr|kh|kl|kn|kr|ng|nh|ph|pl|pr|ps|qu|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sw|th|tr|ts|tw|wh|wr|zh)/;
const TWO_CONSONANTS = /^[bcdfghjklmnpqrstvwxz]{2}/;
/** Three consonants at the end that no language here has. */
const ODD_END = /[bcdfghjklmnpqrstvwxz](?:[bdgjkvwz][bcdfghjklmnpqrvwxz]|[cflmnpqrx][bdjvwz])$|d[lmn]$/;

/** Whether a word of letters cannot be said: no vowel, four consonants in a row, an impossible beginning or end. */
export function isUnsayable(word: string): boolean {
  if (!/^[a-z]{4,}$/.test(word)) return false;
  if (!VOWEL.test(word) || /[bcdfghjklmnpqrstvwxz]{4}/.test(word)) return true;
  return (TWO_CONSONANTS.test(word) && !ONSET.test(word)) || ODD_END.test(word);
}

/** The consonants of a word without doubles: what remains of it in a hurried ear. */
export function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}
