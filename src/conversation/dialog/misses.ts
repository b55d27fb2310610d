import type { Dialog } from './types';

/** The misses of the open question with this one: of a question answered in between none counts. */
export function countMiss({ step, missed }: Pick<Dialog, 'step' | 'missed'>): NonNullable<Dialog['missed']> {
  return { step, times: missed?.step === step ? missed.times + 1 : 1 };
}
