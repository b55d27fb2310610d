/** What a button or quick reply asks for. On the wire it is one short string, `name` or `name/argument`. */
export type Payload =
  | { readonly name: 'start' }
  | { readonly name: 'menu' }
  | { readonly name: 'how-to-check' }
  | { readonly name: 'how-to-report' }
  | { readonly name: 'privacy' }
  | { readonly name: 'learn'; readonly advisory: string };

const PLAIN = ['start', 'menu', 'how-to-check', 'how-to-report', 'privacy'] as const;
const LEARN = /^learn\/([a-z0-9-]{1,80})$/;

/** Wire form of a payload; at most 100 ASCII characters. */
export function encodePayload(payload: Payload): string {
  return payload.name === 'learn' ? `learn/${payload.advisory}` : payload.name;
}

/** Reads a wire string back; null for anything this version does not know, such as an old button. */
export function parsePayload(wire: string): Payload | null {
  const plain = PLAIN.find((name) => name === wire);
  if (plain !== undefined) return { name: plain };
  const advisory = LEARN.exec(wire)?.[1];
  return advisory === undefined ? null : { name: 'learn', advisory };
}
