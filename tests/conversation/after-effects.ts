import type { Effect, LoadedRecord, PictureStatus } from '../../src/conversation';
import { LOST_PICTURE } from './dialogue';

/** What the shell keeps of the one person in a dialogue file. */
export interface Kept extends Pick<LoadedRecord, 'pause' | 'pictures' | 'kept'> {
  /** Pictures that belong to a report that was sent. */
  readonly sent: readonly string[];
}

export const NOTHING_KEPT: Kept = {
  pause: null,
  pictures: [],
  kept: { checks: [], reports: [] },
  sent: [],
};

const PAUSE_HOURS = 4;

function pauseAt(now: string, reason: 'asked' | 'officer'): Kept['pause'] {
  return { until: new Date(Date.parse(now) + PAUSE_HOURS * 3_600_000).toISOString(), reason };
}

function fetched(url: string): PictureStatus {
  return url === LOST_PICTURE ? 'failed' : 'kept';
}

function afterEffect(record: Kept, effect: Effect, now: string): Kept {
  const { pictures, kept, sent } = record;
  switch (effect.kind) {
    case 'remember-check': {
      const isNew = ({ key }: (typeof kept.checks)[number]): boolean =>
        effect.checks.some((one) => one.key.kind === key.kind && one.key.value === key.value);
      const checks = [...kept.checks.filter((one) => !isNew(one)), ...effect.checks];
      return { ...record, kept: { ...kept, checks } };
    }
    case 'submit-report': {
      const { caseNumber, status, evidence } = effect.report;
      const reports = [...kept.reports, { caseNumber, status }];
      return { ...record, kept: { ...kept, reports }, sent: [...sent, ...evidence.pictures] };
    }
    case 'keep-pictures': {
      const more = effect.pictures.map(({ key, url }) => ({ key, status: fetched(url) }));
      return { ...record, pictures: [...pictures, ...more] };
    }
    case 'drop-pictures': {
      const isKept = (key: string): boolean => sent.includes(key) || !effect.keys.includes(key);
      return { ...record, pictures: pictures.filter(({ key }) => isKept(key)) };
    }
    case 'hand-over':
      return { ...record, pause: pauseAt(now, 'asked') };
    case 'begin-pause':
      return { ...record, pause: pauseAt(now, 'officer') };
    case 'end-pause':
      return { ...record, pause: null };
    case 'delete-sender-data':
      return NOTHING_KEPT;
    case 'count':
    case 'take-thread':
    case 'stop':
      return record;
  }
}

/** What is kept by the next message, once the shell has carried out the effects of this one, as `commit-effects.ts` does. */
export function afterEffects(record: Kept, effects: readonly Effect[], now: string): Kept {
  return effects.reduce((before, effect) => afterEffect(before, effect, now), record);
}
