import { cleanText, foldInPlace } from '../indicator';

/** A correction taken apart. */
export interface ToldCorrection {
  readonly meant: string;
  /** What was wrong, where it is said again. */
  readonly wrong: string | null;
  /** What stands before both: often of what it is, `stk`, `ngân hàng của tôi`. */
  readonly about: string;
}

/** `dùng`, `dụng`: folded they are `đúng`. */
const OTHER_DUNG = /d[ùụũừưứựữ]ng/giu;
const NOT = '(?:khong|ko|k|kg|kh|hk|hok|hong|hem|chang|dau) (?:phai|fai)(?: (?:la|o|ben))?';
const SELF = '(?:em|toi|minh|bac|chau|con|me|bo|ba|ong|co|chu|anh|chi|tui)';
/** What a mistake was made in: `ghi sai tên`, `nhầm số tài khoản`. */
const OF_WHAT =
  '(?: (?:ten|so|stk|tk|tai khoan|ngan hang|nh|bank|chu tk|chu tai khoan|dien thoai|sdt|link|trang))*';
const WRONG = `(?<![a-z])(?:(?<!(?:chuyen|gui|ck|bam|nhan|quet|vao|nap|goi|tien|bi|hieu) )(?:nham|lon)(?! tuong)|(?:ghi|noi|nhap|go|viet|danh|nho|doc|bam|khai) (?:sai|nham|lon|lun)|(?:bi )?sai|(?:a|oi|u|y) (?:khong|ko|k)|y ${SELF} la|dung ra la|(?:sua|noi|ghi) lai(?: la)?)${OF_WHAT}(?: (?:roi|r|mat|a|ah|chut))*(?! (?:roi|r)(?![a-z]))`;
/** Words that close a correction and say nothing more. */
const CLOSING = /(?:,? (?:moi|la) (?:dung|chinh xac|phai)| (?:nhe|nha|a|ah|ad|ban|oi|lan|dau|do))+[ .!]*$/;
const BETWEEN = '[ ,.:;!?-]';
/** Where a row of such signs begins; without it each of them would be tried as its beginning. */
const AT_ROW = '(?<![ ,.:;!?-])';

/** The forms of a correction; of several the first that fits is meant. */
const FORMS: readonly RegExp[] = [
  // `không phải vib mà là vpbank`, `không phải vib, là vpbank`, `ko phai vib la vpbank`
  ...[' ?,? ma(?: la)?(?![a-z])', ' ?[,.;](?: (?:ma|la)(?![a-z]))*', ' la(?![a-z])'].map(
    (turn) => new RegExp(`(?<![a-z])${NOT} (?<wrong>.{1,40}?)${turn}${BETWEEN}+(?<meant>.+)`),
  ),
  // `vpbank chứ không phải vib`
  new RegExp(`^(?<meant>.+?)(?:(?<=^.)|${AT_ROW})${BETWEEN}+(?:(?:chu|ma) )?${NOT} (?<wrong>.+)`),
  // `sửa vib thành vpbank`
  /^(?:(?:cho|nho|giup|xin|ban|ad|oi|a|muon|can|em|toi|minh|bac|chau|con|ba|ong|lam on) ){0,4}(?:sua|doi|chinh)(?: lai)? (?<wrong>.+?) (?:thanh|sang) (?<meant>.+)$/,
  // `vib là sai, vpbank mới đúng`, `nhầm rồi, vpbank mới đúng`
  new RegExp(`^(?<wrong>.*?)(?: la|${AT_ROW})${BETWEEN}*${WRONG}${BETWEEN}+(?<meant>.+)`),
  // `số tài khoản đúng là 123…`
  new RegExp(`^(?!${SELF} dung)[a-z ]{2,30} (?:dung|chinh xac) (?:la|phai la)[ :]+(?<meant>.+)`),
  // `vpbank mới đúng`
  /^(?<meant>.+?)(?=,? (?:moi|la) (?:dung|chinh xac|phai)[ .!a-z]{0,6}$)/,
];

type Place = readonly [number, number];

/** The words at a place, without what only closes them. */
function partOf(written: string, folded: string, [from, to]: Place): string {
  const closing = CLOSING.exec(folded.slice(from, to))?.[0].length ?? 0;
  return written.slice(from, to - closing).replace(/^[ ,.:;-]+|[ ,.:;-]+$/g, '');
}

/**
 * Takes a correction apart, whatever it is about: `không phải X mà là Y`, `Y chứ không phải X`, `à nhầm, Y mới đúng`,
 * `sửa X thành Y`, `tên đúng là Y`. null: the words put nothing right.
 */
export function readCorrection(text: string): ToldCorrection | null {
  const written = cleanText(text).normalize('NFC').replace(/\s+/g, ' ').trim();
  const folded = foldInPlace(written.replace(OTHER_DUNG, (word) => 'x'.repeat(word.length)));
  for (const form of FORMS) {
    const places = new RegExp(form.source, 'd').exec(folded)?.indices?.groups;
    const meant = places?.meant;
    if (meant === undefined) continue;
    const wrong = places?.wrong ?? [meant[0], meant[0]];
    const said = partOf(written, folded, wrong);
    return {
      meant: partOf(written, folded, meant),
      wrong: said === '' ? null : said,
      about: written.slice(0, Math.min(meant[0], wrong[0])).trim(),
    };
  }
  return null;
}
