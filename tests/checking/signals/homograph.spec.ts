import { homograph } from '../../../src/checking/signals/homograph';
import { runLinkSignal } from '../run-signal';

describe('homograph', () => {
  it.each([
    ['vietcоmbank.top', 'vietcоmbank', 'Cyrillic o'],
    ['v1etcombank.com', 'v1etcombank', 'digit for i'],
    ['techc0mbank.net', 'techc0mbank', 'digit for o'],
    ['sh0pee.vip', 'sh0pee', 'digit in a shop name'],
    ['vietcornbank.com', 'vietcornbank', 'rn for m'],
    ['vietcómbank.com', 'vietcómbank', 'accent'],
    ['login.agr1bank.example', 'agr1bank', 'in a label on the left'],
    ['gооgle.example', 'gооgle', 'Cyrillic letters in a name of the world'],
    ['mоmo.example', 'mоmo', 'Cyrillic o in a short name'],
    ['cpс.vn', 'cpс', 'Cyrillic c beside an address of three letters'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(homograph, input)?.quote).toBe(quote);
  });

  it.each([
    ['vietcombank.com.vn', 'the real one'],
    ['acb.com.vn', 'a short real one'],
    ['123.example', 'digits only'],
    ['đặcsảnviệt.example', 'Vietnamese words'],
    ['cornfield.example', 'rn in an honest word'],
    ['sky1.example', 'a digit at the end'],
    ['cpg.vn', 'Latin initials beside an address of three letters'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(homograph, input)).toBeNull();
  });
});
