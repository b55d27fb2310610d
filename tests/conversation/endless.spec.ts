import fs from 'node:fs';
import path from 'node:path';
import { EMPTY_STATE, type ConversationState } from '../../src/conversation';
import { tell } from './bot';

/** As many times as a message of Messenger holds a short word. */
const TIMES = 300;

/** Every syllable of the words that are compared from a message's beginning to its end. */
function syllablesOfFollowUps(): readonly string[] {
  const file = path.join(__dirname, '..', '..', 'data', 'content', 'vi', 'follow-ups.json');
  const { around, alone } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    readonly around: readonly string[];
    readonly alone: Readonly<Record<string, readonly string[]>>;
  };
  return [...new Set([...around, ...Object.values(alone).flat()].flatMap((words) => words.split(' ')))];
}

/** Syllables of one to three letters, of which some are made of others without a space. */
const GLUED = ['nha', 'nhe', 'thea', 'cua', 'toi', 'em', 'bo', 'ma', 'tk', 'la'];

function stateAfter(...said: readonly string[]): ConversationState {
  return said.reduce((state, text) => tell({ text }, state).state, EMPTY_STATE);
}

/** Sentences of which a part can be read in two ways, and that end in what fits neither. */
const TWOFOLD: readonly (readonly [string, string, string])[] = [
  ['không biết', ' rõ làm', ' x'],
  ['không thấy mất', ' tiền đi', ' x'],
  ['số tôi 0900000001 ', 'số đt ', 'xx'],
  ['không phải vib mà là b', ' nhé a', ' x'],
  ['otp', ' nhận', ' ze 123456'],
  ['mã', ' tin nhắn', ' x 123456'],
  ['nhà', ' nha', ' x quân đội'],
  ['rút', ' giờ', ' x'],
];
/** Answers of more characters are cut before they are read. */
const CUT = 260;

const places: Readonly<Record<string, ConversationState>> = {
  'of a newcomer': EMPTY_STATE,
  'at the question which bank': stateAfter('em bị lừa chuyển khoản 15 triệu rồi'),
  'at the story of a report': stateAfter('tôi muốn tố giác trang lừa đảo'),
  'of one greeted': stateAfter('chào ad'),
  'at the question how much': stateAfter('em bị lừa chuyển khoản rồi'),
};

/** What takes twice as long for every word more would not end within the time of a spec. */
describe.each(Object.entries(places))('a word said without end, %s', (_, state) => {
  it.each([
    ['with spaces', syllablesOfFollowUps(), ' '],
    ['without', GLUED, ''],
  ])(
    'is answered %s',
    (__, syllables, between) => {
      for (const syllable of syllables) {
        const { replies, effects } = tell({ text: `${`${syllable}${between}`.repeat(TIMES)} xyz` }, state);
        expect(replies.length + effects.length).toBeGreaterThan(0);
      }
    },
    60_000,
  );

  it.each(TWOFOLD)('is answered after %j', (before, part, behind) => {
    const times = Math.floor((CUT - before.length - behind.length) / part.length);
    const { replies, effects } = tell({ text: `${before}${part.repeat(times)}${behind}` }, state);
    expect(replies.length + effects.length).toBeGreaterThan(0);
  });
});
