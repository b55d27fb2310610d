import { PUBLIC_INTERNET } from '../../src/network';
import { hostOf, mayRequest } from '../../src/network/request-url';

describe('a URL that may be asked for', () => {
  it.each([
    'https://short.example/a',
    'http://short.example/a',
    'http://short.example:443/a',
    'https://short.example:80/a',
    'http://8.8.8.8/',
    'http://[2606:4700::1111]/',
  ])('%s', (url) => {
    expect(mayRequest(new URL(url), PUBLIC_INTERNET)).toBe(true);
  });

  it.each([
    ['a port that is not of the web', 'https://short.example:22/'],
    ['a user name', 'https://someone@short.example/'],
    ['a password', 'https://:secret@short.example/'],
    ['another scheme', 'ftp://short.example/'],
    ['a data URL', 'data:text/html,hello'],
    ['loopback', 'http://127.0.0.1/'],
    ['hexadecimal and short', 'http://0x7f.1/'],
    ['octal', 'http://0177.0.0.1/'],
    ['one number', 'http://2130706433/'],
    ['full-width digits', 'http://１２７.０.０.１/'],
    ['a trailing dot', 'http://127.0.0.1./'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['mapped loopback', 'http://[::ffff:127.0.0.1]/'],
    ['metadata', 'http://169.254.169.254/latest'],
  ])('is not one with %s', (_, url) => {
    expect(mayRequest(new URL(url), PUBLIC_INTERNET)).toBe(false);
  });
});

it.each([
  ['https://short.example./a', 'short.example'],
  ['https://SHORT.example/a', 'short.example'],
  ['http://[::1]/', '::1'],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(new URL(url))).toBe(host);
});
