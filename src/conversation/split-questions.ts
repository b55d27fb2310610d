/** Two questions without numbers are answered one beside the other. */
const FEWEST_MARKED = 3;
/** Nobody asks more at once, and longer lists are something else. */
const MOST = 5;
const LONGEST_TEXT = 600;
/** A number that begins a question of a list: `1.`, `câu 2:`, `3 là`. */
const NUMBERED =
  /(?<![\p{L}\d.,/])(?:(?:câu|cau|ý|việc|viec) )?([1-5])(?:\s*[.):]|\s+(?:là|la)(?=\s)|(?=\s))\s*(?=\p{L})/giu;
/** What is counted, and no question: `1 lần`, `2 triệu`. */
const COUNTED =
  /^(?:lần|lan|triệu|trieu|tr|k|nghìn|nghin|ngàn|ngan|năm|nam|tháng|thang|ngày|ngay|tuần|tuan|giờ|gio|phút|phut|câu|cau|việc|viec)(?!\p{L})/iu;

/** The questions of a numbered list, in order; none where the numbers are no list. */
function splitNumbered(text: string): readonly string[] {
  const marks: { readonly start: number; readonly end: number }[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    const end = match.index + match[0].length;
    if (Number(match[1]) !== marks.length + 1) continue;
    const isBare = /^\d\s*$/.test(match[0]);
    if (isBare && COUNTED.test(text.slice(end))) continue;
    marks.push({ start: match.index, end });
  }
  return marks.map(({ end }, at) => text.slice(end, marks[at + 1]?.start ?? text.length).trim());
}

/** Questions that end in a mark of their own. */
function splitMarked(text: string): readonly string[] {
  const parts = text.split(/(?<=\?)|\n+/u).map((part) => part.trim());
  const asked = parts.filter((part) => /\p{L}/u.test(part));
  return asked.length >= FEWEST_MARKED && asked.every((part) => part.endsWith('?')) ? asked : [];
}

/** Several questions of one message, in order, as they are numbered or marked; none where it asks one or is too long. */
export function splitQuestions(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) return [];
  const numbered = splitNumbered(text);
  const questions = numbered.length > 1 ? numbered : splitMarked(text);
  return questions.length > 1 && questions.length <= MOST ? questions : [];
}
