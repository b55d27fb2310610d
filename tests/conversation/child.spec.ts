import { splitWords } from '../../src/conversation';
import { tellsChildAge } from '../../src/conversation/hearing/child';
import { data } from './bot';

const tells = (text: string) => tellsChildAge(splitWords(text, data.phrases.intents.shortForms));

describe('the age of a child', () => {
  it.each(['con tôi 9 tuổi', 'em 15t', 'chau 13 tuoi', 'em học lớp 7', 'em 16tuổi'])(
    'is told: %s',
    (text) => {
      expect(tells(text)).toBe(true);
    },
  );

  it.each(['con tôi 20t', 'em 18 tuổi', 'nó 16 tuổi', 'nick hồi lớp 6', 'mất 15 triệu', 'em 15tr', 'lớp 13'])(
    'is not told: %s',
    (text) => {
      expect(tells(text)).toBe(false);
    },
  );
});
