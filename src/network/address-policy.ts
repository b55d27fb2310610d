import ipaddr from 'ipaddr.js';

/** Which addresses and ports an outgoing connection may have. An argument everywhere, so no setting can widen it. */
export interface AddressPolicy {
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

/**
 * Only the public internet, on the two ports of the web.
 * Private, loopback, link-local, reserved, multicast, documentation and translated addresses
 * (IPv4 inside IPv6, 6to4, Teredo, NAT64) are refused; of IPv6 only the global unicast block of RFC 4291 is left.
 */
export const PUBLIC_INTERNET: AddressPolicy = {
  allowsAddress(address) {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    if (parsed.range() !== 'unicast') return false;
    return !(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL_UNICAST);
  },
  allowsPort: (port) => port === 80 || port === 443,
};

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
