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
