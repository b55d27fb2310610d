import type { Assessment } from '../checking';
import type { Knowledge } from './owner';
import { LIMITS } from './limits';
import { say } from './template';
import type { Button, QuickReply } from './types';

/** The button that calls the unit's hotline. Its text must stand beside 113. */
export function callButton({ content, unit }: Pick<Knowledge, 'content' | 'unit'>): Button {
  const title = say(content.buttons, 'call', { hotline: unit.hotline.display });
  return {
    kind: 'call',
    title: title.length <= LIMITS.buttonTitle ? title : say(content.buttons, 'call.plain', {}),
    e164: unit.hotline.e164,
  };
}

/** The advisory that explains the trick: of the scam type, else of the strongest signal that has one. */
function findAdvisory(assessment: Assessment, { content }: Knowledge): string | null {
  const signals = [...assessment.message, ...assessment.indicators.flatMap(({ evidence }) => evidence)]
    .filter((item) => item.weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .map((item) => (item.source === 'signal' ? content.advisoryBySignal[item.signal] : undefined));
  const known = new Set(content.advisories.map(({ id }) => id));
  return (
    [assessment.scamType ?? undefined, ...signals].find((id) => id !== undefined && known.has(id)) ?? null
  );
}

/** At most three buttons under a verdict: call, report, and learn about the trick or how to check. */
export function verdictButtons(assessment: Assessment, knowledge: Knowledge): readonly Button[] {
  const { buttons } = knowledge.content;
  const call = callButton(knowledge);
  const report: Button = {
    kind: 'postback',
    title: say(buttons, 'report', {}),
    payload: { name: 'how-to-report' },
  };
  if (assessment.verdict === 'official') return [call, report];
  const advisory = findAdvisory(assessment, knowledge);
  const learn: Button =
    advisory === null
      ? { kind: 'postback', title: say(buttons, 'how-to-check', {}), payload: { name: 'how-to-check' } }
      : { kind: 'postback', title: say(buttons, 'learn', {}), payload: { name: 'learn', advisory } };
  return [call, report, learn];
}

/** Quick replies under a verdict: one tap to help for a person who did what was asked, one to report what is bad. */
export function verdictQuickReplies(
  { verdict }: Pick<Assessment, 'verdict'>,
  { content }: Pick<Knowledge, 'content'>,
): readonly QuickReply[] {
  const followed: QuickReply = {
    title: say(content.buttons, 'harm.followed', {}),
    payload: { name: 'victim', harm: 'money' },
  };
  const menu: QuickReply = { title: say(content.buttons, 'menu', {}), payload: { name: 'menu' } };
  if (verdict === 'official') return [menu];
  const report: QuickReply = { title: content.report.titles.begin, payload: { name: 'report' } };
  return verdict === 'unknown' ? [followed, menu] : [followed, report, menu];
}
