import { say, showKey } from '../../advice';
import { isOpen } from '../../report';
import type { Answer } from './answer';
import { backToMenu, sayTopic, topicQuickReply } from './say-reply';
import type { RespondContext } from '../context';
import type { ConversationState } from '../state';

/** More checks than this are counted, not listed. */
const MOST_LISTED = 8;

function checkLines(context: RespondContext): readonly string[] {
  const { checks } = context.record.kept;
  if (checks.length === 0) return [];
  const listed = checks.slice(-MOST_LISTED).map(({ key, verdict }) =>
    sayTopic('data.check', context, {
      it: showKey(key),
      verdict:
        verdict === 'official'
          ? sayTopic('data.official', context)
          : say(context.content.verdict, `short.${verdict}`, {}),
    }),
  );
  const more = checks.length - listed.length;
  return [
    sayTopic('data.checks', context, { count: String(checks.length) }),
    ...listed,
    ...(more > 0 ? [sayTopic('data.checks.more', context, { count: String(more) })] : []),
  ];
}

/** Everything that is kept of the sender, from the record and the state. */
export function answerMyData(state: ConversationState, context: RespondContext): Answer {
  const { reports } = context.record.kept;
  const cases = reports.map(({ caseNumber }) => caseNumber).join(', ');
  const recent = state.recent?.indicators.length ?? 0;
  const lines = [
    ...checkLines(context),
    ...(recent > 0 ? [sayTopic('data.recent', context, { count: String(recent) })] : []),
    ...(state.dialog === null ? [] : [sayTopic('data.dialog', context)]),
    ...(cases === '' ? [] : [sayTopic('data.reports', context, { cases })]),
  ];
  const text =
    lines.length === 0
      ? sayTopic('data.nothing', context)
      : [sayTopic('data.kept', context), ...lines].join('\n');
  const quickReplies = [
    topicQuickReply('delete-data', context),
    topicQuickReply('stop', context),
    backToMenu(context),
  ];
  return { name: 'my-data', replies: [{ text, buttons: [], quickReplies }], tone: 'introduces' };
}

/** Deletes at once; a report that officers have taken up stays with them and is named. */
export function answerDeleteData(context: RespondContext): Answer {
  const cases = context.record.kept.reports
    .filter(({ status }) => isOpen(status) && status !== 'received')
    .map(({ caseNumber }) => caseNumber)
    .join(', ');
  const kept = cases === '' ? [] : [sayTopic('data.deleted.kept', context, { cases })];
  return {
    name: 'delete-data',
    replies: [
      {
        text: [sayTopic('data.deleted', context), ...kept].join('\n'),
        buttons: [],
        quickReplies: [backToMenu(context)],
      },
    ],
    tone: 'urgent',
    effects: [{ kind: 'delete-sender-data' }],
    forgets: true,
  };
}

/** No further word until the person writes again. */
export function answerStop(context: RespondContext): Answer {
  return {
    name: 'stop',
    replies: [
      {
        text: sayTopic('stopped', context),
        buttons: [],
        quickReplies: [topicQuickReply('delete-data', context), backToMenu(context)],
      },
    ],
    tone: 'urgent',
    effects: [{ kind: 'stop' }],
  };
}
