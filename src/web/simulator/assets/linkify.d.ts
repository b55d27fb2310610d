/** A piece of a message; `href` is where a tap on it leads, null where nothing is tappable. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

export function linkify(text: string): readonly TextPart[];
