import { homograph } from '../../../src/checking/signals/homograph';
import { runLinkSignal } from '../run-signal';

describe('homograph', () => {
  it.each([
    ['vietcоmbank.top', 'Cyrillic o'],
    ['v1etcombank.com', 'digit for i'],
    ['techc0mbank.net', 'digit for o'],
    ['sh0pee.vip', 'digit in a shop name'],
    ['vietcornbank.com', 'rn for m'],
    ['vietcómbank.com', 'accent'],
    ['login.agr1bank.example', 'in a label on the left'],
    ['gооgle.example', 'Cyrillic letters in a name of the world'],
    ['mоmo.example', 'Cyrillic o in a short name'],
    ['cpс.vn', 'Cyrillic c beside an address of three letters'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(homograph, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
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
