import type { Effect } from '../conversation';
import type { InboxRow, Stores } from '../storage';
import { deleteSenderData } from './delete-sender-data';

/** Hours for which the bot is silent after somebody else wrote, where the configuration does not say otherwise. */
export const DEFAULT_PAUSE_HOURS = 4;

/** `hours` after an ISO time, ISO. */
export function hoursAfter(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}

/** Does what `respond` asked for besides replying; called inside the answer's transaction. */
export async function commitEffects(
  stores: Stores,
  { senderRef, channel, replyTo }: Pick<InboxRow, 'senderRef' | 'channel' | 'replyTo'>,
  effects: readonly Effect[],
  at: string,
  pauseHours: number,
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
      case 'hand-over':
        await stores.pauses.begin(senderRef, { until: hoursAfter(at, pauseHours), reason: 'asked' }, at);
        break;
      case 'begin-pause':
        await stores.pauses.begin(senderRef, { until: hoursAfter(at, pauseHours), reason: 'officer' }, at);
        break;
      case 'end-pause':
        await stores.pauses.end(senderRef);
        break;
      case 'take-thread':
        break;
      case 'stop':
        await stores.outbox.dropAll(senderRef, at);
        await stores.senders.forget(senderRef);
        break;
      case 'delete-sender-data':
        await deleteSenderData(stores, senderRef, at);
        break;
    }
  }
}
