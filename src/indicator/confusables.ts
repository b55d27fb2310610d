/**
 * Characters that can stand for an ASCII letter in a name, by that letter.
 * Source: the confusables of Unicode UTS 39 and the shapes of Cyrillic, Greek, Armenian, Cherokee and Latin letters in
 * common fonts. Accented and styled letters are not listed: normalization removes them first.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'ɑαа⍺ᴀ∂ⲁꭺ',
  b: 'ьЬƅƄВвʙᏏᑲᖯɓƀβꮟ',
  c: 'ϲсᴄⲥꮯ𐐽ƈȼ¢ҫ',
  d: 'ԁᏧᑯꓒɗđɖᴅꭰ',
  e: 'еҽ℮ꬲᴇεєɛɘꮛə',
  f: 'ſքẝꞙꬵƒꜰ',
  g: 'ƍɡցᶃɢǥԍᏻ',
  h: 'һհᏂнʜħꮒ',
  i: 'ıɩɪ˛ͺιіӏᎥ⍳ꙇꭵ𑣃ɨΙІӀ¡ǃ',
  j: 'ϳјᴊɉյ',
  k: 'кκᴋƙĸⲕ',
  l: 'ƖǀӀ۱ᛁ׀ו∣⏽ⲓⲒⵏꓲ￨ʟłɫɭ١',
  m: 'мᴍɱⲙμ',
  n: 'ոռпɴŋɲƞη',
  o: 'οσоօ۵०੦૦௦ం౦ಂ೦ംഠ൦ං๐໐ဝ၀ჿᴏᴑסه٥ھہەⲟꬽ𐐬𐓪𑣈𑣗øɵθ',
  p: 'ρϱр⍴ⲣᴘƥþ',
  q: 'ԛգզɋ',
  r: 'гᴦⲅꭇꭈꮁʀɍɾ',
  s: 'ѕꜱꮪ𐑈𑣁ʂ§ƨ',
  t: 'тτᴛŧƭʈ†ⲧ',
  u: 'ʋυսᴜꞟꭎꭒ𐓶𑣘ʉɥц',
  v: 'νѵᴠט∨⋁ꮩ𑜆𑣀',
  w: 'ɯѡԝաᴡꮃ𑜊𑜎𑜏ωшщ',
  x: '×хᕁᕽ᙮⤫⤬⨯χж',
  y: 'ɣʏγуүყᶌỿꭚ𑣜ƴɏч',
  z: 'ᴢꮓ𑣄ʐƶȥ',
  0: '〇',
  3: 'зӡʒȝⳌꝫꞫ',
  6: 'бⳓ',
  8: 'ȣ৪੪ଃ',
  9: '৭੧୨൭ⳋꝯ',
};

/** Capital letters that look like another letter than their small form does: `Ν` is `n`, `ν` is `v`. */
const CAPITALS = 'ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxАaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХx';

/** The ASCII letter a capital of another script is taken for, by the capital. */
export const CAPITAL_CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Array.from(
    CAPITALS.matchAll(/(.)([a-z])/gu),
    ([, capital = '', letter = '']) => [capital, letter] as const,
  ),
);

/** The ASCII letter or digit a character is taken for. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKALIKES).flatMap(([letter, lookalikes]) =>
    Array.from(lookalikes, (character) => [character, letter] as const),
  ),
);
