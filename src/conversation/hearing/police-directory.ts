import { z } from 'zod';
import type { Unit } from '../../advice';
import type { IndicatorAssessment } from '../../checking';
import type { LinkIndicator } from '../../indicator';
import { compileSets, speaks, WordSets, WrittenSet, type PhraseSet } from './phrase-set';
import type { Word } from './words';

/** What was said or shown by somebody who claims to be the police. */
export const POLICE_CUES = ['recovery', 'summons', 'video', 'app', 'secret', 'fine', 'name'] as const;
/** What somebody who claims to be the police said or showed, one of `POLICE_CUES`. */
export type PoliceCue = (typeof POLICE_CUES)[number];

/** `data/content/vi/police.json`: domains, numbers and pages of the police besides the unit's own, and the cues. */
export const PoliceDirectory = z
  .strictObject({
    /** `*` stands for one label, such as the province in `congan.*.gov.vn`. */
    domains: z.array(z.string().regex(/^[a-z0-9*-]+(\.[a-z0-9*-]+)+$/)),
    /** National digits. */
    numbers: z.array(z.string().regex(/^\d{3,11}$/)),
    /** Pages on shared hosts, such as a fanpage. */
    pages: z.array(z.url({ protocol: /^https$/ })),
    source: z.string().min(1),
    words: WordSets,
    cues: z.record(z.enum(POLICE_CUES), WrittenSet),
  })
  .transform(({ words, cues, ...directory }, problems) => ({
    ...directory,
    cues: compileSets(cues, POLICE_CUES, words, problems, ['cues']) satisfies Readonly<
      Record<PoliceCue, PhraseSet>
    >,
  }));
export type PoliceDirectory = z.infer<typeof PoliceDirectory>;

function isBelow(hostname: string, domain: string): boolean {
  const labels = hostname.split('.').reverse();
  const wanted = domain.split('.').reverse();
  return (
    wanted.every((label, index) => label === '*' || label === labels[index]) && labels.length >= wanted.length
  );
}

/** Host without `www.` or `m.`, and path without its last slash. */
function pageOf(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const id = searchParams.get('id');
  return `${hostname.replace(/^(?:www|m|web)\./, '')}${pathname.replace(/\/$/, '')}${id === null ? '' : `?id=${id}`}`.toLowerCase();
}

function isPolicePage(
  { parsed, url, domain }: LinkIndicator,
  directory: PoliceDirectory,
  unit: Unit,
): boolean {
  if (!parsed) return false;
  const sites = [...directory.domains, new URL(unit.website.url).hostname];
  if (sites.some((site) => isBelow(domain.hostname, site))) return true;
  const own = [unit.fanpage.url, unit.zaloOa.url].filter((page) => page !== null);
  return [...directory.pages, ...own].some((page) => pageOf(page) === pageOf(url));
}

/**
 * Whether an address or number is one of the police by the directory or the unit's configuration.
 * What the check accuses is never the police's, whatever it looks like; an account never is.
 */
export function isPoliceOwn(
  { indicator, verdict }: IndicatorAssessment,
  directory: PoliceDirectory,
  unit: Unit,
): boolean {
  if (verdict === 'malicious' || verdict === 'suspicious') return false;
  switch (indicator.kind) {
    case 'link':
      return isPolicePage(indicator, directory, unit);
    case 'phone':
      return indicator.e164 === unit.hotline.e164 || directory.numbers.includes(indicator.national);
    case 'account':
      return false;
  }
}

/** What the message tells of the caller, in the order of the directory. */
export function findPoliceCues(words: readonly Word[], { cues }: PoliceDirectory): readonly PoliceCue[] {
  return POLICE_CUES.filter((cue) => speaks(cues[cue], words));
}
