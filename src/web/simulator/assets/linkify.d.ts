/** A piece of a message; `href` is where a tap on it leads, null where nothing is tappable. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

/** Splits a message into plain and tappable pieces, in order. */
export function linkify(text: string): readonly TextPart[];
