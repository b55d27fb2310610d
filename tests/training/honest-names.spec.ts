import path from 'node:path';
import { HonestNamesError, readHonestNames } from '../../src/training/honest-names';
import { folderWith } from './scratch';

function write(text: string): string {
  return path.join(folderWith('names.txt', text), 'names.txt');
}

describe('invented names of honest firms', () => {
  it('join every trade with every tail and ending', () => {
    const file = write(
      '# note\ntrades: spa gym\ntails: 68 -hue\nendings: vn com.vn\ncountries: vina\nactivities: tea\ncountry-endings: net\n',
    );

    expect([...readHonestNames(file)].sort()).toEqual([
      'gym-hue.com.vn',
      'gym-hue.vn',
      'gym68.com.vn',
      'gym68.vn',
      'spa-hue.com.vn',
      'spa-hue.vn',
      'spa68.com.vn',
      'spa68.vn',
      'vinatea.net',
    ]);
  });

  it('name the file and the line that is missing', () => {
    const file = write('trades: spa\ntails: 68\n');

    expect(() => readHonestNames(file)).toThrow(HonestNamesError);
    expect(() => readHonestNames(file)).toThrow(`${file}: no line "endings: …"`);
  });

  it('are 800 of the shipped ones, the same every time', () => {
    const file = path.join(__dirname, '..', '..', 'data', 'training', 'honest-names.txt');
    const names = readHonestNames(file);

    expect(new Set(names).size).toBe(800);
    expect(readHonestNames(file)).toEqual(names);
  });
});
