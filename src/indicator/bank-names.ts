/** How banks and wallets are named next to account numbers, folded; longer names first where one contains another. */
const NAMES =
  'vietcombank vietinbank techcombank agribank bidv sacombank eximbank vietbank vietabank vietcapitalbank bvbank bacabank ' +
  'namabank kienlongbank lienvietpostbank lpbank pvcombank saigonbank baovietbank oceanbank gpbank cbbank dongabank seabank ' +
  'abbank pgbank hdbank vpbank tpbank mbbank shbbank vibbank ocbbank msbbank acbbank ncbbank scbbank publicbank wooribank ' +
  'shinhanbank shinhan hsbc uob citibank cimb indovinabank momo zalopay vnpay shopeepay viettelmoney viettelpay timo cake ubank ' +
  'vcb tcb vtb ctg stb acb vib shb msb ocb scb ncb mb tpb vpb hdb abb bab eib lpb klb pvcb ssb vab vbb bvb nab sgb pgb agr';

/** Names of banks and wallets, folded. */
export const BANK_NAMES: readonly string[] = NAMES.split(' ');

/** How people shorten some of them; as words of addresses these are too common. */
const SHORT_NAMES = ['vietin', 'vietcom', 'techcom', 'sacom', 'agri'];

const ALTERNATIVES = [...BANK_NAMES, ...SHORT_NAMES].join('|');

/** One bank name as a whole word in folded text; `mb bank` and `mb-bank` count as `mbbank`. */
export const BANK_PATTERN = new RegExp(
  `(?<![a-z0-9])(?:${ALTERNATIVES})(?![a-z0-9])(?:[ -]bank(?![a-z0-9]))?`,
  'g',
);
