import { foldText } from '../../src/indicator';
import { data, GREETED, tell } from './bot';

const { advisories } = data.content;

/** How people ask for a trick that they know by name. */
const WAYS: readonly (readonly [string, (name: string) => string])[] = [
  ['as it stands', (name) => name],
  ['without diacritics', (name) => foldText(name).toLowerCase()],
  ['behind lừa đảo', (name) => `lừa đảo ${name.toLowerCase()}`],
  ['behind chieu', (name) => foldText(`chiêu ${name}`).toLowerCase()],
  ['with là gì', (name) => `${name.toLowerCase()} là gì ạ`],
];

describe.each(WAYS)('an advisory is found by its own name, %s', (_, write) => {
  it.each(advisories.flatMap((one) => [one.title, one.shortTitle].map((name) => [name, one.title] as const)))(
    '%s',
    (name, title) => {
      const { replies } = tell({ text: write(name) }, GREETED);

      expect(replies[0]?.text.split('\n')[0]).toBe(title);
    },
  );
});

it.each(advisories.flatMap(({ names, title }) => names.map((name) => [name, title] as const)))(
  'and by what people call it: %s',
  (name, title) => {
    expect(tell({ text: foldText(name) }, GREETED).replies[0]?.text.split('\n')[0]).toBe(title);
  },
);

describe('a cry for help that holds such a name', () => {
  it.each([
    'em bị lừa tình cảm mất 50 triệu',
    'nó dọa tung ảnh, video của em',
    'con tôi bị bắt cóc online nó đòi 100 triệu',
    'có người gọi báo con đi cấp cứu, tôi chuyển 20 triệu rồi',
    'em lộ ảnh căn cước rồi, nó đem đi vay tiền',
  ])('%s', (text) => {
    expect(advisories.map(({ title }) => title)).not.toContain(
      tell({ text }, GREETED).replies[0]?.text.split('\n')[0],
    );
  });
});
