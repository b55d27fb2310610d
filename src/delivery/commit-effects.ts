import type { Effect } from '../conversation';
import type { InboxRow, Stores } from '../storage';

/** Does what `respond` asked for besides replying; called inside the answer's transaction. */
export async function commitEffects(
  stores: Stores,
  { senderRef, channel, replyTo }: Pick<InboxRow, 'senderRef' | 'channel' | 'replyTo'>,
  effects: readonly Effect[],
  at: string,
): Promise<void> {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'remember-check':
        await stores.checks.remember(senderRef, effect.checks, at);
        break;
      case 'count':
        await stores.counts.add(effect.name, at);
        break;
      case 'submit-report': {
        const { caseNumber, evidence } = effect.report;
        await stores.reports.submit(senderRef, effect.report);
        await stores.pictures.bind(senderRef, evidence.pictures, caseNumber);
        if (replyTo !== null) await stores.senders.keep({ senderRef, channel, sealedId: replyTo });
        break;
      }
      case 'keep-pictures':
        await stores.pictures.want(senderRef, effect.pictures, at);
        break;
      case 'drop-pictures':
        await stores.pictures.drop(senderRef, effect.keys);
        break;
    }
  }
}
