import type { Effect } from '../conversation';
import type { Stores } from '../storage';

/** Does what `respond` asked for besides replying; called inside the answer's transaction. */
export async function commitEffects(
  stores: Stores,
  senderRef: string,
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
    }
  }
}
