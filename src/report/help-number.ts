import { foldText, type Indicator } from '../indicator';

/** `1900 545 413`, `1800 6060`: a number that is called and no account. */
const HOTLINE = /^1[89]00\d{4}(?:\d{2})?$/;
const OF_ACCOUNT = /(?<![a-z])(?:stk|tk|tai khoan)(?![a-z])/;
/** `số của công an xã 0912…`, `sđt ngân hàng`: who helps. */
const HELPERS =
  /(?<![a-z])(?:so|sdt|dt|so dien thoai|so dt|so may|tong dai|hotline|duong day nong)(?: (?:cua|ben|anh|chi|truc ban|truc|dong chi|la|truong|dien thoai|may))* (?:cong an|canh sat|csgt|ca xa|ca phuong|ngan hang|tong dai|cskh|truong cong an)(?![a-z])/;
/** Others only claim it, or call from it. */
const CLAIMED =
  /(?<![a-z])(?:no|ho|chung|ke|thang|gia|xung|mao|lua|la doi|goi (?:cho )?(?:toi|em|minh|chau|con|bac|me|bo)|goi den|nhan tin|nhan cho|doi|doa|bao|yeu cau)(?![a-z])/;

/** Whether a message gives a number as that of a bank's hotline or of the police, whom one calls: `số tổng đài 1900…`. */
export function isHelpNumber({ raw }: Pick<Indicator, 'raw'>, text: string): boolean {
  const said = foldText(text);
  if (HOTLINE.test(raw.replace(/\D/g, ''))) return !OF_ACCOUNT.test(said);
  return HELPERS.test(said) && !CLAIMED.test(said);
}
