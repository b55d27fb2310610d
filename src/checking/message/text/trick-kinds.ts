import { KIND } from './characters';
import { writtenIn, type Run } from './runs';
import { isVietnameseSyllable } from './syllables';
import type { KnownWord } from './vocabulary';
import { isLeetWord } from './words';

/** How a word was made hard to read for a machine. */
export type TrickKind = 'leet' | 'foreign-mark' | 'split' | 'inserted' | 'mixed-case' | 'letter-number';
/** One trick and where it stands in the original. */
export interface Trick {
  readonly kind: TrickKind;
  readonly start: number;
  readonly end: number;
}

/** Whether a run begins with a plain capital letter. */
function isCapital({ characters, start }: Run): boolean {
  const unit = characters.text.charCodeAt(start);
  return unit >= 65 && unit <= 90;
}

/** Small `l` standing for capital `I` among capitals: `TRAlNGHlEM`. */
function isMixedCase(run: Run, { letters }: KnownWord): boolean {
  // Where every letter is its own class, there is no `l`.
  if (letters.length < 4 || !isCapital(run) || letters === run.bases) return false;
  const written = writtenIn(run);
  return /^[A-Z][A-Zl]+$/.test(written) && written.includes('l');
}

/** How one run was made hard to read, or null. */
export function trickOf(run: Run): TrickKind | null {
  if (run.span !== null) return null;
  if (run.foreign && run.bases.length > 1) return 'foreign-mark';
  if (run.word !== null) return isMixedCase(run, run.word) ? 'mixed-case' : null;
  if (run.within === null && (run.kinds & KIND.letter) === 0) return null;
  const written = writtenIn(run);
  if (/^[0-9]*[oO][0-9oO]*(?:k|K|tr|m|M)?$/.test(written) && /[0-9]/.test(written)) return 'letter-number';
  return isLeetWord(run.bases, written) ? 'leet' : null;
}

/** Marks that stand inside words only to break them. */
const STREWN = /^['"~^_*;:,&]+$/;
/** Of these, one alone is also how people write lists and names. */
const ORDINARY = /^[;:,&]+$/;
const ENGLISH_ENDINGS = new Set(['s', 't', 'm', 'd', 're', 'll', 've']);

function isStrewn(before: Run | undefined, run: Run): boolean {
  return run.gap === 'symbol' && before?.span === null && run.span === null && STREWN.test(run.between);
}

/** A symbol that breaks a word: `N'ha'n`, `QUA_HAN`, `H,ojV'i`. */
function isBroken(runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  const before = index === 0 ? undefined : runs[index - 1];
  if (run === undefined || before === undefined || !isStrewn(before, run)) return false;
  if (!/^[a-z]+$/.test(run.bases + before.bases) || run.bases.length + before.bases.length > 12) return false;
  if (run.between === '_') return isVietnameseSyllable(run.bases) && isVietnameseSyllable(before.bases);
  if (isVietnameseSyllable(run.bases) && isVietnameseSyllable(before.bases)) return false;
  if (ENGLISH_ENDINGS.has(run.bases)) return false;
  return !ORDINARY.test(run.between) || (index > 1 && isStrewn(runs[index - 2], before));
}

/** Whether what stands before a single letter or digit lets it be one of several that are spread out. */
function mayContinue({ between }: Run, kind: number): boolean {
  return kind === KIND.digit ? !/[-./:]/.test(between) : between !== '';
}

/** Where a stretch of single letters (`t.h.u.o.n.g`) or single digits (`1>9>0>0`) ends. */
function spreadFrom(runs: readonly Run[], from: number): number {
  const kind = runs[from]?.kinds;
  if (kind !== KIND.letter && kind !== KIND.digit) return from;
  let to = from;
  for (; to < runs.length; to += 1) {
    const run = runs[to];
    if (run?.bases.length !== 1 || run.kinds !== kind) break;
    if (to > from && !mayContinue(run, kind)) break;
  }
  return to;
}

/** So many letters or digits one by one are no accident. */
const FEWEST_SPREAD = 4;

/** Words broken by symbols, and letters or digits spread out one by one. */
export function findSplitting(runs: readonly Run[]): Trick[] {
  const tricks: Trick[] = [];
  for (let at = 0; at < runs.length;) {
    const to = spreadFrom(runs, at);
    if (to - at >= FEWEST_SPREAD && !runs.slice(at + 1, to).every((run) => run.between === '+'))
      tricks.push({ kind: 'split', start: runs[at]?.start ?? 0, end: runs[to - 1]?.end ?? 0 });
    if (runs[at]?.gap === 'symbol' && isBroken(runs, at))
      tricks.push({ kind: 'inserted', start: runs[at - 1]?.start ?? 0, end: runs[at]?.end ?? 0 });
    at = Math.max(to, at + 1);
  }
  return tricks;
}
