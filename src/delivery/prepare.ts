import type { Inbound, RespondContext } from '../conversation';
import { CASE_NUMBERS_PER_YEAR, formatCaseNumber, parseCaseNumber } from '../report';
import type { Stores } from '../storage';

interface PrepareDeps {
  readonly record: Pick<Stores, 'reports' | 'checks' | 'pauses' | 'pictures'>;
  /** The unit's letters in front of case numbers. */
  readonly prefix: string;
  /** Bytes that nobody can foresee. */
  readonly random: (size: number) => Buffer;
}

/** A free number is found at once as good as always; so many taken ones in a row mean a broken source of chance. */
const MOST_DRAWS = 50;
const DRAW_BYTES = 6;

/**
 * Looks up and draws what an answer may need: the status of the case number in the text, and a free case number.
 * A number that is taken between this and the commit fails the commit, and the worker tries the answer again.
 */
export function createPreparation({ record, prefix, random }: PrepareDeps) {
  async function drawCaseNumber(year: number): Promise<string> {
    for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
      const drawn = random(DRAW_BYTES).readUIntBE(0, DRAW_BYTES) % CASE_NUMBERS_PER_YEAR;
      const caseNumber = formatCaseNumber(drawn, { prefix, year });
      if ((await record.reports.findStatus(caseNumber)) === null) return caseNumber;
    }
    throw new RangeError('No free case number was drawn');
  }

  return async (
    inbound: Inbound,
    now: string,
  ): Promise<Pick<RespondContext, 'nextCaseNumber' | 'record'>> => {
    const asked = parseCaseNumber(inbound.text ?? '', prefix);
    const known = asked === null || asked === 'mistyped' ? null : asked.canonical;
    return {
      nextCaseNumber: await drawCaseNumber(new Date(now).getUTCFullYear()),
      record: {
        caseStatus: known === null ? null : await record.reports.findStatus(known),
        pause: await record.pauses.find(inbound.senderRef, now),
        kept: {
          checks: await record.checks.findBySender(inbound.senderRef),
          reports: await record.reports.findBySender(inbound.senderRef),
        },
        pictures: await record.pictures.findBySender(inbound.senderRef),
      },
    };
  };
}
