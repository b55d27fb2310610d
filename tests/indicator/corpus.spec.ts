import { findIndicators } from '../../src/indicator';
import { readCorpus } from './corpus-lines';

function linksOf(message: string): string[] {
  return findIndicators(message, []).indicators.flatMap((found) =>
    found.kind === 'link' ? [found.url] : [],
  );
}

function phonesOf(message: string): string[] {
  return findIndicators(message, []).indicators.flatMap((found) =>
    found.kind === 'phone' ? [found.e164 ?? found.national] : [],
  );
}

describe('the corpora', () => {
  it.each(readCorpus('links.txt'))('links: $message', ({ message, expected }) => {
    expect(linksOf(message)).toEqual(expected);
  });

  it.each(readCorpus('not-links.txt'))('no links: $message', ({ message }) => {
    expect(linksOf(message)).toEqual([]);
  });

  it.each(readCorpus('phones.txt'))('phones: $message', ({ message, expected }) => {
    expect(phonesOf(message)).toEqual(expected);
  });

  it.each(readCorpus('not-phones.txt'))('no phones: $message', ({ message }) => {
    expect(phonesOf(message)).toEqual([]);
  });

  it('hold enough lines to mean something', () => {
    const names = ['links.txt', 'not-links.txt', 'phones.txt', 'not-phones.txt'];
    expect(names.map((name) => readCorpus(name).length).reduce((sum, count) => sum + count)).toBeGreaterThan(
      450,
    );
  });
});
