import crypto from 'node:crypto';
import fc from 'fast-check';
import { createSenderKeys } from '../../src/storage';

const keys = createSenderKeys(Buffer.alloc(32, 7));
const otherKeys = createSenderKeys(Buffer.alloc(32, 8));

describe('references', () => {
  it('are the same for the same sender and differ by sender, key and purpose', () => {
    const reference = keys.senderRef('messenger', '1234567890');

    expect(reference).toMatch(/^[0-9a-f]{32}$/);
    expect(keys.senderRef('messenger', '1234567890')).toBe(reference);
    expect(keys.senderRef('messenger', '1234567891')).not.toBe(reference);
    expect(otherKeys.senderRef('messenger', '1234567890')).not.toBe(reference);
    expect(keys.messageRef('messenger\n1234567890')).not.toBe(reference);
  });
});

describe('seals', () => {
  it('open with the same key and reference only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const wellFormed = Buffer.from(text).toString();
        const sealed = keys.seal(wellFormed, 'lan');
        expect(keys.unseal(sealed, 'lan')).toBe(wellFormed);
        expect(keys.unseal(sealed, 'minh')).toBeNull();
        expect(otherKeys.unseal(sealed, 'lan')).toBeNull();
      }),
    );
  });

  it('never look the same twice', () => {
    expect(keys.seal('1234567890', 'lan')).not.toBe(keys.seal('1234567890', 'lan'));
  });

  it.each([
    ['an empty text', ''],
    ['a short text', 'AAAA'],
    ['random bytes', crypto.randomBytes(60).toString('base64url')],
    ['no base64 at all', '💥💥💥'.repeat(20)],
  ])('%s opens to nothing', (_title, sealed) => {
    expect(keys.unseal(sealed, 'lan')).toBeNull();
  });

  it('open no text of which one bit was changed', () => {
    const bytes = Buffer.from(keys.seal('1234567890', 'lan'), 'base64url');
    const changed = bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));

    expect(keys.unseal(Buffer.from(changed).toString('base64url'), 'lan')).toBeNull();
  });
});
