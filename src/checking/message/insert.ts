/** Adds one among the few that are there, before the first that comes after it: quicker than sorting them. */
export function insert<T>(list: T[], one: T, comesAfter: (other: T, one: T) => boolean): void {
  let at = list.push(one) - 1;
  for (; at > 0; at -= 1) {
    const before = list[at - 1];
    if (before === undefined || !comesAfter(before, one)) break;
    list[at] = before;
  }
  list[at] = one;
}

/** Whether one weighs less than another, and so comes after it. */
export function isLighter(
  { weight }: { readonly weight: number },
  other: { readonly weight: number },
): boolean {
  return weight < other.weight;
}
