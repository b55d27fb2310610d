import { findGuard } from '../guards';
import type { NameRules } from '../name/name-rules';
import { queryOf, segmentsOf } from '../name/page';
import type { LinkSignal } from '../types';

/** What is shown to look like somebody's address. */
interface ShownAddress {
  readonly quote: string;
  readonly brand: string;
  readonly brandId: string;
}

const HOST_HEAD = /^(?:https?:\/*)?(?:www\.)?([a-z\d-]+(?:\.[a-z\d-]+)*)/;
/** No host name is longer (RFC 1035, section 2.3.4). */
const LONGEST_HOST = 253;

/** The own address that a text begins with and that ends there or at a slash: `vietcombank.com.vn`, `vietcombank-com-vn/login`. */
function readShown(text: string, rules: NameRules): ShownAddress | null {
  const lower = text.toLowerCase();
  const host = HOST_HEAD.exec(lower)?.[1] ?? '';
  const after = lower.slice(lower.indexOf(host) + host.length);
  if (host === '' || host.length > LONGEST_HOST || (after !== '' && !after.startsWith('/'))) return null;
  const dotted = host.includes('.')
    ? host
    : host.replace(/-(?:com|net|org|gov|edu)-vn$|-vn$/, (tail) => tail.replaceAll('-', '.'));
  for (let rest = dotted; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const brand = rules.forms.ownHosts.get(rest);
    if (brand?.hosts.includes(rest) === true) return { quote: host, brand: brand.name, brandId: brand.id };
  }
  if (!dotted.endsWith(`.${rules.stateSuffix}`)) return null;
  return { quote: host, brand: dotted, brandId: '' };
}

/** A path of several segments, a query or a fragment: where a shown address can stand. */
const SAYS_MORE = /^[^/]*\/\/[^/]*\/[^/]*\/|[?#]/;

/**
 * An official address written where it says nothing: `evil.example/vietcombank.com.vn/login`, `evil.example/?vietcombank.com.vn`.
 * At the end of a path it is what pages about websites look at; archives and translators keep the scheme before it, and
 * their target is judged as a link of its own. Named parameters belong to share buttons and searches.
 */
export const pathImitation: LinkSignal = {
  id: 'path-imitation',
  onOfficial: false,
  detect(link, { rules, matches }) {
    if (!SAYS_MORE.test(link.url) || matches.some(({ list }) => list !== 'block')) return null;
    const [first = '', ...others] = segmentsOf(link.url);
    const shown =
      (others.length > 0 ? readShown(first, rules.names) : null) ?? readShown(queryOf(link.url), rules.names);
    if (shown === null || findGuard(link, null, rules.names) !== null) return null;
    return {
      params: {
        brand: shown.brand,
        brandId: shown.brandId,
        domain: link.domain.registrable ?? link.domain.hostname,
      },
      quote: shown.quote,
    };
  },
};
