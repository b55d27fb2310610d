import type { Indicator } from './types';

/** A text with every occurrence of what was found in it replaced; what was only shared beside it stands nowhere in it. */
export function withoutIndicators(
  text: string,
  indicators: readonly Pick<Indicator, 'raw'>[],
  instead = ' ',
): string {
  return indicators.reduce((left, { raw }) => (raw === '' ? left : left.replaceAll(raw, instead)), text);
}

/** A text without its links, whose parts may spell anything: the name of a bank, a word of danger. */
export function withoutLinks(text: string, indicators: readonly Indicator[]): string {
  return withoutIndicators(
    text,
    indicators.filter(({ kind }) => kind === 'link'),
  );
}
