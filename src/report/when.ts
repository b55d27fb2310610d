/** How exact a time was said. A week is named by its Monday, a month by `2026-11`. */
export const WHEN_PRECISIONS = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month'] as const;
/** How exactly a time was told. */
export type WhenPrecision = (typeof WHEN_PRECISIONS)[number];

/** Parts of a day that can be told instead of an hour. */
export const PARTS_OF_DAY = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;
/** `sáng`, `trưa`, `chiều`, `tối`, `đêm` or `khuya`. */
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** A time in Viet Nam as it was said. */
export interface When {
  /** ISO without zone, Viet Nam time: `2026-11-12T09:00` for minute and hour, `2026-11-12`, or `2026-11` for a month. */
  readonly date: string;
  readonly precision: WhenPrecision;
  /** Set where the precision is `part-of-day`, else null. */
  readonly part: PartOfDay | null;
}
