import { namesPlate } from '../../../report';
import { plainWords } from '../plain-words';

/** `em có camera`, `có người nhìn thấy`. */
const SEEN =
  /(?<![a-z])(?:camera|cam (?:nha|an ninh|giam sat)|nhan chung|(?:nguoi|hang xom) (?:nhin|trong) thay|ghi am|quay (?:video|phim)|quay lai (?:duoc|canh|mat|clip|video|bien|no|ho))(?![a-z])/;
/** `nó đi xe tải`, `bọn nó có 3 người`. */
const SEEN_OF_THEM =
  /(?<![a-z])(?:no|ho|chung|bon|thang|dua)(?: (?:no|do|kia|ay|lua))* (?:di|chay|lai|co)(?: [a-z0-9]+){0,2} (?:xe|nguoi|dua|thang|ten)(?![a-z])|^(?:co )?\d{1,2} (?:nguoi|dua|thang|ten)(?: [a-z]+){0,3}$|^co (?:hai|ba|bon|nam|\d{1,2}) (?:nguoi|dua|thang|ten)(?![a-z])/;
/** `nó ở gần nhà em`: whom they know can be found. */
const NEIGHBOR =
  /(?<![a-z])(?:no|ho|thang|con|nguoi|ong|ba)(?: (?:do|kia|ay|ta))* (?:o|song|tro|nha)(?: [a-z]+)? (?:gan|canh|sat|ke|cung)(?![a-z])/;
/** `xã tân an`, `thôn 3`: where it happened. */
const PLACE =
  /^(?:(?:o|tai|nha|em|toi|minh|ben|dia chi) )*(?:xa|phuong|thon|xom|thi tran|to dan pho|to) [a-z0-9]+(?: [a-z0-9]+){0,5}$/;

/** Whether words tell, however shortly, what helps to find who did it: a plate, a camera, how many they were, a place. */
export function tellsTrace(text: string): boolean {
  const said = plainWords(text);
  return namesPlate(text) || [SEEN, SEEN_OF_THEM, NEIGHBOR, PLACE].some((one) => one.test(said));
}
