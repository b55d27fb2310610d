/** What happened to a person who was cheated; each has its own first steps. */
export const HARMS = ['money', 'otp', 'app', 'account', 'threat'] as const;
export type Harm = (typeof HARMS)[number];

/** What a button or quick reply asks for. On the wire it is one short string, `name` or `name/argument`. */
export type Payload =
  | { readonly name: 'start' }
  | { readonly name: 'menu' }
  | { readonly name: 'how-to-check' }
  | { readonly name: 'how-to-report' }
  | { readonly name: 'privacy' }
  | { readonly name: 'victim'; readonly harm: Harm }
  | { readonly name: 'learn'; readonly advisory: string }
  | { readonly name: 'learn-more'; readonly advisory: string };

const PLAIN = ['start', 'menu', 'how-to-check', 'how-to-report', 'privacy'] as const;
const LEARN = /^(learn|learn-more)\/([a-z0-9-]{1,80})$/;

/** Wire form of a payload; at most 100 ASCII characters. */
export function encodePayload(payload: Payload): string {
  switch (payload.name) {
    case 'victim':
      return `victim/${payload.harm}`;
    case 'learn':
    case 'learn-more':
      return `${payload.name}/${payload.advisory}`;
    case 'start':
    case 'menu':
    case 'how-to-check':
    case 'how-to-report':
    case 'privacy':
      return payload.name;
  }
}

/** Reads a wire string back; null for anything this version does not know, such as an old button. */
export function parsePayload(wire: string): Payload | null {
  const plain = PLAIN.find((name) => name === wire);
  if (plain !== undefined) return { name: plain };
  const harm = HARMS.find((one) => wire === `victim/${one}`);
  if (harm !== undefined) return { name: 'victim', harm };
  const [, name, advisory] = LEARN.exec(wire) ?? [];
  if (advisory === undefined) return null;
  return { name: name === 'learn' ? 'learn' : 'learn-more', advisory };
}
