/**
 * Every match of a global expression in a text, in order: what `matchAll` gives, without the copy of the expression that it
 * makes for each text. The expression must not match nothing.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
