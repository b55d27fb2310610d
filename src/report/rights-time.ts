/** `à không, đúng mùng 10`, `ý em là tối qua`, `thôi, hôm kia`: said at the beginning. */
const RIGHTS =
  /^(?:(?:a|ah|oi|u|da|thoi|chet|em|toi|minh) )*(?:(?:a|ah|oi|u|da|thoi) (?:khong|ko|k)|(?:khong|ko|k|chua|chinh) dung|y (?:em|toi|minh|bac|chau|con|la) (?:la|noi)|sai(?: ngay| gio)?(?: roi)?|dung (?:la|phai|ra)|thoi)(?: (?:dung|phai|la|ma|roi))* (?=\d|(?:hom|bua|ngay|mung|mong|thu|sang|trua|chieu|toi|dem|luc|vao|tuan|thang|chu nhat|cn)(?![a-z]))/;

/** Whether plain words begin by putting right a time that follows at once. */
export function rightsTime(plain: string): boolean {
  return RIGHTS.test(plain);
}
