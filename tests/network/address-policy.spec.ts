import { PUBLIC_INTERNET } from '../../src/network';

describe('the public internet', () => {
  it.each([
    ['this network', '0.0.0.0'],
    ['loopback', '127.0.0.1'],
    ['loopback, last', '127.255.255.254'],
    ['private 10', '10.1.2.3'],
    ['private 172.16', '172.31.255.255'],
    ['private 192.168', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['cloud metadata', '169.254.169.254'],
    ['protocol assignments', '192.0.0.8'],
    ['documentation', '203.0.113.9'],
    ['benchmarking', '198.18.0.1'],
    ['6to4 relay', '192.88.99.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '250.1.1.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 unspecified', '::'],
    ['IPv6 loopback', '::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 link-local with a zone', 'fe80::1%eth0'],
    ['IPv6 unique local', 'fd00::1'],
    ['IPv6 site-local', 'fec0::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['loopback in mapped form', '::ffff:127.0.0.1'],
    ['private in mapped form, hexadecimal', '::ffff:c0a8:101'],
    ['IPv4-compatible', '::7f00:1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['outside the global unicast block', '4000::1'],
    ['no address at all', 'localhost'],
    ['nothing', ''],
  ])('refuses %s', (_, address) => {
    expect(PUBLIC_INTERNET.allowsAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'allows %s',
    (address) => {
      expect(PUBLIC_INTERNET.allowsAddress(address)).toBe(true);
    },
  );

  it.each([
    [80, true],
    [443, true],
    [22, false],
    [8080, false],
    [0, false],
  ])('port %d: %s', (port, allowed) => {
    expect(PUBLIC_INTERNET.allowsPort(port)).toBe(allowed);
  });
});
