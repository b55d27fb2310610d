import type { ListName, LookupKey } from '../indicator';

/** What one file of `data/lists` may hold. */
export interface ListFile {
  /** Name of the file without `.csv`; the feed under which its rows are stored. */
  readonly feed: string;
  readonly list: ListName;
  readonly kinds: readonly LookupKey['kind'][];
  readonly categories: readonly string[];
  /** Whether every row must say who said so. */
  readonly cited: boolean;
}

/** The feed of the police unit's own numbers and addresses, which `data/unit.json` names. */
export const UNIT_FEED = 'unit';

/** The files of `data/lists`, each with its list and its closed vocabulary. */
export const LIST_FILES: readonly ListFile[] = [
  {
    feed: 'blocklist',
    list: 'block',
    kinds: ['url', 'host', 'phone', 'account'],
    categories: ['imitation', 'fraud', 'malware'],
    cited: true,
  },
  { feed: 'official-domains', list: 'allow', kinds: ['host'], categories: ['official'], cited: true },
  { feed: 'official-phones', list: 'allow', kinds: ['phone'], categories: ['official'], cited: true },
  { feed: 'state-bodies', list: 'allow', kinds: ['host'], categories: ['state-body'], cited: true },
  {
    feed: 'shared-hosts',
    list: 'shared',
    kinds: ['host', 'url'],
    categories: ['platform', 'shortener', 'free-hosting', 'form', 'link-in-bio'],
    cited: false,
  },
];
