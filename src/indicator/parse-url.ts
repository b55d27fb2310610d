/** `new URL` (WHATWG) as a value: null where the address cannot be parsed. */
export function parseUrl(address: string): URL | null {
  // Asking `URL.canParse` first parses what is valid, and so nearly everything, twice.
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
