import { domainToUnicode } from 'node:url';
import { decodeHostname, parseDomain } from '../../src/indicator';

describe('parseDomain', () => {
  it.each([
    ['ib.secure.nganhangso.com.vn', 'nganhangso.com.vn', 'com.vn', 'nganhangso', 'ib.secure'],
    ['NGANHANGSO.COM.VN.', 'nganhangso.com.vn', 'com.vn', 'nganhangso', ''],
    ['congan.tinhnaodo.gov.vn', 'tinhnaodo.gov.vn', 'gov.vn', 'tinhnaodo', 'congan'],
    ['trang.tuyenquang.vn', 'trang.tuyenquang.vn', 'tuyenquang.vn', 'trang', ''],
    ['nganhangso.com.vn-kz.life', 'vn-kz.life', 'life', 'vn-kz', 'nganhangso.com'],
    ['a.b.example', 'b.example', 'example', 'b', 'a'],
    ['nạpthẻso.vn', 'xn--npthso-wc8bli.vn', 'vn', 'nạpthẻso', ''],
    ['khach.github.io', 'khach.github.io', 'io', 'khach', ''],
    ['a.khach.web.app', 'khach.web.app', 'app', 'khach', 'a'],
  ])('%s', (host, registrable, publicSuffix, label, subdomain) => {
    expect(parseDomain(host)).toMatchObject({ registrable, publicSuffix, label, subdomain, isIp: false });
  });

  it.each(['tuyenquang.vn', 'com.vn', 'localhost', ''])('%j has no registrable domain', (host) => {
    expect(parseDomain(host)).toMatchObject({
      hostname: host,
      registrable: null,
      label: null,
      subdomain: '',
    });
  });

  it('marks names below a private suffix, not the suffix itself', () => {
    expect(parseDomain('khach.github.io').onPrivateSuffix).toBe(true);
    expect(parseDomain('github.io')).toMatchObject({ registrable: 'github.io', onPrivateSuffix: false });
    expect(parseDomain('nganhangso.com.vn').onPrivateSuffix).toBe(false);
  });

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['0x7f.1', '127.0.0.1'],
    ['2130706433', '127.0.0.1'],
    ['[::1]', '::1'],
    ['2001:DB8::1', '2001:db8::1'],
  ])('%s is an address', (host, hostname) => {
    expect(parseDomain(host)).toMatchObject({ hostname, isIp: true, registrable: null, label: null });
  });
});

describe('decodeHostname', () => {
  it.each([
    'xn--npthso-wc8bli.vn',
    'xn--vetcombank-x2i.com',
    'xn--fiqs8s',
    'xn--mnchen-3ya.example',
    'a.xn--bcher-kva.example',
    'khong-ma-hoa.example',
  ])('%s as Node decodes it', (host) => {
    expect(decodeHostname(host)).toBe(domainToUnicode(host));
  });

  it.each(['xn--', 'xn--99999999999', 'xn--a-\u00e9', 'xn--\u{1f600}.example'])(
    'leaves %j, which is no punycode',
    (host) => {
      expect(decodeHostname(host)).toBe(host.normalize('NFC'));
    },
  );
});
