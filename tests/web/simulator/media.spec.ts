import { randomBytes } from 'node:crypto';
import { MediaName } from '../../../src/web/simulator/action';
import { createMediaStore } from '../../../src/web/simulator/media';

const bytes = (start: string): Buffer => Buffer.from(`${start} and more`, 'latin1');
const PNG = bytes('\x89PNG\r\n\x1a\n');

describe('the media store', () => {
  it.each([
    ['PNG', PNG, 'image/png'],
    ['JPEG', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['GIF', bytes('GIF89a'), 'image/gif'],
    ['WebP', bytes('RIFF\x01\n\x03\x04WEBP'), 'image/webp'],
  ])('keeps a %s under a name that cannot be guessed', (_kind, picture, type) => {
    const media = createMediaStore(randomBytes);
    const name = media.add(picture) ?? '';

    expect(MediaName.safeParse(name).success).toBe(true);
    expect(media.find(name)).toEqual({ type, bytes: picture });
  });

  it.each([
    ['a page', bytes('<html><script>')],
    ['an SVG', bytes('<svg xmlns=')],
    ['nothing', Buffer.alloc(0)],
    ['other RIFF data', bytes('RIFF\x01\x02\x03\x04WAVE')],
  ])('refuses %s', (_kind, data) => {
    expect(createMediaStore(randomBytes).add(data)).toBeNull();
  });

  it('keeps the newest 16', () => {
    const media = createMediaStore(randomBytes);
    const names = Array.from({ length: 17 }, () => media.add(PNG) ?? '');

    expect(names.map((name) => media.find(name) !== null)).toEqual([
      false,
      ...names.slice(1).map(() => true),
    ]);
  });

  it('has one second of sound for voice notes', () => {
    const voice = createMediaStore(randomBytes).find('voice.wav');

    expect(voice?.type).toBe('audio/wav');
    expect(voice?.bytes.toString('latin1', 0, 4)).toBe('RIFF');
    expect(voice?.bytes.readUInt32LE(4)).toBe((voice?.bytes.length ?? 0) - 8);
  });
});
