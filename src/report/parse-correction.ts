import { answerCore } from './short-answer';
import type { ReportStep } from './types';

const CORRECT =
  /^(?:cho |de |muon |can )?(?:sua|chinh|chinh sua|doi|nhap|ghi|khai|noi) ?(?:lai)?(?: (?:cau|buoc|phan|cho|muc|thong tin))?(?: (.*))?$/;
const BACK = /^(?:quay lai|tro lai|lui lai|back|buoc truoc|cau truoc|nham(?: roi)?|nham cau truoc)$/;
const AGAIN =
  /^(?:cho |de |muon |can )?(?:(?:sua|chinh|chinh sua|doi|nhap|ghi|khai|noi) lai|sua|chinh sua)\b/;
/** `sai ngày rồi`, `ghi nhầm số tiền`. */
const WRONG = /^(?:(?:ghi|noi|khai|bao|nho|viet|nhap) )?(?:sai|nham|lon)(?: mat)? (.+?)(?: roi)?$/;
/** `ngày sai rồi`, `số tiền chưa đúng`. */
const IS_WRONG = /^(.+?)(?: (?:do|nay|bi|la|ghi))* (?:sai|nham|(?:khong|chua) (?:phai|dung))(?: roi)?$/;

const STEPS: readonly (readonly [ReportStep, RegExp])[] = [
  ['category', /^(?:loai|muc|chu de|noi dung bao)/],
  ['when', /^(?:ngay|gio|thoi gian|luc nao|khi nao|hom nao|thoi diem)/],
  ['loss', /^(?:so tien|tien|thiet hai|mat bao nhieu)/],
  [
    'evidence',
    /^(?:bang chung|chung cu|link|anh|hinh|tai lieu|stk|so tai khoan|so tk|tai khoan|(?:so|sdt|so dt|so dien thoai)(?: cua)? (?:lua|ke|no|ho|chung|bon|ben kia|doi tuong|nguoi))/,
  ],
  ['contact', /^(?:lien he|lien lac|so lien he|so lien lac|cach lien he|sdt|so dien thoai)/],
  ['what', /^(?:noi dung|su viec|chuyen|mo ta|ke|cau chuyen)/],
];

/** What a step is called where nothing but that it is wrong is said. */
const NAMES: Readonly<Record<string, ReportStep>> = {
  loai: 'category',
  ngay: 'when',
  gio: 'when',
  'ngay gio': 'when',
  'thoi gian': 'when',
  'so tien': 'loss',
  'noi dung': 'what',
};

/** The step that a person wants to answer again (`sửa số tiền`, `ngày sai rồi`), `previous` for "sửa" or "quay lại", or null. */
export function parseCorrection(text: string): ReportStep | 'previous' | null {
  const core = answerCore(text);
  if (BACK.test(core)) return 'previous';
  const wrong = WRONG.exec(core)?.[1] ?? IS_WRONG.exec(core)?.[1];
  if (wrong !== undefined) return NAMES[wrong] ?? null;
  if (!AGAIN.test(core)) return null;
  const rest = CORRECT.exec(core)?.[1];
  if (rest === undefined || rest === '') return 'previous';
  return STEPS.find(([, words]) => words.test(rest))?.[0] ?? null;
}
