import { foldText } from '../indicator';
import { asksBack } from './asks-back';
import { countWords } from './count-words';
import { reopenStep } from './draft';
import { maskSecrets } from './mask';
import { accepted, unclear } from './step-answer';
import type { ReportDraft, StepAnswer } from './types';
import { withWords } from './words-beside';

const LONGEST_STORY = 2000;
const FEWEST_WORDS = 3;
const ASKING =
  '(?:(?:à|ừ|dạ|cho|xin|muốn|cần|tôi|em|mình|cháu|toi|minh|chau|muon|can|nội dung|noi dung|ghi|kể|ke|nói|noi) )*';
/** `nội dung thêm là …`, `bổ sung: …`: what stands behind is more of the story. */
const ADDS = new RegExp(
  `^\\s*${ASKING}(?:thêm|them|bổ sung|bo sung)(?!\\p{L})(?:[ :,]+(?:vào|vao|nội dung|noi dung|thông tin|thong tin|chi tiết|chi tiet|là|la|rằng|rang|nữa|nua|ý|y|này|nay)(?!\\p{L}))*[ :,]*(.*)`,
  'isu',
);
const OF_EVIDENCE = /^(?:anh|hinh|bang chung|chung cu|link|duong dan|stk|so tai khoan|tai khoan|so)(?![a-z])/;

/**
 * Takes what a person wants to add where all is shown: more of the story, evidence, or only the wish, which is asked about.
 * null: nothing is to be added.
 */
export function addToSummary(draft: ReportDraft, text: string): StepAnswer | null {
  const rest = ADDS.exec(text.normalize('NFC'))?.[1]?.trim();
  if (rest === undefined || asksBack(text)) return null;
  if (OF_EVIDENCE.test(foldText(rest))) return accepted(reopenStep(draft, 'evidence'));
  const { text: kept, masked } = maskSecrets(rest.slice(0, LONGEST_STORY));
  return countWords(kept) < FEWEST_WORDS ? unclear('what-to-add') : accepted(withWords(draft, kept), masked);
}
