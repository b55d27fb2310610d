import type { Unit } from '../advice';
import { isBank, type OfficialNumber, type RuleFiles } from '../checking';
import { normalizeKey, parsePhone, type LookupKey } from '../indicator';
import { UNIT_FEED, type SourcedEntry } from '../lists';

/** What stands for a day of which nobody has told: when the letter that names the channels was written. */
const FIRST_NAMED = '2024-01-26';

interface Named {
  readonly key: LookupKey | null;
  readonly owner: string;
  readonly source: string;
  readonly confirmedAt: string | null;
}

/** The numbers of banks that the owner has confirmed with a date. */
function confirmedBanks({ bankHotlines }: Unit) {
  return Object.entries(bankHotlines).filter(([, { confirmedAt }]) => confirmedAt !== null);
}

function namedBy(unit: Unit): readonly Named[] {
  const { hotline, website, fanpage, zaloOa } = unit;
  const pages = [fanpage, zaloOa].flatMap(({ url, ...rest }) =>
    url === null ? [] : [{ ...rest, key: normalizeKey('url', url), owner: UNIT_FEED }],
  );
  return [
    { ...hotline, key: normalizeKey('phone', hotline.e164), owner: UNIT_FEED },
    { ...website, key: normalizeKey('host', new URL(website.url).hostname), owner: UNIT_FEED },
    ...pages,
    ...confirmedBanks(unit).map(([owner, bank]) => ({
      ...bank,
      key: normalizeKey('phone', bank.number),
      owner,
    })),
  ];
}

/**
 * What `unit.json` names is official for the check: the unit's hotline, site, fanpage and Zalo page, and the banks'
 * numbers that its owner has confirmed. What the lists hold already is not said twice.
 */
export function unitEntries(unit: Unit, listed: readonly SourcedEntry[]): readonly SourcedEntry[] {
  const known = new Set(listed.map(({ key }) => `${key.kind} ${key.value}`));
  return namedBy(unit).flatMap(({ key, owner, source, confirmedAt }) =>
    key === null || known.has(`${key.kind} ${key.value}`)
      ? []
      : [
          {
            list: 'allow' as const,
            key,
            feed: UNIT_FEED,
            category: 'official',
            owner,
            confidence: 1,
            reference: source,
            addedAt: confirmedAt ?? FIRST_NAMED,
            verifiedAt: confirmedAt,
          },
        ],
  );
}

/** The numbers of `unit.json` with which others are compared. */
export function unitNumbers(unit: Unit, { brands }: RuleFiles): readonly OfficialNumber[] {
  const { name, hotline } = unit;
  const banks = confirmedBanks(unit).map(([id, { number }]) => ({
    owner: id,
    name: brands.brands.find((brand) => brand.id === id)?.name ?? id,
    number,
    isSupported: true,
  }));
  const number = parsePhone(hotline.e164)?.national ?? hotline.e164;
  return [{ owner: UNIT_FEED, name, number, isSupported: true }, ...banks];
}

/** What is wrong with the banks that `unit.json` names: each must be a bank or a wallet of the brand table. */
export function bankProblems(unit: Unit | undefined, files: RuleFiles | undefined): readonly string[] {
  const brands = files?.brands.brands ?? [];
  return Object.keys(unit?.bankHotlines ?? {}).flatMap((id) => {
    const brand = brands.find((one) => one.id === id);
    if (brands.length === 0 || (brand !== undefined && isBank(brand))) return [];
    return [
      `bankHotlines.${id}: must be the id of a bank or wallet in rules/brands.json, got ${JSON.stringify(id)}`,
    ];
  });
}
