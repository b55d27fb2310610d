import type { Harm } from '../../../advice';
import type { Indicator } from '../../../indicator';
import { isOwnNumber, toReported, withEvidence } from '../../../report';
import { aidText, isBeyondBanks } from '../../answers/first-aid';
import type { RespondContext } from '../../context';
import { isOfGame, tellsCheat, wasDebited } from '../../hearing/harm';
import type { Word } from '../../hearing/words';
import { NO_RECEIVER, type OwnBank, type VictimDialog } from '../types';
import { hasNoBank } from './no-bank';
import { LONGEST_STORY } from './own-words';
import { advance, withoutBank } from './steps';
import { toldIn, withToldReceiver } from './told-first';

/** What the first words tell of how it happened; a tap says that the person was cheated. */
function factsOf(
  harm: Harm,
  words: readonly Word[],
  isTap: boolean,
  { topics }: RespondContext,
): Pick<VictimDialog, 'debited' | 'past' | 'cheated' | 'sim'> {
  return {
    debited: harm === 'money' && wasDebited(words, topics.harm),
    past: isBeyondBanks(harm, words, topics.harm),
    sim: aidText(harm, words, topics.harm) === 'victim.account.sim',
    cheated: isTap || tellsCheat(words, topics.harm),
  };
}

/** Whether no bank of the person is asked for: they have none, or lost money or goods of a game. */
function isWithoutBank(
  harm: Harm,
  own: OwnBank | null,
  text: string,
  words: readonly Word[],
  { topics }: RespondContext,
): boolean {
  const isGame = (harm === 'money' || harm === 'account') && isOfGame(words, topics.harm);
  return isGame || (own === null && hasNoBank(text));
}

/** The dialogue before anything of the first message is read, with the links and numbers sent lately. */
function emptyVictim(harm: Harm, recent: readonly Indicator[], now: string): VictimDialog {
  return {
    kind: 'victim',
    startedAt: now,
    updatedAt: now,
    resuming: false,
    step: 'harm',
    answered: [],
    harm,
    others: [],
    debited: false,
    past: false,
    cheated: false,
    regained: false,
    sim: false,
    bank: null,
    moreBanks: [],
    amount: null,
    lossWords: null,
    returned: null,
    sufferer: null,
    demanded: null,
    when: null,
    story: null,
    receiver: NO_RECEIVER,
    evidence: withEvidence({ indicators: [], pictures: [] }, recent.map(toReported)),
  };
}

/** A dialogue begun by a tap: the kind of money is still asked for, and what was told before is its story. */
export function begunByTap(
  harm: Harm,
  before: readonly string[],
  recent: readonly Indicator[],
  context: RespondContext,
): VictimDialog {
  return advance({
    ...emptyVictim(harm, recent, context.now),
    answered: harm === 'money' ? [] : ['harm'],
    story: before.length === 0 ? null : before.join('\n').slice(0, LONGEST_STORY),
    ...factsOf(harm, [], true, context),
  });
}

/**
 * A dialogue begun by words, with all that they tell. The receiver is read before the facts, which may spare that step,
 * and both before the bank is left out, which closes steps for good.
 */
export function begunByWords(
  harm: Harm,
  text: string,
  words: readonly Word[],
  own: OwnBank | null,
  before: readonly string[],
  recent: readonly Indicator[],
  context: RespondContext,
): VictimDialog {
  const others = recent.filter((one) => !isOwnNumber(one, text));
  const empty = { ...emptyVictim(harm, others, context.now), ...toldIn(text, before, harm, own, context) };
  const begun = advance(withToldReceiver(empty, text, context));
  const known = advance({ ...begun, ...factsOf(harm, words, false, context) });
  return isWithoutBank(harm, own, text, words, context) ? withoutBank(known) : known;
}
