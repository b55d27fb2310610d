import { z } from 'zod';
import { MessageRuleFiles } from './message/schema';

const Host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name in lower case');
const Word = z.string().regex(/^[a-z0-9]+$/, 'a folded word without spaces');
const Suffix = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'a domain suffix without a leading dot');
const SignalName = z.string().regex(/^[a-z0-9-]+$/);
const ScamMethod = z.string().regex(/^[a-z0-9-]+$/, 'the id of a scam method');

/** What a brand is in business for. */
export const BRAND_CATEGORIES = [
  'bank',
  'digital_bank',
  'e_wallet',
  'telecom',
  'government',
  'electricity',
  'e_commerce',
  'delivery',
  'airline',
  'retail',
  'social',
  'game',
  'finance',
  'world',
] as const;

/** Kinds of bodies that hold people's money. */
const MONEY_HOLDERS: readonly string[] = ['bank', 'digital_bank', 'e_wallet'];

/** A body that scammers imitate, and how its name looks inside an address. */
export const Brand = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  name: z.string().min(1),
  category: z.enum(BRAND_CATEGORIES),
  /** Its own host names; each stands for itself and everything below it. */
  hosts: z.array(Host),
  /** Names it uses or used that nobody has confirmed: never accused, never cleared. */
  otherHosts: z.array(Host),
  /** Distinctive names: found anywhere inside a label. */
  names: z.array(Word.min(4)),
  /** Short or ordinary words: found only as whole tokens, and only beside a companion word. */
  tokens: z.array(Word.min(2)),
  hotlines: z.array(
    z.strictObject({
      number: z.string().regex(/^\d{3,11}$/, 'national digits'),
      confidence: z.enum(['official', 'statement', 'several']),
    }),
  ),
  source: z.string(),
});
export type Brand = z.infer<typeof Brand>;

/** Whether the owner of a hotline or a statement of the owner names it, so that it may be shown. */
export function isSupported({ confidence }: Brand['hotlines'][number]): boolean {
  return confidence !== 'several';
}

/** Whether a body holds people's money: a bank or a wallet. */
export function isBank({ category }: Pick<Brand, 'category'>): boolean {
  return MONEY_HOLDERS.includes(category);
}

/** The brands that scams imitate, with a version of the list. */
export const BrandsFile = z.strictObject({ version: z.string(), brands: z.array(Brand).min(1) });
export type BrandsFile = z.infer<typeof BrandsFile>;

const Topic = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The advisory that explains the trick. */
  scamType: ScamMethod,
  /** What the words are about, for the explanation. */
  meaning: z.string(),
  words: z.array(Word.min(3)).min(1),
});
/** A subject that the words of a name may have. */
export type Topic = z.infer<typeof Topic>;

/** Words and endings that mean something inside an address. */
export const NamesFile = z.strictObject({
  /** Words that stand beside a brand in an imitation: login, support, card, gift. */
  companions: z.array(Word).min(1),
  /** Words by which an address claims to be the state. */
  authorities: z.array(Word).min(1),
  /** Companions and topic words that make a page named after a brand a lure: support, verification, gifts. */
  pageLures: z.array(Word).min(1),
  /** Vietnamese scam vocabulary, by trick. */
  topics: z.array(Topic).min(1),
  /** Endings far over-represented among reported scam hosts, or named by banks in their warnings. */
  riskySuffixes: z.array(Suffix).min(1),
  /** Further endings under which a brand's short name is somebody else trading on it, though long names there are honest. */
  swapSuffixes: z.array(Suffix).min(1),
  /** Everyday words and initials that only happen to stand one letter from a short official address. */
  ordinaryWords: z.array(Word).min(1),
  /** Endings so cheap that names under them are made to be thrown away. */
  throwawaySuffixes: z.array(Suffix).min(1),
  /** Public suffixes that a fake suffix copies at the head of a registrable label: `vn-xx.top`, `com-xx.top`. */
  copiedSuffixes: z.array(Word).min(1),
  /** Suffixes given only to bodies that proved who they are. */
  restrictedSuffixes: z.array(Suffix).min(1),
  /** Public suffixes on which anyone may register and that a state body never uses. */
  stateSuffix: Suffix,
  /** File endings of phone applications and configuration profiles. */
  downloads: z.array(z.string().regex(/^\.[a-z0-9]+$/)).min(1),
  /** Which advisory explains an imitation, by the brand's category. */
  scamTypeOfCategory: z.record(z.enum(BRAND_CATEGORIES), ScamMethod),
  scamTypeOfBrand: z.record(z.string(), ScamMethod),
});
export type NamesFile = z.infer<typeof NamesFile>;

/** What the rules know of telephone numbers. */
export const PhonesFile = z.strictObject({
  /** Country codes of which police and operators warned: one ring, then a costly call back. */
  wangiriPrefixes: z.array(z.string().regex(/^\+\d{1,6}$/)).min(1),
});
export type PhonesFile = z.infer<typeof PhonesFile>;

/** What each signal is worth in log-odds, and from where a sum is a verdict. */
export const WeightsFile = z.strictObject({
  version: z.string(),
  weights: z.record(SignalName, z.number().min(-10).max(10)),
  thresholds: z.strictObject({ suspicious: z.number().positive() }),
  /** Sets of signals that together prove fraud. One signal alone never does. */
  conclusive: z.array(z.array(SignalName).min(2)),
});
export type WeightsFile = z.infer<typeof WeightsFile>;

/** The hashed n-gram weights of the name model; see `name-model/`. */
export const NameModelFile = z.strictObject({
  version: z.string(),
  bits: z.number().int().min(8).max(20),
  /** The largest weight; smaller ones are rounded to steps of it. */
  largest: z.number().positive(),
  bias: z.number(),
  trees: z.strictObject({
    roots: z.array(z.number().int().nonnegative()),
    feature: z.array(z.number().int().min(-1)),
    limit: z.array(z.number()),
    next: z.array(z.number().int().nonnegative()),
  }),
  /** Calibration: log-odds = slope * sum + offset. */
  slope: z.number().positive(),
  offset: z.number(),
  /** Pairs of base64 digits: the gap to the next of 2^bits buckets that has a weight, and its step. */
  weights: z.string().regex(/^[A-Za-z0-9+/]*$/),
});
export type NameModelFile = z.infer<typeof NameModelFile>;

/** The rule files, as read from `data/rules/`. */
export const RuleFiles = z.strictObject({
  brands: BrandsFile,
  names: NamesFile,
  phones: PhonesFile,
  weights: WeightsFile,
  nameModel: NameModelFile.nullable(),
  /** `data/rules/message/`. */
  message: MessageRuleFiles,
});
export type RuleFiles = z.infer<typeof RuleFiles>;
