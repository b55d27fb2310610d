import { isWord, parseWord, type Word } from './words';

function wordsOf(written: string): readonly Word[] {
  return written.split(' ').map(parseWord);
}

/** What may stand behind a question and says nothing: `ạ`, `vậy`, `ad ơi`. */
const SOFT = wordsOf(
  'ạ vậy thế đây đó ad admin ơi nhỉ bây giờ ta bot em anh chị bạn cháu con chú cô bác nữa nhé',
);
/** Particles that only questions end in. */
const ALWAYS = wordsOf('hả hở hử à');
/** Particles of yes or no: a question where something is asked before them, else an answer. */
const YES_NO = wordsOf('không chưa hông');
/** Words of question, which behind a denial say "nothing", "nowhere". */
const OPEN = wordsOf('gì sao nào đâu mô răng nhiêu bao mấy ai lâu');
const DENIALS = wordsOf('không chưa chẳng chả đâu');
/** `có ai đâu`: behind `có` this one denies as well. */
const WHERE = wordsOf('đâu');
const DENIALS_OF_WHERE = [...DENIALS, parseWord('có')];
/** Between a denial and a word of question these begin anew: `không ai nghe thì làm sao`. */
const ANEW = wordsOf('thì giờ vậy phải nên');
/** Behind these `không` and `chưa` answer: `vẫn chưa`, `em thì không`. */
const ANSWERS = wordsOf('thì là cũng vẫn còn mà nhưng');
/** What may stand before the question itself. */
const BEFORE = wordsOf('ad admin ơi ạ thế vậy còn rồi mà cho em tôi mình cháu con hỏi');
const BEGINNINGS = [
  'sao',
  'tại sao',
  'vì sao',
  'làm sao',
  'làm thế nào',
  'bao giờ',
  'bao lâu',
  'chừng nào',
  'khi nào',
  'mấy giờ',
  'có phải',
  'có nên',
  'có cần',
  'có được',
  'liệu',
].map(wordsOf);

function isOneOf(word: Word | undefined, some: readonly Word[]): boolean {
  return word !== undefined && some.some((one) => isWord(word, one));
}

function isDenied(words: readonly Word[]): boolean {
  const last = words.length - 1;
  const denials = isOneOf(words[last], WHERE) ? DENIALS_OF_WHERE : DENIALS;
  const at = words.findLastIndex((word, index) => index < last && isOneOf(word, denials));
  return at >= 0 && !words.slice(at, last).some((word) => isOneOf(word, ANEW));
}

function endsAsking(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (words.length < 2) return false;
  if (isOneOf(last, ALWAYS)) return true;
  if (isOneOf(last, YES_NO)) return words.length > 2 && !isOneOf(words.at(-2), ANSWERS);
  return isOneOf(last, OPEN) && !isDenied(words);
}

function beginsAsking(words: readonly Word[]): boolean {
  const start = words.findIndex((word) => !isOneOf(word, BEFORE));
  return BEGINNINGS.some((beginning) =>
    beginning.every((one, index) => isOneOf(words[start + index], [one])),
  );
}

/** Whether words ask something, by a particle or a word of question where questions have them: `có phải trả không`, `sao nó biết`. */
export function asksQuestion(words: readonly Word[]): boolean {
  const end = words.findLastIndex((word) => !isOneOf(word, SOFT));
  const asked = words.slice(0, end + 1);
  return endsAsking(asked) || beginsAsking(asked);
}
