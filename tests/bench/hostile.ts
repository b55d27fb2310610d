/** Kinds of text made to be slow, each a piece that is repeated. */
export const HOSTILE_PIECES: Readonly<Record<string, string>> = {
  'dots and labels': 'a.',
  'spaced dots': 'ab . cd chấm ',
  schemes: 'https://',
  'open brackets': '((([.',
  'digits apart': '0 9-1.',
  'one run of digits': '0',
  'plus signs': '+1 (2',
  'numbers in words': 'không chín một ',
  'account words': 'stk mb tk 0123 ',
  'strewn letters': "t.h.u'o_n;g ",
  'one word': 'khong',
  'scam words': 'khẩn cấp chuyển khoản OTP ',
  'combining marks': 'a\u0336\u0301',
  'hidden characters': 'v\u200bn\u00ad',
  'mail signs': 'a@b.',
  'payment codes': '00020101021163040000',
  'lone hyphens': '- ',
  'defanged schemes': 'hxxp[:]//x[.]',
};

/** A hostile text of one kind with a given length in UTF-16 units. */
export function hostileText(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
