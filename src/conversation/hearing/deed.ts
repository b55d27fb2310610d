import { hasPaid } from './demand';
import { blamesForLoss, tellsLossInAnger, type HarmPhrases } from './harm';
import type { Intent } from './phrases';
import { speaks } from './phrase-set';
import type { TopicKnowledge } from '../context';
import { isVictimIntent } from './victim-intent';
import type { Word } from './words';

/** Questions beside which a person may tell what was done already; the question is not what they need first. */
const ASKED_BESIDE: readonly (Intent | null)[] = ['police-real', 'how-to-report', 'report'];

/** What a victim seems to want who blames the bot or the police for the loss. */
const ANGRY: readonly (Intent | null)[] = ['complaint', 'privacy', 'how-to-report'];
const CALM: readonly (Intent | null)[] = [null, 'near-miss', 'thanks', 'how-to-check', ...ANGRY];

/** Whether money is told to be gone. */
export function tellsLoss(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['deed-money'], words);
}

/** Whether an app that somebody else wanted is told to be installed: then that phone obeys a thief. */
export function tellsInstalled(words: readonly Word[], phrases: HarmPhrases): boolean {
  return speaks(phrases['deed-app'], words);
}

/** The harm of a deed that is told in plain words: an app first, for it goes on taking, then money, then a secret. */
function findDeed(words: readonly Word[], phrases: HarmPhrases): Intent | null {
  if (tellsInstalled(words, phrases)) return 'victim.app';
  if (tellsLoss(words, phrases)) return 'victim.money';
  return speaks(phrases['deed-secret'], words) ? 'victim.otp' : null;
}

/** What a message wants where it asks about the police and tells that it was obeyed, or blames somebody for a loss: a victim goes before a question and before a complaint. */
export function deedFirst(
  intent: Intent | null,
  asksPolice: boolean,
  words: readonly Word[],
  phrases: HarmPhrases,
): Intent | null {
  const isAngry = ANGRY.includes(intent) && tellsLossInAnger(words, phrases);
  if (isAngry || (CALM.includes(intent) && blamesForLoss(words, phrases)))
    return findDeed(words, phrases) ?? 'victim.money';
  const isAsked = asksPolice || ASKED_BESIDE.includes(intent);
  if (!isAsked || isVictimIntent(intent)) return intent;
  return findDeed(words, phrases) ?? intent;
}

/** Whether words tell plainly that something was done or is held by the thief. */
export function tellsDeed(
  words: readonly Word[],
  { harm, demand }: Pick<TopicKnowledge, 'harm' | 'demand'>,
): boolean {
  const isTold = (['pictures-held', 'paid-into'] as const).some((set) => speaks(harm[set], words));
  return isTold || findDeed(words, harm) !== null || hasPaid(words, demand);
}
