import type { Indicator } from '../../indicator';
import type { Span } from './text/runs';

/**
 * Where the indicators stand in the text, sorted and apart.
 * What is not written in the text, such as the target of a redirect, has no place.
 */
export function findSpans(text: string, indicators: readonly Indicator[]): Span[] {
  const spans: Span[] = [];
  if (indicators.length === 0) return spans;
  const from = new Map<string, number>();
  for (const { kind, raw } of indicators) {
    if (raw === '') continue;
    const start = text.indexOf(raw, from.get(raw) ?? 0);
    if (start < 0) continue;
    from.set(raw, start + raw.length);
    spans.push({ start, end: start + raw.length, kind });
  }
  spans.sort((left, right) => left.start - right.start || right.end - left.end);
  const apart: Span[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}
