import { fill, findPlaceholders, say } from '../../src/advice';
import { textsOf } from '../../src/advice/template';

describe('a template', () => {
  it('is filled in one pass: braces in a value stay', () => {
    expect(fill('Gọi {hotline} của {unit}.', { hotline: '{unit}', unit: 'X' })).toBe('Gọi {unit} của X.');
  });

  it('is not said with a place left empty', () => {
    expect(fill('Gọi {hotline}.', { unit: 'X' })).toBeNull();
  });

  it('names its placeholders once each', () => {
    expect(findPlaceholders('{a} {b} {a} {1} {}')).toEqual(['a', 'b']);
  });
});

describe('a file of texts', () => {
  const schema = textsOf({ hello: ['unit'], bye: [] });

  it('is said by name', () => {
    const texts = schema.parse({ hello: 'Chào từ {unit}', bye: 'Tạm biệt' });

    expect(say(texts, 'hello', { unit: 'X' })).toBe('Chào từ X');
  });

  it.each([
    ['a missing text', { hello: 'Chào {unit}' }],
    ['an unknown text', { hello: 'Chào {unit}', bye: 'Tạm biệt', more: 'x' }],
    ['a missing placeholder', { hello: 'Chào', bye: 'Tạm biệt' }],
    ['an unknown placeholder', { hello: 'Chào {unit} {hotline}', bye: 'Tạm biệt' }],
    ['an empty text', { hello: 'Chào {unit}', bye: '  ' }],
  ])('is refused with %s', (_, file) => {
    expect(schema.safeParse(file).success).toBe(false);
  });
});
