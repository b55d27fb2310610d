const UNIT = '(?:hom|ngay|bua|tuan|thang|nam)';
const START = `(?:nay|gio|bay gio|${UNIT}|thu|sang|trua|chieu|dem|cuoi|dau|giua|tet|he|\\d)`;
/** `từ tháng 8 đến tháng 10`, `từ hôm qua đến giờ`; not `từ 9h đến 10h hôm qua`, of one day. */
const FROM_TO = new RegExp(
  `(?<![a-z])tu (?!\\d{1,2} ?(?:h(?!om)|g|:))(?:${UNIT}|thu|sang|trua|chieu|toi|dem|cuoi|dau|giua|tet|he|ram|mung|khoang|tam|\\d)[^,;]{0,25}? ?(?:den|toi|cho den|-) ?${START}`,
);
/** `đầu tháng 3 đến 20/8`, `tháng 2 tới tháng 5`; not `ngày 5 đến 9h`. */
const UNTIL = new RegExp(
  `(?<![a-z])(?:dau|giua|cuoi|${UNIT})(?: (?!den|toi)[a-z0-9/]+){1,4} (?:den|cho den|toi) (?:tan )?(?:(?:dau|giua|cuoi) )?(?:nay|gio(?! \\d)|bay gio|(?:thang|ngay|hom|tuan) [a-z0-9]|\\d{1,2} ?/)`,
);
const DATE = '\\d{1,2} ?/ ?\\d{1,2}(?: ?/ ?\\d{2,4})?';
const NO_DATE = '(?!\\d| ?(?:h|g|gio|tr|trieu|k|nghin|cu|lan|nguoi|phut|ty|don)(?![a-z])|:)';
/** `ngày 15 và 17`, `20/10 và 25/10`, `hôm qua với hôm nay`. */
const SEVERAL = new RegExp(
  `(?:ngay|hom|mung|mong) \\d{1,2}(?: thang \\d{1,2})? ?(?:va|voi|,) ?(?:(?:ngay|hom|mung|mong) )?\\d{1,2}${NO_DATE}|${DATE} ?(?:va|voi|den|roi|,|-) ?(?:(?:ngay|hom) )?${DATE}|hom (?:qua|kia) (?:va|voi|lan) (?:ca )?hom (?:nay|qua|kia)`,
);
const PART = '(?:sang|trua|chieu|toi|dem)';
/** `cứ tối thứ 7 là có`, `tối nào cũng`, `mỗi ngày`; not `mới sáng nay`, not `5 củ sáng nay`. */
const HABIT = new RegExp(
  `(?<![a-z])(?<!\\d ?)cu (?:den |vao |cach )?(?:${PART}|ngay|tuan|thang|thu|cuoi tuan)(?! (?:nay|qua|hom))(?![a-z])|(?:${PART}|${UNIT}) nao cung|(?<![a-z])(?:moi|hang) (?:${PART}|ngay|tuan|thang)(?! (?:nay|qua|truoc|roi|hom|mai|kia|som|\\d))(?![a-z])`,
);
/** `mấy hôm nay`, `gần 1 tháng nay`. */
const LATELY = new RegExp(
  `(?<![a-z])(?:may|gan|hon|suot|vai|nhieu|ca)(?: ca)? (?:\\d{1,2} |mot |hai |ba )?(?:hom|ngay|bua|tuan|thang|nam)(?: hom)? nay(?![a-z])`,
);

/** `9h tối đến 2h sáng`: through a night, which is two days. */
const THROUGH_NIGHT =
  /\d{1,2} ?(?:h|g|gio)\d{0,2} ?(?:toi|dem|khuya)(?: [a-z]+)? (?:den|toi|-) ?\d{1,2} ?(?:h|g|gio)\d{0,2} ?sang(?![a-z])/;

/** Whether readable words tell of no one time but of a span, several days or a habit, which no date can stand for. */
export function tellsSpan(readable: string): boolean {
  return [FROM_TO, UNTIL, SEVERAL, HABIT, LATELY, THROUGH_NIGHT].some((one) => one.test(readable));
}
