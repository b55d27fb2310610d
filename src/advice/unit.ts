import { z } from 'zod';

const confirmed = z.iso.date().nullable();

/** The police unit that runs the page: every name, number and address of it that a citizen sees. */
export const Unit = z.strictObject({
  /** As citizens call it, such as "Công an tỉnh …". */
  name: z.string().min(1).max(60),
  province: z.string().min(1).max(40),
  hotline: z.strictObject({
    display: z.string().min(3).max(20),
    e164: z.string().regex(/^\+84\d{8,10}$/),
    source: z.string(),
    confirmedAt: confirmed,
  }),
  website: z.strictObject({
    url: z.url({ protocol: /^https$/ }),
    source: z.string(),
    confirmedAt: confirmed,
  }),
  fanpage: z.strictObject({
    name: z.string(),
    url: z.url({ protocol: /^https$/ }).nullable(),
    source: z.string(),
    confirmedAt: confirmed,
  }),
  zaloOa: z.strictObject({
    name: z.string(),
    url: z.url({ protocol: /^https$/ }).nullable(),
    source: z.string(),
    confirmedAt: confirmed,
  }),
  /** Offices where citizens are received; none until the owner has named them. */
  addresses: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(80),
        address: z.string().min(1).max(160),
        source: z.string(),
        confirmedAt: confirmed,
      }),
    )
    .max(5)
    .default([]),
  vneid: z.strictObject({ path: z.array(z.string()).min(1), source: z.string(), confirmedAt: confirmed }),
  /** When officers answer in the page's inbox; null where nobody has said so, and then nothing is promised. */
  officeHours: z
    .strictObject({ text: z.string().min(1).max(80), source: z.string(), confirmedAt: confirmed })
    .nullable()
    .default(null),
  /** Area codes of the province's landlines, for hotline lookalikes. */
  areaCodes: z.array(z.string().regex(/^0\d{2,3}$/)),
  /**
   * Hotlines of banks and wallets that the owner has called or read on the bank's own page, by the bank's id in
   * `rules/brands.json`; one without a date is not shown.
   */
  bankHotlines: z
    .record(
      z.string().regex(/^[a-z0-9_]+$/, 'the id of a bank in rules/brands.json'),
      z.strictObject({
        number: z
          .string()
          .regex(/^(?:1[89]00\d{4,6}|0\d{9,10})$/, 'digits of a 1800, 1900 or landline number'),
        source: z.string().min(1),
        confirmedAt: confirmed,
      }),
    )
    .default({}),
  /** Letters in front of the unit's case numbers; none unless the unit wants them. */
  caseNumberPrefix: z
    .string()
    .regex(/^[A-Z]{0,4}$/)
    .default(''),
});
export type Unit = z.infer<typeof Unit>;

/** How many of the unit's channels nobody has confirmed yet. */
export function unconfirmedChannels(unit: Unit): number {
  const channels = [unit.hotline, unit.website, unit.fanpage, unit.zaloOa, unit.vneid, ...unit.addresses];
  return channels.filter((channel) => channel.confirmedAt === null).length;
}
