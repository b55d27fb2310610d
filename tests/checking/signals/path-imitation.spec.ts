import { pathImitation } from '../../../src/checking/signals/path-imitation';
import type { ListMatch } from '../../../src/indicator';
import { runLinkSignal } from '../run-signal';

const PLATFORM: ListMatch = {
  list: 'shared',
  key: { kind: 'host', value: 'platform.example' },
  feed: 'test',
  category: 'platform',
  owner: null,
  confidence: 1,
  reference: null,
  addedAt: '2026-11-24',
};

describe('path-imitation', () => {
  it.each([
    ['https://evil.example/vietcombank.com.vn/login', 'vietcombank.com.vn', 'a bank’s address as a folder'],
    ['https://evil.example/dichvucong.gov.vn/', 'dichvucong.gov.vn', 'a folder and nothing below it'],
    ['https://evil.example/www.bidv.com.vn/otp', 'bidv.com.vn', 'with www'],
    ['https://evil.example/vietcombank-com-vn/', 'vietcombank-com-vn', 'hyphens for dots'],
    ['https://evil.example/xa-abc.gov.vn/phat', 'xa-abc.gov.vn', 'a state body nobody has listed'],
    ['https://evil.example/?techcombank.com', 'techcombank.com', 'behind a bare question mark'],
    ['https://evil.example/#/acb.com.vn/login', 'acb.com.vn', 'behind a number sign'],
  ])('fires: %s (%s, %s)', (input, quote) => {
    expect(runLinkSignal(pathImitation, input)?.quote).toBe(quote);
  });

  it.each([
    ['https://tool.example/vietcombank.com.vn', 'a page about the site'],
    ['https://tool.example/whois/vietcombank.com.vn/', 'a page about the site, deeper'],
    [
      'https://archive.example/web/2024/https://vietcombank.com.vn/',
      'an archive; the target is its own link',
    ],
    ['https://tool.example/?url=vietcombank.com.vn', 'a named parameter'],
    ['https://news.example/vietcombank.com.vn-bi-gia-mao.htm', 'a headline'],
    ['https://news.example/vietcombank/tin-moi', 'the name alone'],
    ['https://vietcombank.com.vn/bidv.com.vn/', 'on a bank’s own site'],
    ['https://evil.example/chao.vn/', 'nobody’s address'],
    ['https://example.com', 'no path'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(pathImitation, input)).toBeNull();
  });

  it('stays silent on a shared host', () => {
    expect(
      runLinkSignal(pathImitation, 'https://platform.example/vietcombank.com.vn/', [PLATFORM]),
    ).toBeNull();
  });
});
