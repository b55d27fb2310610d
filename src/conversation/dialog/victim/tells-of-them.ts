import { asksBack, countWords } from '../../../report';
import { plainWords } from '../plain-words';

const THEM =
  '(?:no|ho|chung|chung no|bon no|bon chung|thang (?:do|ay|kia|lua dao)|ke (?:do|gian|lua dao)|con (?:do|kia)|nguoi (?:do|goi|ta|kia)|ben (?:do|kia)|shop|hai dua|may dua)';
const BETWEEN = '(?: (?:da|lai|con|cung|thi|roi|vua|se|tu|deu|hay|moi))*';
/** What they did, wore, rode, or passed themselves off as. */
const DID =
  '(?:xung|gioi thieu|gia(?: danh| lam| vo| mao)?|bao|keu|noi|hua|doa|block|chan|xoa|thu hoi|go|khoa (?:may|nick|acc|fb|zalo)|doi (?:ten|nick|so|sim)|mac|deo|doi mu|di xe|chay xe|lai xe|den nha|toi nha|hen|ru|du|bat (?:me|bo|em|toi|chau|con|ba|ong|vo|chong)|gui (?:link|ma|anh|giay|lenh|hop dong|file|cho)|goi (?:tu|bang|video|qua|luc)|nhan (?:tu|bang|qua|zalo)|biet (?:ten|dia chi|so)|doc dung|noi giong|giong (?:nam|bac|trung|mien)|khong (?:tra loi|nghe may|giao|gui|rep)|bien mat|mat hut)';
/** Without a subject: `rồi block luôn`, `xưng là shopee`. */
const UNSAID =
  /^(?:roi |xong |the la |thi |lai |r )*(?:no |bi )?(?:xung(?: la)?|gia danh|tu xung|block|chan (?:luon|em|toi|minh|fb|zalo))(?![a-z])/;
const TOLD = new RegExp(`(?<![a-z])${THEM}${BETWEEN} ${DID}(?![a-z])`);
/** Still going on, which calls for a warning and is no trace: `nó vẫn gọi liên tục`. */
const GOES_ON = /(?<![a-z])(?:van|cu|lai|dang)(?: (?:con|cu|dang))* (?:goi|nhan|giuc|doi|dien)(?![a-z])/;
const FEWEST_WORDS = 3;

/** Whether words tell what those on the other side did or said, or how they looked: `nó xưng viện kiểm sát`, `rồi nó block`. */
export function tellsOfThem(text: string): boolean {
  const said = plainWords(text);
  if (asksBack(text) || countWords(said) < FEWEST_WORDS || GOES_ON.test(said)) return false;
  return TOLD.test(said) || UNSAID.test(said);
}
