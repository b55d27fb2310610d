import { createHmac } from 'node:crypto';
import { encodeWebhookBody } from './webhook-event';

/** Meta expects its 200 within this time. */
const TIMEOUT_MS = 5_000;
/** More requests than this at once are refused: a citizen's phone does not send faster. */
const MOST_AT_ONCE = 16;

/** How a delivery ended. `busy` means that it was not tried. */
export type DeliveryOutcome = 'delivered' | 'failed' | 'busy';

/** Delivers an event to the webhook. */
export interface WebhookSender {
  deliver(body: object): Promise<DeliveryOutcome>;
}

/** Value of `X-Hub-Signature-256` for a body, made as Meta makes it and not by the channel, which is to check it. */
function signatureOf(body: string, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
}

/** Posts signed webhook bodies over HTTP, as Meta does, but does not repeat a failed one. */
export function createWebhookSender(webhookUrl: () => string, appSecret: string): WebhookSender {
  let underway = 0;

  async function post(body: string): Promise<boolean> {
    const response = await fetch(webhookUrl(), {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': signatureOf(body, appSecret) },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.status === 200;
  }

  return {
    async deliver(body) {
      if (underway >= MOST_AT_ONCE) return 'busy';
      underway += 1;
      try {
        return (await post(encodeWebhookBody(body))) ? 'delivered' : 'failed';
      } catch {
        return 'failed';
      } finally {
        underway -= 1;
      }
    },
  };
}
