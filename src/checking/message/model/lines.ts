import { isPlaceholder, type Word } from '../text/word';
import { judgeWhole, scoreMessage, type MessageModel, type Opinion, type ReadMessage } from './score';

/** A line alone has lost what stood around it: it must be this much surer, in log-odds. */
const LINE_DISCOUNT = 1;
/** Shorter lines say too little to stand alone. */
const FEWEST_WORDS = 8;

/** The words of each line that is long enough; none where the text is a single line. */
function linesOf({ text, words }: ReadMessage): Word[][] {
  if (!text.includes('\n')) return [];
  const lines: Word[][] = [];
  let line: Word[] = [];
  let end = 0;
  for (const word of words) {
    if (line.length > 0 && text.slice(end, word.start).includes('\n')) {
      lines.push(line);
      line = [];
    }
    line.push(word);
    end = word.end;
  }
  return [...lines, line].filter((one) => one.length >= FEWEST_WORDS && one.length < words.length);
}

/** Whether a single word is said over and over, as a thumb on a screen does it. */
function saysOneWord(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ letters }) => letters === words[0]?.letters);
}

/**
 * The model's opinion of a message or, where one is surer, of a single line of it: a citizen's question above a forwarded message, or
 * an honest notice pasted above a scam, must not drown the scam. Null where nothing but numbers and links stand there, which are judged for themselves, or one word over and over.
 * Linear in the number of words.
 */
export function judgeLines(message: ReadMessage, model: MessageModel): Opinion | null {
  if (message.words.every(isPlaceholder) || saysOneWord(message.words)) return null;
  let ofLines = -Infinity;
  for (const words of linesOf(message))
    ofLines = Math.max(ofLines, scoreMessage({ ...message, words }, model) - LINE_DISCOUNT);
  return judgeWhole(message, model, ofLines);
}
