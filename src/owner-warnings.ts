import { unconfirmedChannels } from './advice';
import type { ProductData } from './data-files';
import type { Lists } from './lists';

/** What the owner of the page still has to confirm, one English sentence each. */
export function ownerWarnings(data: ProductData, lists: Lists): string[] {
  const { entries, of } = lists.unverified();
  const channels = unconfirmedChannels(data.unit);
  const warnings: string[] = [];
  if (entries > 0) {
    warnings.push(
      `${entries} of ${of} official addresses and numbers have not been verified by a person (data/lists/).`,
    );
  }
  if (channels > 0) {
    warnings.push(
      `${channels} of the unit's channels are not confirmed (confirmedAt in data/unit.json); 113 always stands beside them.`,
    );
  }
  return warnings;
}
