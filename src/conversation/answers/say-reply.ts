import { callButton, HARMS, say, type Button, type Harm, type QuickReply, type Reply } from '../../advice';
import { RETENTION } from '../retention';
import type { RespondContext } from '../context';

type ReplyName = keyof RespondContext['content']['replies'];
type Topics = RespondContext['content']['topics'];

/** Everything a reply's text may ask for; a text takes what it names. */
export function valuesFor({ unit, checkDays }: RespondContext) {
  return {
    unit: unit.name,
    hotline: unit.hotline.display,
    vneid: unit.vneid.path.join(' → '),
    website: unit.website.url.replace(/^https:\/\//, ''),
    fanpage: nameAndAddress(unit.fanpage),
    zalo: nameAndAddress(unit.zaloOa),
    checkDays: String(checkDays ?? RETENTION.checkDays),
    recentMinutes: String(RETENTION.recentMinutes),
  };
}

function nameAndAddress({ name, url }: { readonly name: string; readonly url: string | null }): string {
  return url === null ? name : `${name} (${url.replace(/^https:\/\//, '')})`;
}

/** A named text as a reply. */
export function sayReply(
  name: ReplyName,
  context: RespondContext,
  more: {
    readonly buttons?: readonly Button[];
    readonly quickReplies?: readonly QuickReply[];
    readonly values?: Readonly<Record<string, string>>;
  } = {},
): Reply {
  return {
    text: say(context.content.replies as Readonly<Record<string, string>>, name, {
      ...valuesFor(context),
      ...more.values,
    }),
    buttons: more.buttons ?? [],
    quickReplies: more.quickReplies ?? [],
  };
}

/** A text of a topic, filled with the unit's names and numbers and the given values. */
export function sayTopic(
  name: keyof Topics,
  context: RespondContext,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(context.content.topics as Readonly<Record<string, string>>, name, {
    ...valuesFor(context),
    dialogHours: String(RETENTION.dialogHours),
    ...values,
  });
}

/** The quick replies that lead to everything the bot can do. */
export function menuQuickReplies(context: RespondContext): readonly QuickReply[] {
  return [
    topicQuickReply('how-to-check', context),
    howToReportQuickReply(context),
    followedQuickReply(context),
    topicQuickReply('police-real', context),
    topicQuickReply('learn-groups', context),
    topicQuickReply('rumor', context),
    topicQuickReply('hand-over', context),
    topicQuickReply('privacy', context),
  ];
}

/** The way to first aid for a person who already did what was asked. */
export function followedQuickReply({ content: { buttons } }: RespondContext): QuickReply {
  return { title: say(buttons, 'harm.followed', {}), payload: { name: 'victim', harm: 'money' } };
}

/** The quick reply that tells how to report. */
export function howToReportQuickReply({ content: { buttons } }: RespondContext): QuickReply {
  return { title: say(buttons, 'report', {}), payload: { name: 'how-to-report' } };
}

/** The way back to the menu. */
export function backToMenu({ content: { buttons } }: RespondContext): QuickReply {
  return { title: say(buttons, 'menu', {}), payload: { name: 'menu' } };
}

/** The way to first aid for one kind of harm. */
export function harmQuickReply(harm: Harm, { content: { buttons } }: RespondContext): QuickReply {
  return { title: say(buttons, `harm.${harm}`, {}), payload: { name: 'victim', harm } };
}

/** Quick replies for a person who was cheated in another way than the one just answered. */
export function harmQuickReplies(answered: Harm, context: RespondContext): readonly QuickReply[] {
  const others = HARMS.filter((harm) => harm !== answered);
  return [...others.map((harm) => harmQuickReply(harm, context)), howToReportQuickReply(context)];
}

/** A quick reply that leads to a topic. */
export function topicQuickReply(
  name:
    | 'how-to-check'
    | 'police-real'
    | 'rumor'
    | 'privacy'
    | 'hand-over'
    | 'back-to-bot'
    | 'delete-data'
    | 'my-data'
    | 'stop'
    | 'learn-groups'
    | 'learn-tip'
    | 'learn-new',
  { content: { buttons } }: RespondContext,
): QuickReply {
  const title = name.startsWith('learn-') ? name.replace('-', '.') : name;
  return { title: say(buttons as Readonly<Record<string, string>>, title, {}), payload: { name } };
}

/** The button that opens the unit's website. */
export function websiteButton({ content, unit }: RespondContext): Button {
  return { kind: 'link', title: say(content.buttons, 'website', {}), url: unit.website.url };
}

/** The hotline's button and the one that tells how to report. */
export function contactButtons(context: RespondContext): readonly Button[] {
  return [
    callButton(context),
    {
      kind: 'postback',
      title: say(context.content.buttons, 'report', {}),
      payload: { name: 'how-to-report' },
    },
  ];
}

/** The quick reply that begins a report. */
export function reportQuickReply({ content }: RespondContext): QuickReply {
  return { title: content.report.titles.begin, payload: { name: 'report' } };
}

/** The button that begins a report. */
export function reportButton({ content }: RespondContext): Button {
  return { kind: 'postback', title: content.report.titles.begin, payload: { name: 'report' } };
}
