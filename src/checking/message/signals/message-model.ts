import { loudestWords, scoreMessage, type MessageModel, type ReadMessage } from '../model';
import { presentSign, type Sign } from '../sign';

/** Below these log-odds the model keeps silent about fraud. */
const SPEAKS_FROM = 0.5;
/** Log-odds at which the signal has its whole weight. */
const FULL_FROM = 4;
/** Log-odds below which the words count as an honest sender's, and those at which they do so wholly. */
const HONEST_FROM = -0.5;
const HONEST_FULL = -3;

/** How much of the signal's weight log-odds are worth. */
export function scamShare(odds: number): number {
  return odds < SPEAKS_FROM ? 0 : Math.min(1, odds / FULL_FROM);
}

/** How much of the guard's weight log-odds are worth. */
export function honestShare(odds: number): number {
  return odds > HONEST_FROM ? 0 : Math.min(1, odds / HONEST_FULL);
}

/**
 * What the words of a message say by themselves, learned from collected and invented messages: fraud, or the way honest
 * people write. It never accuses against the guards of honest senders and proves nothing alone; see its model card.
 */
export function addModelSigns(signs: Map<string, Sign>, message: ReadMessage, model: MessageModel): void {
  const odds = scoreMessage(message, model);
  const honest = honestShare(odds);
  if (honest > 0) signs.set('model-honest', { scale: honest, quote: null, params: {} });
  const scam = scamShare(odds);
  if (scam === 0) return;
  const probability = String(Math.round(100 / (1 + Math.exp(-odds))));
  signs.set('message-model', { ...presentSign(loudestWords(message, model), { probability }), scale: scam });
}
