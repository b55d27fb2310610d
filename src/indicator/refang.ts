/** Dots and at signs as people and analysts hide them, in brackets of any kind. */
const HIDDEN_DOT = /[[({<](?:\.|dot|ch[aấ]m)[\])}>]/gi;
const HIDDEN_AT = /[[({](?:@|at)[\])}]/gi;

const HEAD = /^(.*?)(h(?:tt|xx|\*\*)ps?|f[tx]p)(?:\[:\]\/\/|\[:\/\/\]|:\/\/)/i;
const INNER_SCHEME = /(h)(x{2,})(ps?)(?=:)/gi;

function restoreScheme(scheme: string): string {
  return scheme.replace(/[x*]/g, 't').replaceAll('X', 'T');
}

function restoreInner(_match: string, h: string, marks: string, rest: string): string {
  return h + (marks.length > 2 ? marks.slice(0, -1) : restoreScheme(marks)) + rest;
}

function refangToken(token: string): string {
  const head = HEAD.exec(token);
  const before = head === null ? '' : `${head[1] ?? ''}${restoreScheme(head[2] ?? '')}://`;
  const rest = token.slice(head?.[0].length ?? 0);
  const hostLength = rest.search(/[/?#]/);
  const host = hostLength < 0 ? rest : rest.slice(0, hostLength);
  const tail = hostLength < 0 ? '' : rest.slice(hostLength);
  return (
    before +
    host.replace(HIDDEN_DOT, '.').replace(HIDDEN_AT, '@') +
    tail.replaceAll('[.]', '.').replace(INNER_SCHEME, restoreInner)
  );
}

/**
 * Undoes the usual ways of making an address unclickable: `hxxp`, `[.]`, `(dot)`, `[:]//`.
 * The exact reverse of `defangUrl` for canonical addresses; text without such marks stays as it is.
 */
export function refang(text: string): string {
  return text.replace(/\S+/g, refangToken);
}
