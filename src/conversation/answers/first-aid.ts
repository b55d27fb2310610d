import type { Harm } from '../../advice';
import { tellsLoss } from '../hearing/deed';
import {
  asksToHelp,
  demandsDebt,
  isImpersonated,
  isLongAgo,
  isOfGame,
  keeperFled,
  lostSim,
  paidInCash,
  sentByPost,
  threatensArrest,
  wasDebited,
  type HarmPhrases,
} from '../hearing/harm';
import type { Word } from '../hearing/words';

interface Branch {
  readonly harm: Harm;
  readonly isHeard: (words: readonly Word[], phrases: HarmPhrases) => boolean;
  readonly text: `victim.${string}`;
}

/** Some harms of a kind need other steps than the rest; the first that is heard decides. */
const BRANCHES = [
  { harm: 'money', isHeard: isLongAgo, text: 'victim.money.past' },
  { harm: 'money', isHeard: isOfGame, text: 'victim.game' },
  { harm: 'money', isHeard: keeperFled, text: 'victim.money.club' },
  { harm: 'account', isHeard: isOfGame, text: 'victim.game' },
  { harm: 'app', isHeard: tellsLoss, text: 'victim.app.money' },
  { harm: 'threat', isHeard: threatensArrest, text: 'victim.threat.arrest' },
  { harm: 'threat', isHeard: demandsDebt, text: 'victim.threat.debt' },
  { harm: 'account', isHeard: lostSim, text: 'victim.account.sim' },
  { harm: 'account', isHeard: isImpersonated, text: 'victim.account.fake' },
  { harm: 'money', isHeard: asksToHelp, text: 'victim.money.helper' },
  { harm: 'money', isHeard: lostSim, text: 'victim.account.sim' },
  { harm: 'money', isHeard: sentByPost, text: 'victim.money.post' },
  { harm: 'money', isHeard: wasDebited, text: 'victim.money.debited' },
  { harm: 'money', isHeard: paidInCash, text: 'victim.money.cash' },
] as const satisfies readonly Branch[];

/** The id of the first five minutes' text for a harm as it is told. */
export type AidText = `victim.${Harm}` | (typeof BRANCHES)[number]['text'];

/** Which text of the first five minutes fits a harm as it is told. */
export function aidText(harm: Harm, words: readonly Word[], phrases: HarmPhrases): AidText {
  const branch = BRANCHES.find((one) => one.harm === harm && one.isHeard(words, phrases));
  return branch?.text ?? `victim.${harm}`;
}

/** What was paid so long ago, or over months, that no bank can hold it any more. */
const BEYOND_BANKS: readonly AidText[] = ['victim.money.past', 'victim.money.club'];

/** Whether no bank can hold the money that was lost any more. */
export function isBeyondBanks(harm: Harm, words: readonly Word[], phrases: HarmPhrases): boolean {
  return BEYOND_BANKS.includes(aidText(harm, words, phrases));
}
