import type { RandomBytes } from './credentials';

/** Largest picture in bytes. */
export const MOST_PICTURE_BYTES = 5_000_000;
const MOST_PICTURES = 16;

/** A file that an attachment's address leads to. */
export interface Media {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Media of the simulator, by the name they were given. */
export interface MediaStore {
  /** Keeps a picture and names it; null when the bytes are no picture of a known kind. */
  add(bytes: Buffer): string | null;
  find(name: string): Media | null;
}

const KINDS = [
  { ending: 'png', type: 'image/png', magic: /^\x89PNG\r\n\x1a\n/ },
  { ending: 'jpg', type: 'image/jpeg', magic: /^\xff\xd8\xff/ },
  { ending: 'gif', type: 'image/gif', magic: /^GIF8[79]a/ },
  { ending: 'webp', type: 'image/webp', magic: /^RIFF[^]{4}WEBP/ },
] as const;

/** One second of silence at 8,000 eight-bit samples, which stands for every voice note. */
function silentWav(): Buffer {
  const samples = 8_000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(samples, 24);
  header.writeUInt32LE(samples, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples, 40);
  return Buffer.concat([header, Buffer.alloc(samples, 128)]);
}

/** Keeps the newest pictures in memory; their names cannot be guessed. */
export function createMediaStore(random: RandomBytes): MediaStore {
  const pictures = new Map<string, Media>();
  const voice: Media = { type: 'audio/wav', bytes: silentWav() };
  return {
    add(bytes) {
      const start = bytes.toString('latin1', 0, 16);
      const kind = KINDS.find(({ magic }) => magic.test(start));
      if (kind === undefined) return null;
      const [oldest] = pictures.keys();
      if (pictures.size >= MOST_PICTURES && oldest !== undefined) pictures.delete(oldest);
      const name = `${random(16).toString('hex')}.${kind.ending}`;
      pictures.set(name, { type: kind.type, bytes });
      return name;
    },
    find: (name) => (name === 'voice.wav' ? voice : (pictures.get(name) ?? null)),
  };
}
