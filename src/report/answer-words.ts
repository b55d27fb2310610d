import { findIndicators, withoutIndicators } from '../indicator';
import { isAppointment } from './appointment';
import { closeStep } from './draft';
import { addEvidence } from './evidence';
import { evidenceIn } from './evidence-in';
import { maskSecrets } from './mask';
import { namesPlate } from './number-plates';
import { isOnlyFact } from './only-fact';
import { leavesHalfOpen, parseWhen, parseWhenAfter } from './parse-when';
import { parseYesNo } from './parse-yes-no';
import { answerCore, answerWords } from './short-answer';
import { accepted, finishEvidence, skipStep, unclear } from './step-answer';
import type { AnswerContext, ReportDraft, ReportedTime, StepAnswer } from './types';
import { tellsSpan } from './when-span';
import { readableTime } from './when-words';
import { tellsBeside, withWords } from './words-beside';

/** A Messenger message has at most 2,000 characters; what is longer is cut. */
const LONGEST_STORY = 2000;
const LONGEST_NOTE = 200;

/** Questions, and times that are still to come. */
const NO_PAST =
  /(?<![a-z])(?:ngay mai|mai|toi nay|dem nay|tuan (?:nay|sau|toi)|thang sau|hay|gi|sao|nao)(?![a-z])/;
/** Words that name a time, however vaguely. */
const VAGUE =
  /(?<![a-z])(?:may|vai|hom|ngay|tuan|thang|nam|truoc|lau|tet|dip|le|he|hoi|dot|gan day|moi day|dau|cuoi|giua|luc|khi|sang|trua|chieu|toi|dem|khuya|thuong xuyen|nhieu lan|lien tuc|ram|am lich|mung|mong|nghi le|khai giang)(?![a-z])/;
/** Numbers that count or name times: `cách đây 2 năm`, `rằm tháng 7`, `20/10`. */
const TIMED =
  /(?<![a-z])(?:ngay|hom|mung|mong|thang|nam|thu|ram|tu|den|va|voi|luc|he|tet) \d{1,4}(?: \d{1,2})?(?: \d{4})?(?!\d)|(?<!\d)\d{1,4} (?:nam|thang|tuan|ngay|hom|bua|gio|h|g|phut|tieng|lan)(?![a-z])/g;
/** Without their marks these are words of time: `tối`, `lúc`. */
const NO_TIMES = /(?<!\p{L})(?:tôi|lực|dien luc|máy|xe may|may tinh)(?!\p{L})/giu;
/** What goes on is no time of what happened: `nó vẫn gọi liên tục`. */
const GOES_ON =
  /(?<![a-z])(?:van|cu|con|lai|dang)(?: (?:con|cu|dang|bi))* (?:goi|nhan|giuc|doi|doa|dien|inbox)(?![a-z])/;
const HOW_OFTEN = /(?<![a-z])(?:lien tuc|nhieu lan|thuong xuyen|hoai|mai|suot)(?![a-z])/g;
/** `đang diễn ra`, `vẫn còn bán`: it still happens while it is reported, and that is the time. */
const ONGOING =
  /^(?:(?:no|ho|viec nay|chuyen nay|hien|hien nay|gio|bay gio) )*(?:(?:van |con )*dang|van|van con)(?: (?:con|tiep tuc))*(?: (?:dien ra|xay ra|hoat dong|tiep dien|tiep tuc|to chuc|choi|danh|ban|mo))(?: (?:o do|day|do|a|nhe|nha|luon|hang ngay))*$/;
const MOST_VAGUE_WORDS = 12;
const NO_MORE =
  /^(?:xong|het|du|vay thoi|chi (?:co )?(?:vay|the|the thoi)|the thoi|bay nhieu thoi|khong (?:con|co)(?: gi)?(?: them)?|gui (?:xong|het))(?: roi| het)?$/;

/** `bà không có ảnh`, `em chưa chụp lại gì`; not `không có ảnh, chỉ có số`. */
const HAS_NONE =
  /^(?!.*(?<![a-z])(?:nhung|chi|ma)(?![a-z]))(?:[a-z]+ ){0,4}(?:khong|chua)(?: (?:con|he|kip|biet))?(?: (?:co|con|luu|giu|chup))+(?: (?:duoc|lai))* (?:anh|hinh|bang chung|gi|so|link|duong dan|cai (?:gi|nao)|man hinh|tin nhan|bien lai)(?: [a-z]+){0,3}$/;

/** `chưa hết`, `chưa gửi xong`, `còn nữa`: more is to come. */
const MORE_TO_COME =
  /(?<![a-z])chua (?:(?:gui|dua|ke|noi) )?(?:het|xong|du)(?![a-z])|^(?:van )?con(?: (?:nua|nhieu|them))+(?![a-z])/;

/** Whether words say that all was told: `xong`, `không có gì thêm`. */
export function endsTelling(text: string): boolean {
  return NO_MORE.test(answerCore(text));
}

/** Whether words tell more than links and numbers: none of those alone says what happened. */
export function tellsStory(text: string): boolean {
  const rest = withoutIndicators(text, findIndicators(text, []).indicators);
  return /\p{L}{2}/u.test(rest) && !NO_MORE.test(answerCore(text));
}

/** What happened, in the person's own words; the links and numbers in it become evidence. */
export function tellStory(draft: ReportDraft, text: string): StepAnswer {
  const { text: kept, masked } = maskSecrets(text.slice(0, LONGEST_STORY));
  const isDone = NO_MORE.test(answerCore(text));
  if (isDone) return skipStep(draft, 'what');
  if (isOnlyFact(draft, kept)) return unclear('empty');
  if (!tellsStory(kept))
    return unclear(findIndicators(kept, []).indicators.length > 0 ? 'only-evidence' : 'empty');
  return accepted(
    closeStep(addEvidence(withWords(draft, kept), { indicators: evidenceIn(draft, kept) }), 'what'),
    masked,
  );
}

/**
 * A time as a person tells it. Words that name a time but cannot be placed (`mấy hôm trước`, `hồi Tết`) are kept as
 * they are, unless they ask or speak of the future or of when the person may be called; null where no time is told.
 */
export function readTime(text: string, now: string): ReportedTime | null {
  if (isAppointment(text)) return null;
  const { text: kept, masked } = maskSecrets(text.slice(0, LONGEST_NOTE));
  const read = parseWhen(kept, now);
  if (read !== null) return { text: kept.trim(), read };
  const words = answerWords(kept.normalize('NFC').replace(NO_TIMES, ' '));
  const said = words.join(' ');
  const isShort = masked.length === 0 && words.length <= MOST_VAGUE_WORDS;
  const isSpan = tellsSpan(readableTime(kept));
  const timed = GOES_ON.test(said) ? said.replace(HOW_OFTEN, ' ') : said;
  const isOngoing = ONGOING.test(said);
  const isVague = VAGUE.test(timed) && !/\d/.test(said.replace(TIMED, ' '));
  const isAhead = NO_PAST.test(said.replace(/nao cung/g, ' '));
  return isShort && (isSpan || isVague || isOngoing) && !isAhead ? { text: kept.trim(), read } : null;
}

/** A time of day told behind a day that is known is of that day. */
export function behindKnown(
  told: ReportedTime,
  known: ReportedTime | null,
  text: string,
  now: string,
): ReportedTime {
  if (told.read === null) return told;
  const isHalfOpen = known?.text != null && leavesHalfOpen(known.text);
  return { ...told, read: parseWhenAfter(text, known?.read ?? null, now, isHalfOpen) };
}

/** When it happened. */
export function tellTime(draft: ReportDraft, text: string, { now }: AnswerContext): StepAnswer {
  const when = readTime(text, now);
  if (when === null) return unclear('not-a-time');
  return accepted(closeStep({ ...draft, when }, 'when'), maskSecrets(text.slice(0, LONGEST_NOTE)).masked);
}

/** Whether a person says that not everything was shown yet. */
export function hasMoreToShow(text: string): boolean {
  return MORE_TO_COME.test(answerWords(text).join(' '));
}

/** `có`: to the question for more evidence there is more. */
const HAS_MORE = /^(?:da )?co(?: (?:a|chu|nua|nhieu|nhieu lam|anh|bang chung))*$/;

/** More evidence, or that this was all. */
export function showEvidence(draft: ReportDraft, text: string): StepAnswer {
  const { text: kept, masked } = maskSecrets(text.slice(0, LONGEST_STORY));
  const indicators = evidenceIn(draft, kept);
  if (indicators.length > 0) {
    const told = tellsBeside(kept, indicators) ? withWords(draft, kept) : draft;
    return accepted(addEvidence(told, { indicators }), masked);
  }
  if (namesPlate(kept)) return accepted(withWords(draft, kept), masked, ['story']);
  const core = answerCore(text);
  const said = answerWords(text).join(' ');
  if (hasMoreToShow(text) || HAS_MORE.test(said)) return accepted(draft);
  if (/^(?:xoa|bo)(?: (?:het|di|tat ca))*$/.test(core))
    return accepted({ ...draft, evidence: { indicators: [], pictures: [] } });
  if (NO_MORE.test(core) || HAS_NONE.test(said) || parseYesNo(text) !== null) return finishEvidence(draft);
  return unclear('no-evidence');
}
