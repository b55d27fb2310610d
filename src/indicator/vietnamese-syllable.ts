const SYLLABLE = /^(?:ngh?|nh|ch|gh?|kh?|ph|qu|th|tr|[bcdhlmnrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Whether folded text has the rough shape of one Vietnamese syllable: such a word alone is hardly the name of a site.
 * Letters that no rhyme holds pass as well; `isVietnameseSyllable` of the checking room knows the rhymes.
 */
export function hasSyllableShape(folded: string): boolean {
  return folded.length <= 7 && SYLLABLE.test(folded);
}
