import { say, type Advisory, type QuickReply } from '../../advice';
import { answerAdvisory } from './advisory';
import type { Answer } from './answer';
import { advisoriesOfMonth, advisoryOfWeek, monthOf } from './calendar';
import { backToMenu, menuQuickReplies, sayReply, sayTopic, topicQuickReply } from './say-reply';
import { countTelling, searchAdvisories } from './search-advisories';
import type { RespondContext } from '../context';

/** With both page turns, the groups and the menu these fill a row of quick replies. */
const PER_PAGE = 9;
/** A hit so much better than the next one needs no question. */
const CLEAR_LEAD = 1.4;

function toQuickReply({ id, shortTitle }: Advisory): QuickReply {
  return { title: shortTitle, payload: { name: 'learn', advisory: id } };
}

function wayBack(context: RespondContext): readonly QuickReply[] {
  return [topicQuickReply('learn-groups', context), backToMenu(context)];
}

/** All shelves of advisories; the next words may name a trick. */
export function answerLearnGroups(context: RespondContext): Answer {
  const shelves = context.content.advisoryGroups.map(({ id, title }): QuickReply => ({
    title,
    payload: { name: 'learn-group', group: id, page: 1 },
  }));
  const quickReplies = [
    ...shelves,
    topicQuickReply('learn-tip', context),
    topicQuickReply('learn-new', context),
    backToMenu(context),
  ];
  return {
    name: 'learn-groups',
    replies: [{ text: sayTopic('learn.groups', context), buttons: [], quickReplies }],
    tone: 'usual',
    topic: 'learn',
  };
}

function shelfOf(group: string, { content }: RespondContext): readonly Advisory[] {
  return content.advisories.filter((advisory) => advisory.group === group);
}

function pageOf(shelf: readonly Advisory[], page: number): readonly Advisory[] {
  return shelf.slice((page - 1) * PER_PAGE, page * PER_PAGE);
}

/** The advisories on one page of a shelf, in the order of their buttons. */
export function pageOfShelf(group: string, page: number, context: RespondContext): readonly Advisory[] {
  return pageOf(shelfOf(group, context), page);
}

/** One page of a shelf; a page or shelf that is not there leads back to all shelves. */
export function answerLearnGroup(group: string, page: number, context: RespondContext): Answer {
  const { advisoryGroups, buttons } = context.content;
  const shelf = advisoryGroups.find(({ id }) => id === group);
  const all = shelfOf(group, context);
  const shown = pageOf(all, page);
  if (shelf === undefined || shown.length === 0) return answerLearnGroups(context);
  const turn = (title: 'page.previous' | 'page.next', target: number): QuickReply => ({
    title: say(buttons, title, {}),
    payload: { name: 'learn-group', group, page: target },
  });
  const quickReplies = [
    ...shown.map(toQuickReply),
    ...(page > 1 ? [turn('page.previous', page - 1)] : []),
    ...(all.length > page * PER_PAGE ? [turn('page.next', page + 1)] : []),
    ...wayBack(context),
  ];
  const text = sayTopic('learn.group', context, { group: shelf.title, description: shelf.description });
  return {
    name: 'learn-group',
    replies: [{ text, buttons: [], quickReplies }],
    tone: 'usual',
    shown: { kind: 'shelf', group, page },
  };
}

/** The advisory of the week. */
export function answerTip(context: RespondContext, heading = sayTopic('learn.tip', context)): Answer {
  const advisory = advisoryOfWeek(context.content.advisories, context.now);
  if (advisory === null) return answerLearnGroups(context);
  return { ...answerAdvisory(advisory, heading, context), name: 'learn-tip' };
}

/** One page of the advisories of this month, in the order of their buttons. */
export function pageOfNew(page: number, { now, content }: RespondContext): readonly Advisory[] {
  return pageOf(advisoriesOfMonth(content.advisories, now), page);
}

/** Advisories added this month, newest first; the one of the week where there is none, all shelves behind the last page. */
export function answerNew(context: RespondContext, page = 1): Answer {
  const { now, content } = context;
  const month = monthOf(now);
  const added = advisoriesOfMonth(content.advisories, now);
  if (added.length === 0) {
    return { ...answerTip(context, sayTopic('learn.new.none', context, { month })), name: 'learn-new.none' };
  }
  const shown = pageOf(added, page);
  if (shown.length === 0) return answerLearnGroups(context);
  const quickReplies = [...shown.map(toQuickReply), ...wayBack(context)];
  const isMany = added.length > PER_PAGE;
  const text = sayTopic(isMany ? 'learn.new.many' : 'learn.new', context, {
    month,
    count: String(added.length),
  });
  return {
    name: 'learn-new',
    replies: [{ text, buttons: [], quickReplies }],
    tone: 'usual',
    shown: { kind: 'new', page },
  };
}

/** The advisory that fits the words, or a choice of several; null where none fits. */
export function findLearn(text: string, context: RespondContext): Answer | null {
  const [best, ...others] = searchAdvisories(
    text,
    context.content.advisories,
    context.topics.requests.generic,
  );
  if (best === undefined) return null;
  const close = others.filter(({ score }) => score * CLEAR_LEAD > best.score);
  if (close.length === 0) return answerAdvisory(best.advisory, null, context);
  const quickReplies = [
    ...[best, ...close].map(({ advisory }) => toQuickReply(advisory)),
    ...wayBack(context),
  ];
  const reply = { text: sayTopic('learn.found', context), buttons: [], quickReplies };
  return { name: 'learn.found', replies: [reply], tone: 'usual' };
}

/** One word alone is hardly ever a search: `nhớ`, `bán`, `máy`. What is one by itself stands among the names. */
const LEAST_TELLING = 2;
/** Who speaks of themselves tells something and looks for no trick. */
const OF_ONESELF = /(?<!\p{L})(?:em|tôi|toi|mình|minh|cháu|chau|tui|nhà|nha)(?!\p{L})/iu;

/** Whether words for which nothing else was found may be a search for a trick. */
export function maySearch(text: string, { topics }: RespondContext): boolean {
  return countTelling(text, topics.requests.generic) >= LEAST_TELLING && !OF_ONESELF.test(text);
}

/** Whether the words are nothing but the name of a trick, so that they ask about it and are no try at it. */
export function isTitle(text: string, { content, topics }: RespondContext): boolean {
  if (countTelling(text, topics.requests.generic) < LEAST_TELLING) return false;
  const [best] = searchAdvisories(text, content.advisories, topics.requests.generic);
  return best?.named === true;
}

/** The trick that a question is about; null where it names too little of one. */
export function findAskedTrick(text: string, context: RespondContext): Answer | null {
  const isEnough = countTelling(text, context.topics.requests.generic) >= LEAST_TELLING;
  return isEnough ? findLearn(text, context) : null;
}

/** The person was asked for a trick and named one that nobody knows. */
export function answerNoneFound(context: RespondContext): Answer {
  const reply = sayReply('no-advisory', context, { quickReplies: menuQuickReplies(context) });
  return { name: 'learn.none', replies: [reply], tone: 'usual' };
}
