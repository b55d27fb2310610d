/** A measured share with its counts and 95 % Wilson score interval, all between 0 and 1. */
export interface Share {
  readonly share: number;
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/**
 * The share of `count` in `of` with its Wilson score interval (Wilson 1927), which stays honest for small samples.
 * Of nothing, the share is 0 and the interval all of 0 to 1.
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { share: 0, count, of, low: 0, high: 1 };
  const share = count / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  const middle = share + (Z * Z) / (2 * of);
  return {
    share,
    count,
    of,
    low: count === 0 ? 0 : (middle - spread) / scale,
    high: count === of ? 1 : (middle + spread) / scale,
  };
}
