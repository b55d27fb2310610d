const HOURS = '\\d{1,3} ?(?:h|g|gio|tieng)(?: dong ho)?';
/** No time of day follows: `đợi 9h sáng`, `sau 9h30`. */
const NO_CLOCK = '(?! ?\\d| (?:ruoi|kem|sang|trua|chieu|toi|dem|khuya|hom|ngay)(?![a-z]))(?![a-z])';
const ABOUT = '(?: (?:them|khoang|tam|chung|du|het|vong|it nhat|toi thieu|toi da|trong|sau))*';
/** How long something takes: `chờ 24h`, `trong vòng 24 giờ`, `2 tiếng nữa`, `sau 24h sẽ hoàn tiền`, `hỗ trợ 24/7`; no time of day. */
const LAPSES: readonly RegExp[] = [
  new RegExp(`(?<![a-z])(?:cho|doi|trong(?: vong)?|keo dai|mat them)${ABOUT} ${HOURS}${NO_CLOCK}`, 'g'),
  new RegExp(
    `(?<![a-z])sau(?: (?:khoang|tam|chung|dung))? ${HOURS}(?= (?:nua|la|se|moi|thi|tien|tra|hoan|rut|lay|duoc|ho|no|ben)(?![a-z]))`,
    'g',
  ),
  new RegExp(`(?<![\\d:/.,-])${HOURS} (?:nua(?! dem)|sau)(?![a-z])`, 'g'),
  /(?<![a-z])(?:ho tro|online|truc|lam viec|phuc vu|tu van|hoat dong|mo cua|cham soc|cskh)(?: [a-z]+)? 24 ?\/ ?(?:24|7)(?!\d|\/)/g,
];

/** Readable words without what tells how long something takes, which is no time at which anything happened. */
export function withoutLapses(readable: string): string {
  return LAPSES.reduce((left, lapse) => left.replace(lapse, ' '), readable);
}

const ABOUT_SO =
  '(?:cach (?:day|nay)|hon|gan|tam|khoang|chung|duoc|phai|chac)(?: (?:co|chung|tam|khoang|gan|hon|ca|phai))*';
/** `cách đây nửa tháng`, `hơn tháng rưỡi rồi`: about so long ago. */
const HALVES = new RegExp(
  `(?<![a-z])(?:${ABOUT_SO} nua (?:tuan|thang|nam)(?! (?:luong|tien|dau|sau|cuoi))|nua (?:tuan|thang|nam) (?:truoc|roi|nay|qua)|(?:tuan|thang) ruoi (?:truoc|roi|nay|qua))(?![a-z])|^nua (?:tuan|thang|nam)$`,
);

/** Whether readable words count back in half weeks, months or years, which names no day, week or month. */
export function tellsHalf(readable: string): boolean {
  return HALVES.test(readable);
}
