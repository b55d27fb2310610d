const SYLLABLE = /^(?:ngh?|nh|ch|gh?|kh?|ph|qu|th|tr|[bcdhlmnrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** True for folded text of the shape of one Vietnamese syllable: such a word alone is hardly the name of a site. */
export function isSyllable(folded: string): boolean {
  return folded.length <= 7 && SYLLABLE.test(folded);
}
