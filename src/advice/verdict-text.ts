import type { Assessment, IndicatorAssessment } from '../checking';
import { FIND_LIMITS } from '../indicator';
import { formatAmount } from '../report';
import { findRealSite, ownerOf, type Knowledge } from './owner';
import { findReasons, isGuess, sortWorstFirst } from './reasons';
import { showAddress, showIndicator } from './shown';
import { say } from './template';

/** How much a verdict says. */
export interface Shape {
  readonly reasons: number;
  readonly others: number;
  readonly site: boolean;
}

/** What one verdict reply is about, and what can be said of it. */
interface Verdict {
  readonly assessment: Assessment;
  /** The indicator that decided; null where the message as a whole did, or where there is none. */
  readonly about: IndicatorAssessment | null;
  readonly others: readonly IndicatorAssessment[];
  readonly reasons: readonly string[];
  /** Only the wording speaks against it. */
  readonly guess: boolean;
  readonly knowledge: Knowledge;
}

function joinLines(lines: readonly (string | null)[]): string | null {
  const said = lines.filter((line) => line !== null);
  return said.length === 0 ? null : said.join('\n');
}

function headline({ assessment, about, guess, knowledge }: Verdict): string {
  const { verdict: texts } = knowledge.content;
  if (guess && assessment.verdict === 'suspicious') return say(texts, 'headline.guess', {});
  if (assessment.verdict !== 'official') return say(texts, `headline.${assessment.verdict}`, {});
  const owner = about === null ? say(texts, 'owner.unnamed', {}) : ownerOf(about, knowledge);
  return say(texts, `headline.official.${about?.indicator.kind ?? 'link'}`, { owner });
}

function aboutLine({ about, knowledge }: Verdict): string {
  const { verdict: texts } = knowledge.content;
  if (about === null) return say(texts, 'about.message', {});
  const { indicator } = about;
  const it = showIndicator(about, knowledge.unit);
  if (indicator.kind === 'link' && indicator.from !== null) {
    return say(texts, 'about.target', { from: showAddress(indicator.from), it });
  }
  return say(texts, `about.${indicator.kind}`, { it });
}

/** What a payment code would do, in words: the picture of one says nothing to the eye. */
function qrLines({ about, knowledge }: Verdict): string | null {
  const qr = about?.indicator.kind === 'account' ? about.indicator.qr : null;
  if (qr === null) return null;
  const { verdict: texts } = knowledge.content;
  const bank = qr.bankName ?? say(texts, 'qr.no-bank', {});
  const amount =
    qr.amount === null
      ? say(texts, 'qr.any-amount', {})
      : say(texts, 'qr.amount', { amount: formatAmount(Number(qr.amount)) });
  return joinLines([
    say(texts, 'qr', { bank, amount }),
    qr.purpose === null ? null : say(texts, 'qr.purpose', { purpose: showAddress(qr.purpose) }),
  ]);
}

function bullets({ reasons, knowledge }: Verdict, count: number): readonly string[] {
  return reasons.slice(0, count).map((why) => say(knowledge.content.verdict, 'reason', { why }));
}

function findings(verdict: Verdict, shape: Shape): string | null {
  const { assessment, about, knowledge } = verdict;
  const { verdict: texts } = knowledge.content;
  const listed = bullets(verdict, shape.reasons);
  switch (assessment.verdict) {
    case 'malicious':
    case 'suspicious':
      return joinLines(listed);
    case 'unknown':
      return joinLines([
        say(texts, listed.length === 0 ? 'unknown.nothing' : 'unknown.little', {}),
        ...listed,
        say(texts, 'unknown.no-proof', {}),
      ]);
    case 'official':
      return joinLines([
        about === null
          ? null
          : say(texts, `official.${about.indicator.kind}`, { owner: ownerOf(about, knowledge) }),
        say(texts, 'official.sender', {}),
      ]);
  }
}

function hiddenLine({ about, knowledge }: Verdict): string | null {
  const hides = about?.indicator.kind === 'link' && about.indicator.shortLink === 'hidden';
  return hides ? say(knowledge.content.verdict, 'hidden-target', {}) : null;
}

function otherLine(other: IndicatorAssessment, knowledge: Knowledge): string {
  const { verdict: texts } = knowledge.content;
  const verdict =
    other.verdict === 'official'
      ? say(texts, 'short.official', { owner: ownerOf(other, knowledge) })
      : say(texts, `short.${other.verdict}`, {});
  return say(texts, 'other', { it: showIndicator(other, knowledge.unit), verdict });
}

function othersBlock({ others, knowledge }: Verdict, count: number): string | null {
  if (others.length === 0) return null;
  const { verdict: texts } = knowledge.content;
  const left = others.length - Math.min(count, others.length);
  return joinLines([
    say(texts, 'others', {}),
    ...others.slice(0, count).map((other) => otherLine(other, knowledge)),
    left === 0 ? null : say(texts, 'others.more', { count: String(left) }),
  ]);
}

function siteLine({ about, knowledge }: Verdict): string | null {
  const real = about === null ? null : findRealSite(about, knowledge);
  return real === null ? null : say(knowledge.content.verdict, 'site', real);
}

function truncatedLine({ assessment, knowledge }: Verdict): string | null {
  if (!assessment.truncated) return null;
  return say(knowledge.content.verdict, 'truncated', {
    characters: FIND_LIMITS.characters.toLocaleString('vi'),
    indicators: String(FIND_LIMITS.indicators),
  });
}

/** Whether the words tell of the trick; an address alone, which borrows a brand's name, may stand in any. */
function tellsTrick({ assessment: { message, scamType }, about }: Verdict): boolean {
  if (about?.indicator.kind !== 'link') return true;
  return message.some((one) => one.source === 'signal' && one.params.method === scamType);
}

/** What to do now: the advisory of a known trick knows better than a rule for all messages. */
function doLine(shown: Verdict): string {
  const { assessment, about, guess, knowledge } = shown;
  const { verdict, scamType } = assessment;
  const { verdict: texts, advisories } = knowledge.content;
  if (guess && verdict === 'suspicious') return say(texts, 'do.guess', {});
  const isBad = verdict === 'suspicious' || verdict === 'malicious';
  const own = isBad && tellsTrick(shown) ? advisories.find(({ id }) => id === scamType)?.whatToDo : undefined;
  if (own !== undefined) return say(texts, 'do.trick', { advice: own });
  return say(texts, `do.${verdict}.${about?.indicator.kind ?? 'message'}`, {});
}

/** Takes an assessment apart: the worst indicator first, unless the message itself is worse than all of them. */
export function readVerdict(assessment: Assessment, knowledge: Knowledge): Verdict {
  const [worst = null, ...rest] = sortWorstFirst(assessment);
  const about = worst?.verdict === assessment.verdict ? worst : null;
  return {
    assessment,
    about,
    others: about === null && worst !== null ? [worst, ...rest] : rest,
    reasons: findReasons({ about, message: assessment.message }, knowledge),
    guess: isGuess({ about, message: assessment.message }),
    knowledge,
  };
}

/** The text of a verdict in the given shape: headline, what it is about, why, and what to do now. */
export function writeVerdict(verdict: Verdict, shape: Shape): string {
  const { verdict: texts } = verdict.knowledge.content;
  const hotline = verdict.knowledge.unit.hotline.display;
  const blocks = [
    joinLines([headline(verdict), aboutLine(verdict), qrLines(verdict)]),
    joinLines([findings(verdict, shape), hiddenLine(verdict)]),
    joinLines([othersBlock(verdict, shape.others), truncatedLine(verdict)]),
    joinLines([doLine(verdict), shape.site ? siteLine(verdict) : null, say(texts, 'contact', { hotline })]),
  ];
  return blocks.filter((block) => block !== null).join('\n\n');
}
