import type { QuickReply } from '../../advice';
import {
  backToMenu,
  followedQuickReply,
  harmQuickReply,
  reportQuickReply,
  topicQuickReply,
} from './say-reply';
import type { RespondContext } from '../context';

/** Ways on that a data file may put under an answer. */
export const OFFERS = [
  'harm.money',
  'harm.otp',
  'harm.app',
  'harm.account',
  'harm.threat',
  'followed',
  'how-to-check',
  'police-real',
  'learn-groups',
  'begin-report',
  'hand-over',
] as const;
/** A button that a text of a data file may offer. */
export type Offer = (typeof OFFERS)[number];

function quickReplyOf(offer: Offer, context: RespondContext): QuickReply {
  switch (offer) {
    case 'harm.money':
      return harmQuickReply('money', context);
    case 'harm.otp':
      return harmQuickReply('otp', context);
    case 'harm.app':
      return harmQuickReply('app', context);
    case 'harm.account':
      return harmQuickReply('account', context);
    case 'harm.threat':
      return harmQuickReply('threat', context);
    case 'followed':
      return followedQuickReply(context);
    case 'how-to-check':
    case 'police-real':
    case 'learn-groups':
    case 'hand-over':
      return topicQuickReply(offer, context);
    case 'begin-report':
      return reportQuickReply(context);
  }
}

/** The quick replies of the given ways on, and the way back to the menu behind them. */
export function offerQuickReplies(offers: readonly Offer[], context: RespondContext): readonly QuickReply[] {
  return [...offers.map((offer) => quickReplyOf(offer, context)), backToMenu(context)];
}
