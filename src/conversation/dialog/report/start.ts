import type { Harm } from '../../../advice';
import type { Indicator } from '../../../indicator';
import {
  answerStep,
  nextStep,
  startDraft,
  toReported,
  withEvidence,
  type ReportCategory,
  type ReportDraft,
  type ReportStep,
} from '../../../report';
import type { RespondContext } from '../../context';
import type { ConversationState } from '../../state';
import { answerContext } from './turn';
import { storyBefore } from '../../told';
import { liveDialog } from '../live';
import { recentIndicators } from '../recent';
import { fillText, type Turn } from '../turn';
import type { ReportDialog, VictimDialog } from '../types';
import { receiverLine } from '../victim/receiver';
import { ask } from './ask';
import { renderEvidence } from './render-summary';

/** What has nothing to do with a fraud that a statement was written for before. */
const OTHER_MATTERS: readonly (ReportCategory | null)[] = ['fake-news', 'suspicious-activity'];

/** What a victim told already need not be told again; a loss in words only where the report holds them as well. */
function fromVictim(draft: ReportDraft, victim: VictimDialog, context: RespondContext): ReportDraft {
  const { story, when, amount: loss, evidence } = victim;
  const list = story === null ? null : receiverLine(victim);
  const told =
    list === null ? [] : [fillText(context.content.victim.texts['told.receiver'], context, { list })];
  const lost =
    victim.lossWords === null || story?.includes(victim.lossWords) === true ? [] : [victim.lossWords];
  const what = story === null ? null : [story, ...lost, ...told].join('\n');
  const isLossInWords = what !== null && victim.lossWords !== null && victim.answered.includes('amount');
  const answered: readonly ReportStep[] = [
    ...draft.answered,
    ...(what === null ? [] : (['what'] as const)),
    ...(when === null ? [] : (['when'] as const)),
    ...(loss === null && !isLossInWords ? [] : (['loss'] as const)),
  ];
  return {
    ...draft,
    what,
    when,
    loss,
    answered,
    evidence: withEvidence(evidence, draft.evidence.indicators),
  };
}

/** The links and numbers of the last half hour, without those of a statement about another matter. */
function recentBeside(
  statement: VictimDialog | null,
  state: ConversationState,
  now: string,
): readonly Indicator[] {
  const known = new Set(statement?.evidence.indicators.map(({ key }) => key.value));
  return recentIndicators(state, null, now).filter((one) => !known.has(toReported(one).key.value));
}

/** What was told a moment before the report began need not be told again. */
function withStory(draft: ReportDraft, story: string | null, context: RespondContext): ReportDraft {
  if (story === null) return draft;
  const told = answerStep(draft, 'what', { kind: 'words', text: story }, answerContext(context));
  return told.kind === 'accepted' ? told.draft : draft;
}

function begin(draft: ReportDraft, aided: readonly Harm[], now: string): ReportDialog {
  const open = nextStep(draft);
  return {
    kind: 'report',
    startedAt: now,
    updatedAt: now,
    resuming: false,
    step: open === 'done' ? 'consent' : open,
    draft,
    pictures: null,
    waiting: [],
    aided,
  };
}

/**
 * Opens a report with what was told already, with `told` and its category in the very words that ask for it (null where they name none), or goes
 * on with the one that is open. A statement is taken over unless the category is another matter.
 */
export function startReport(
  state: ConversationState,
  context: RespondContext,
  told: string | null = null,
  category?: ReportCategory | null,
): Turn {
  const { now, content } = context;
  const { texts } = content.report;
  const dialog = liveDialog(state.dialog, now);
  if (dialog?.kind === 'report') {
    const open = { ...dialog, updatedAt: now, resuming: false };
    return { dialog: open, answer: { name: 'report.step', replies: [ask(open, context)], tone: 'usual' } };
  }
  const statement = dialog;
  const isOther = OTHER_MATTERS.includes(category ?? null);
  const victim = isOther ? null : statement;
  const empty = startDraft({
    at: now,
    recent: recentBeside(isOther ? statement : null, state, now),
    ...(category == null ? {} : { category }),
  });
  const story = victim === null ? (told ?? storyBefore(state, now)) : null;
  const draft = victim === null ? withStory(empty, story, context) : fromVictim(empty, victim, context);
  const opened = begin(draft, victim === null ? [] : [victim.harm], now);
  const question = ask(opened, context);
  const list = renderEvidence(opened.draft, context);
  const isTip = victim === null && category === 'suspicious-activity';
  // Who asked for it in words may go on in words.
  const isToTell = category === null && opened.step === 'category';
  const found = [
    ...(isTip ? [texts['begin.tip']] : []),
    ...(story === null ? [] : [texts['begin.told']]),
    ...(list === null ? [] : [fillText(texts['begin.found'], context, { list })]),
  ];
  const text = fillText(texts.begin, context, {
    question: [...found, question.text, ...(isToTell ? [texts['begin.tell']] : [])].join('\n'),
  });
  return {
    dialog: opened,
    answer: { name: 'report.begin', replies: [{ ...question, text }], tone: 'usual' },
  };
}
