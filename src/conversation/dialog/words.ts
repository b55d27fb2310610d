import { cleanText } from '../../indicator';
import { foldCommand, isCommand, LONGEST_COMMAND } from './command';

const CANCEL =
  /^(?:thoi |em |toi |minh )*(?:huy(?: bo)?|dung (?:lai|han)|thoat|ket thuc|ngung(?: lai)?|stop|cancel|khong (?:gui|bao|lam|can|muon)(?: bao)? nua|thoi)(?: (?:di|luon|han|nhe|nha|a|het|viec nay|tin bao|bao cao|nua|khong gui|khong bao|khong lam|lai))*$/;
/** `đừng gửi nữa`, `dừng`: read with its diacritics, because `đúng` is written alike without. */
const STOP = /^(?:thôi )?(?:dừng|ngừng)(?: (?:đi|nhé|ạ|luôn|hẳn))*$/u;
const REPORT =
  /^(?:em |toi |minh |cho (?:em|toi|minh) |muon )*(?:gui|tao|viet|lam) (?:mot )?(?:tin bao|bao cao|don bao)(?: moi)?(?: (?:cho )?cong an)?$|^(?:a |da |vang )*tin bao(?: a| nhe)?$|^(?:em |toi |minh |cho (?:em|toi|minh) |muon |hoi |bam |nhan |an |cach |lam sao (?:de )?|lam the nao (?:de )?|o dau (?:de )?)*gui tin bao(?: (?:o dau|cho nao|nut nao|kieu gi|the nao|nhu the nao|sao|ra sao|vay|a|ad|the|duoc|em|toi))*$|^(?:em |toi |minh |cho (?:em|toi|minh) |muon )*bao (?:tin|lai(?: tin)?|lai tu dau|lai tin tu dau|(?:het|tat ca|luon|ca)(?: (?:may|nhung|cac))?(?: (?:cai|so|muc|thu|link))(?: (?:o|tren|do|nay|kia|vua|roi|gui))*)(?: (?:nhe|nha|a|di|cong an|cho cong an))*$/;
/** Nothing but a wish to be left alone, where no question is open that `đúng` would answer. */
const BE_SILENT =
  /^(?:thoi )?(?:dung|ngung|stop)(?: (?:lai|di|nhe|luon|a|nua|nhan|nhan tin|gui|gui tin))*$|^(?:thoi )?(?:khong|dung) nhan (?:tin )?nua$/;
/** `đúng`, `dùng`, `dụng`: typed with its mark it is another word. */
const OTHER_DUNG = /đúng|dùng|dụng|dũng|dung dịch/u;
/** `gửi công an giúp em`: the report is to be sent for the person. */
const SEND_FOR_ME =
  /^(?:em |toi |minh |nho |anh |chi |ad |ban )*(?:gui|nop|trinh|bao)(?: (?:don|tin|het|cai nay|giup|ho|gium|dum|luon|len|den|toi|cho|ben|phia))* cong an(?: (?:giup|ho|gium|dum|cho|luon|di|nhe|a|em|toi|minh|voi|chau|bac))*$/;
const FOR_ME = /(?<![a-z])(?:giup|ho|gium|dum)(?![a-z])/;
/** `em muốn làm lại từ đầu`. */
const RESTART =
  /^(?:em |toi |minh |cho (?:em|toi|minh) |muon |xin |can )*(?:lam|khai|ghi|viet|ke|bat dau|noi)(?: don)? lai(?: (?:tu dau|het|toan bo|tat ca|ca))+(?: (?:di|nhe|nha|a|duoc khong|giup em))*$/;
/** `mẹ em muốn làm đơn`, `viết đơn trình báo giúp em`. */
const STATEMENT =
  /^(?:(?!khong|chua|dung|ly|xin)[a-z]+ ){0,5}(?:lam|viet|soan|khai|can)(?: (?:giup|ho|cho|em|toi|minh|mot|cai))* don(?: (?:trinh bao|to giac|to cao|bao cong an|cong an))?(?: (?:giup|ho|cho|em|toi|minh|voi|nhe|a|chau|me|bo))*$/;
const GO_ON =
  /^(?:ma |thoi |a |u |khoan |em |toi |minh |cho (?:em|toi|minh) |muon |gio |con |quay lai (?:day |roi )+)*(?:tiep tuc|(?:lam|khai|ke|gui|noi|viet|dien)(?: (?:don|tin bao))? tiep)(?: (?:di|nhe|nha|a|lam|khai|ke|viec cu|don|tin bao|buoc truoc|(?:duoc|dc) (?:khong|chu)))*$/;
/** `tôi muốn làm lại`: what was left is to be taken up, from the start where nothing is kept. */
const REDO =
  /^(?:ma |thoi |a |em |toi |minh |cho (?:em|toi|minh) |muon |xin |can )*(?:lam|khai|viet|bat dau)(?: don| tin bao)? lai(?: (?:di|nhe|nha|a|(?:duoc|dc) khong|giup em|don|tin bao))*$/;
/** `hủy`, `không gửi nữa`, `em ổn rồi`: said so plainly that nobody is asked whether it is meant. */
const OUTRIGHT = /(?<![a-z])(?:huy|cancel|han|(?:on|do) roi|khong (?:gui|bao))(?![a-z])/;
/** `tôi muốn rút đơn`. */
const WITHDRAWS =
  /^(?:(?:gio|thoi|em|toi|minh|cho|me|bo|muon|xin|can|neu) )*rut(?: lai)? (?:don|to don|trinh bao|to trinh bao)(?![a-z])/;
const REVIEW =
  /^(?:em |toi |minh |cho (?:em|toi|minh) |muon |xin )*(?:xem|coi|doc|kiem tra)(?: lai)?(?: (?:ban |noi dung )?tin bao| noi dung| (?:nhung )?gi (?:em|toi|minh) (?:da )?(?:khai|ke|noi))(?: (?:cua (?:em|toi|minh)|duoc khong|di|da|nhe|nha|a))*$|^(?:em |toi |minh |cho (?:em|toi|minh) |muon |xin )*(?:xem|coi|doc) lai(?: (?:di|da|nhe|nha|a|cai|phat|lan nua|giup))*$/;
function isMarkedStop(text: string): boolean {
  return text.length <= LONGEST_COMMAND && STOP.test(cleanText(text).toLowerCase().normalize('NFC').trim());
}

/** Whether the person wants to leave the dialogue: `hủy`, `dừng lại`, `thôi`, `không gửi nữa`. */
export function isCancel(text: string): boolean {
  return isCommand(text, CANCEL) || isMarkedStop(text);
}

/** Whether `huy` may as well be the name Huy: it is written without its mark and nothing else stands beside it. */
export function mayBeHuy(text: string): boolean {
  return /^huy(?: ạ)?$/iu.test(cleanText(text).normalize('NFC').trim());
}

/** Whether the wish to leave is so plain that nothing is asked back: `hủy tin báo`, `dừng hẳn`; `thôi` is not. */
export function isOutright(text: string): boolean {
  return OUTRIGHT.test(foldCommand(text));
}

/** Whether the person wants to take back a statement, of which none was handed in here. */
export function wantsToWithdraw(text: string): boolean {
  return isCommand(text, WITHDRAWS);
}

/** Whether the person wants no more messages, where no dialogue is under way: `dung`, `thôi không nhận nữa`. */
export function wantsSilence(text: string): boolean {
  return isCommand(text, BE_SILENT) && !OTHER_DUNG.test(text.toLowerCase().normalize('NFC'));
}

/** Whether `dung` may as well be `đúng`: it is written without its marks and nothing else stands beside it. */
export function mayMeanYes(text: string): boolean {
  return /^dung(?: (?:a|nhe))?$/.test(cleanText(text).toLowerCase().trim());
}

/** Whether the person asks to send a report: `gửi tin báo`. */
export function wantsReport(text: string): boolean {
  return isCommand(text, REPORT) || (isCommand(text, SEND_FOR_ME) && isCommand(text, FOR_ME));
}

/** Whether the person wants to begin anew what is under way: `làm lại từ đầu`. */
export function wantsRestart(text: string): boolean {
  return isCommand(text, RESTART);
}

/** Whether the person wants a statement to be written, where none is under way: `mẹ em muốn làm đơn`. */
export function wantsStatement(text: string): boolean {
  return isCommand(text, STATEMENT);
}

/** Whether the person wants to go on with what was left: `tiếp tục`, `khai tiếp`. */
export function wantsToGoOn(text: string): boolean {
  return isCommand(text, GO_ON);
}

/** Whether the person wants to do again what was left: `tôi muốn làm lại`. */
export function wantsToRedo(text: string): boolean {
  return isCommand(text, REDO);
}

/** Whether the person wants to read what the report holds: `xem lại tin báo`. */
export function wantsToReview(text: string): boolean {
  return isCommand(text, REVIEW);
}

/** The option whose title the person typed instead of tapping, with or without diacritics; null for other words. */
export function typedOption(text: string, titles: Readonly<Record<string, string>>): string | null {
  const typed = foldCommand(text);
  return Object.keys(titles).find((option) => foldCommand(titles[option] ?? '') === typed) ?? null;
}
