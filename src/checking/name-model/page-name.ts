import type { DomainInfo } from '../../indicator';

/**
 * A page of a site builder as if its name were registered under the builder's ending: `quatang.weebly.com` like `quatang.com`.
 * What anyone could name must not be judged by the builder's own name. Names below a private suffix stand so already.
 */
export function asOwnName(domain: DomainInfo): DomainInfo {
  const { subdomain, publicSuffix, onPrivateSuffix } = domain;
  if (onPrivateSuffix || publicSuffix === null || subdomain === '' || subdomain === 'www') return domain;
  const labels = subdomain.split('.');
  const label = labels.pop() ?? '';
  return {
    ...domain,
    label,
    subdomain: labels.join('.'),
    registrable: `${label}.${publicSuffix}`,
  };
}
