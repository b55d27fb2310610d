import { cleanText } from '../indicator';
import { answerWords } from './short-answer';

/** Words that agree, alone or together: `đồng ý`, `ừ`, `dạ vâng`, `đúng rồi`, `ok gửi đi`. */
const YES = new Set(
  'co o oh ok oke oki okie okay okla okela u uh uhm um uk uki uhu vang da yes y yep duoc dung chuan chinh xac dong nhat tri xac nhan gui di tiep tuc luu'.split(
    ' ',
  ),
);
/** Words that refuse. `thôi` refuses only alone: `được thôi` agrees. */
const NO = new Set('khong no nope chua sai khoi huy tu choi thoi deo chang'.split(' '));
/** Words that stand beside either and decide nothing. */
const BESIDE = new Set(
  'a ah giup ho cho cong an ban cam on thanks nhe nha ne ad admin oi em toi minh chau con anh chi chu bac roi het muon can phai gi dau do day vay nua cung luon lam thong tin phan anh bao cao de sau bay gio ma'.split(
    ' ',
  ),
);

/** `đừng` and `dừng` refuse, `đúng` agrees, and without diacritics all three are `dung`. */
const STOP = /(?<!\p{L})(?:đừng|dừng)(?!\p{L})/iu;
const STOP_PLAIN = /^(?:xin )?dung (?:gui|lai|luu|noi|lam|co|bao|ghi)\b/;
/** `đồng ý không`, `có được không`: the person asks back. */
const ASKED_BACK = /(?:co|duoc|dung|dong y|ok|phai|can|roi) (?:khong|chua)$/;
const LATER = /^(?:de|luc) (?:sau|khac)\b/;
const THUMB = /^[\s\p{P}]*(?:👍|👌|✅)/u;
const THUMB_DOWN = /^[\s\p{P}]*(?:👎|❌|🚫)/u;

/** Yes or no to a question that was just asked; null where the answer is neither, both or a question of its own. */
export function parseYesNo(text: string): 'yes' | 'no' | null {
  const words = answerWords(text);
  if (words.length === 0) return THUMB.test(text) ? 'yes' : THUMB_DOWN.test(text) ? 'no' : null;
  const line = words.filter((word) => !/^(?:a|ah|nhe|nha|ne|ad|oi|em|anh|chi)$/.test(word)).join(' ');
  if (STOP.test(cleanText(text).normalize('NFC')) || STOP_PLAIN.test(line) || LATER.test(line)) return 'no';
  if (ASKED_BACK.test(line)) return null;
  if (!words.every((word) => YES.has(word) || NO.has(word) || BESIDE.has(word))) return null;
  const refusing = words.filter((word) => NO.has(word));
  const agreeing = words.filter((word) => YES.has(word));
  if (refusing.length === 0) return agreeing.length > 0 ? 'yes' : null;
  const meant = agreeing.some((word) => word !== 'da' && word !== 'vang');
  const softened = refusing.every((word) => word === 'thoi') && meant;
  return softened ? 'yes' : 'no';
}
