/** The parts of an address in the form of WHATWG URL: path, then query and fragment with their marks. */
const AFTER_HOST = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*(\/[^?#]*)?([?#].*)?$/i;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path of an address as it stands there, '' where it has none. */
export function pathOf(url: string): string {
  return AFTER_HOST.exec(url)?.[1] ?? '';
}

/** The path of an address cut at its slashes, decoded; a slash at the end leaves an empty last segment. */
export function segmentsOf(url: string): readonly string[] {
  return pathOf(url).split('/').slice(1).map(decode);
}

/** What follows the question mark or number sign of an address, decoded, or ''. */
export function queryOf(url: string): string {
  return decode((AFTER_HOST.exec(url)?.[2] ?? '').replace(/^[?#!/]+/, ''));
}
