import crypto from 'node:crypto';
import type { Channel } from '../conversation';
import { seal, unseal } from './seal';

/** What turns ids of a channel into references that tell nothing without the data key. */
export interface SenderKeys {
  /** The same person on the same channel has always the same reference: an HMAC of both, 32 hexadecimal digits. */
  senderRef(channel: Channel, senderId: string): string;
  /** Reference of an event for rows and log: an HMAC of its key, 32 hexadecimal digits. */
  messageRef(eventKey: string): string;
  /** Encrypts a sender's id for that sender's rows. */
  seal(senderId: string, senderRef: string): string;
  /** The sender's id, or null where the text was not sealed for this reference with this key. */
  unseal(sealed: string, senderRef: string): string | null;
}

/** Derives one key per purpose from the data key (HKDF-SHA-256, RFC 5869). */
export function createSenderKeys(dataKey: Buffer): SenderKeys {
  const derive = (purpose: string): Buffer =>
    Buffer.from(crypto.hkdfSync('sha256', dataKey, Buffer.alloc(0), purpose, 32));
  const senders = derive('sender-ref');
  const messages = derive('message-ref');
  const seals = derive('seal');
  const reference = (key: Buffer, text: string): string =>
    crypto.createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
  return {
    senderRef: (channel, senderId) => reference(senders, `${channel}\n${senderId}`),
    messageRef: (eventKey) => reference(messages, eventKey),
    seal: (senderId, senderRef) => seal(seals, senderId, senderRef),
    unseal: (sealed, senderRef) => unseal(seals, sealed, senderRef),
  };
}
