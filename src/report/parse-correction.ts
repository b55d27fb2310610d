import { answerCore } from './short-answer';
import type { ReportStep } from './types';

const CORRECT =
  /^(?:cho |de |muon |can )?(?:sua|chinh|chinh sua|doi|nhap|ghi|khai|noi) ?(?:lai)?(?: (?:cau|buoc|phan|cho|muc|thong tin))?(?: (.*))?$/;
const BACK = /^(?:quay lai|tro lai|lui lai|back|buoc truoc|cau truoc|nham(?: roi)?|nham cau truoc)$/;
const AGAIN =
  /^(?:cho |de |muon |can )?(?:(?:sua|chinh|chinh sua|doi|nhap|ghi|khai|noi) lai|sua|chinh sua)\b/;

const STEPS: readonly (readonly [ReportStep, RegExp])[] = [
  ['category', /^(?:loai|muc|chu de|noi dung bao|loai phan anh|loai bao cao)/],
  ['when', /^(?:ngay|gio|ngay gio|thoi gian|luc nao|khi nao|hom nao|thoi diem)/],
  ['loss', /^(?:so tien|tien|thiet hai|mat bao nhieu|so tien mat)/],
  [
    'evidence',
    /^(?:bang chung|chung cu|link|anh|hinh|hinh anh|tai lieu|stk|so tai khoan|so tk|tai khoan|(?:so|sdt|so dt|so dien thoai)(?: cua)? (?:lua|ke|no|ho|chung|bon|ben kia|doi tuong|nguoi))/,
  ],
  ['contact', /^(?:lien he|lien lac|so lien he|so lien lac|cach lien he|sdt|so dien thoai)/],
  ['what', /^(?:noi dung|su viec|chuyen|chuyen gi|mo ta|ke|cau chuyen)/],
];

/** The step that a person wants to answer again (`sửa số tiền`), `previous` for "sửa" or "quay lại", or null. */
export function parseCorrection(text: string): ReportStep | 'previous' | null {
  const core = answerCore(text);
  if (BACK.test(core)) return 'previous';
  if (!AGAIN.test(core)) return null;
  const rest = CORRECT.exec(core)?.[1];
  if (rest === undefined || rest === '') return 'previous';
  return STEPS.find(([, words]) => words.test(rest))?.[0] ?? null;
}
