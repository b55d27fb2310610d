import path from 'node:path';
import { check, type Verdict } from '../../src/checking';
import { loadData } from '../../src/data-files';
import { findIndicators } from '../../src/indicator';
import { createMemoryLookup } from '../../src/lists';

const { rules, unit, entries } = loadData(path.join(__dirname, '..', '..', 'data'));
const lookup = createMemoryLookup(entries);

function verdictOf(text: string): Verdict {
  return check({ text, found: findIndicators(text, []) }, { lookup, rules, now: '2026-11-23T00:00:00.000Z' }).verdict;
}

function valuesOf(feed: string): string[] {
  return entries.filter((entry) => entry.feed === feed).map(({ key }) => key.value);
}

describe('the seed lists', () => {
  it.each(valuesOf('official-domains'))('judge %s and what lies below it official', (host) => {
    expect([verdictOf(`https://${host}/`), verdictOf(`https://www.${host}/tin?id=1`), verdictOf(host)]).toEqual([
      'official',
      'official',
      'official',
    ]);
  });

  it.each(valuesOf('official-domains'))('clear nothing that only contains %s', (host) => {
    const glued = host.split('.').join('-');
    const imitations = [`https://${host}.xac-minh.top/`, `https://${glued}.vn/`, `https://xac-minh.top/${host}`];

    expect(imitations.map(verdictOf)).not.toContain('official');
  });

  it.each(valuesOf('shared-hosts'))('judge the shared host %s neither bad nor official', (value) => {
    expect(verdictOf(`https://${value.split('/')[0] ?? ''}/`)).toBe('unknown');
  });

  it.each(valuesOf('official-phones'))('know the official number %s', (number) => {
    expect(verdictOf(`gọi ${number}`)).toBe('official');
  });

  it.each(valuesOf('blocklist'))('judge %s malicious', (host) => {
    expect(verdictOf(`https://${host}/`)).toBe('malicious');
  });
});

describe('the unit’s own channels', () => {
  it('are official: hotline as printed, website', () => {
    expect([verdictOf(unit.hotline.display), verdictOf(unit.website.url)]).toEqual(['official', 'official']);
  });
});

describe('a state body', () => {
  it.each(['https://xaminhhuong.gov.vn/', 'https://so-nao-do.laichau.gov.vn/bai'])('%s is not cleared by its suffix', (url) => {
    expect(verdictOf(url)).toBe('unknown');
  });

  it('is not the province’s public suffix without gov', () => {
    expect(verdictOf('https://congan.tuyenquang.vn')).toBe('suspicious');
  });
});
