import crypto from 'node:crypto';

const FORM = /^sha256=([0-9a-f]{64})$/;

/**
 * Whether `header` is Meta's `X-Hub-Signature-256` of these bytes: HMAC-SHA-256 with the app secret over the raw body,
 * compared in constant time. The older SHA-1 header is never accepted.
 * Source: Messenger Platform, Webhooks, "Validating payloads".
 */
export function isSigned(body: Buffer, header: string | undefined, appSecret: string): boolean {
  const given = FORM.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  const expected = crypto.createHmac('sha256', appSecret).update(body).digest();
  return crypto.timingSafeEqual(Buffer.from(given, 'hex'), expected);
}

/** The header that Meta would send for these bytes. */
export function signBody(body: Buffer, appSecret: string): string {
  return `sha256=${crypto.createHmac('sha256', appSecret).update(body).digest('hex')}`;
}

/** Whether two secrets are the same text, in a time that tells neither their length nor where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => crypto.createHash('sha256').update(text).digest();
  return crypto.timingSafeEqual(digest(given), digest(expected));
}
