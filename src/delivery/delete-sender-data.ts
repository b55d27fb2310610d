import type { Stores } from '../storage';

/**
 * Removes everything that is kept of a sender, at once: conversation, checks, unsent messages, pauses,
 * pictures and reports. Reports that officers have taken up stay, with the id to answer them.
 * That it was done is counted without saying for whom; see the answer's own count.
 */
export async function deleteSenderData(stores: Stores, senderRef: string, at: string): Promise<void> {
  await stores.conversations.forget(senderRef);
  await stores.checks.forget(senderRef);
  await stores.outbox.dropAll(senderRef, at);
  await stores.pauses.end(senderRef);
  await stores.pictures.dropUnbound(senderRef);
  await stores.pictures.dropByReports(await stores.reports.withdraw(senderRef));
  const rest = await stores.reports.findBySender(senderRef);
  if (rest.length === 0) await stores.senders.forget(senderRef);
}
