import crypto from 'node:crypto';
import { isSameSecret, isSigned, signBody } from '../../../src/channel/messenger/signature';

const SECRET = 'app-secret-of-the-test';
const BODY = Buffer.from('{"object":"page","text":"\\u0111\\u01b0\\u1eddng"}');
const GOOD = signBody(BODY, SECRET);

describe('X-Hub-Signature-256', () => {
  it('is accepted as RFC 4231 computes it', () => {
    const data = Buffer.from('what do ya want for nothing?');
    const known = 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';

    expect(isSigned(data, known, 'Jefe')).toBe(true);
  });

  it('covers bytes that are no text', () => {
    const bytes = crypto.randomBytes(500);

    expect(isSigned(bytes, signBody(bytes, SECRET), SECRET)).toBe(true);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['without scheme', GOOD.slice(7)],
    ['the old SHA-1 one', `sha1=${crypto.createHmac('sha1', SECRET).update(BODY).digest('hex')}`],
    ['cut short', GOOD.slice(0, -2)],
    ['longer', `${GOOD}00`],
    ['in capitals', GOOD.toUpperCase()],
    ['off by one digit', GOOD.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['no hexadecimal', `sha256=${'z'.repeat(64)}`],
    ['given twice', `${GOOD}, ${GOOD}`],
    ['of another secret', signBody(BODY, 'another secret')],
    ['of another body', signBody(Buffer.from('{}'), SECRET)],
  ])('is refused where it is %s', (_title, header) => {
    expect(isSigned(BODY, header, SECRET)).toBe(false);
  });
});

describe('comparing secrets', () => {
  it.each([
    ['verify-me', 'verify-me', true],
    ['verify-m', 'verify-me', false],
    ['', 'verify-me', false],
    ['VERIFY-ME', 'verify-me', false],
  ])('%j and %j: %s', (given, expected, same) => {
    expect(isSameSecret(given, expected)).toBe(same);
  });
});
