/** `new URL` (WHATWG) as a value: null where the address cannot be parsed. */
export function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
