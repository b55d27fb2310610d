import { createLink } from './parse-link';
import { unwrapLink } from './redirects';
import type { Found, Indicator, LinkIndicator } from './types';

function expand(link: LinkIndicator, target: string | null): Indicator[] {
  if (target === null) return [{ ...link, shortLink: 'hidden' }];
  const reached = createLink({
    raw: link.raw,
    address: target,
    via: 'shortener',
    from: link.raw,
    obfuscated: false,
  });
  return [{ ...link, shortLink: 'followed' }, ...unwrapLink(reached)];
}

/**
 * What was found, knowing where a short link leads: its target stands right after it (`via: 'shortener'`).
 * Null says that the target could not be found, so that the link stays hidden.
 */
export function withExpansion(found: Found, shortRaw: string, target: string | null): Found {
  const known = new Set(
    found.indicators.flatMap((indicator) => (indicator.kind === 'link' ? [indicator.url] : [])),
  );
  const indicators = found.indicators.flatMap((indicator) => {
    if (
      indicator.kind !== 'link' ||
      indicator.raw !== shortRaw ||
      indicator.shortLink !== null ||
      indicator.from !== null
    )
      return [indicator];
    const [short, ...reached] = expand(indicator, target);
    return [short ?? indicator, ...reached.filter((link) => link.kind !== 'link' || !known.has(link.url))];
  });
  return { ...found, indicators };
}
