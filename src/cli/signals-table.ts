import { ACCOUNT_SIGNAL_IDS, LINK_SIGNAL_IDS, MESSAGE_SIGNAL_IDS, PHONE_SIGNAL_IDS } from '../checking';
import { DATA } from '../command-line';
import { loadData } from '../data-files';

const KINDS = [
  ['link', LINK_SIGNAL_IDS],
  ['phone', PHONE_SIGNAL_IDS],
  ['account', ACCOUNT_SIGNAL_IDS],
  ['message', MESSAGE_SIGNAL_IDS],
] as const;

/** The table of all signals in Markdown: id, what it looks at, weight in log-odds, and what citizens read. */
export function renderSignalsTable(): string {
  const { rules, content } = loadData(DATA);
  const rows = KINDS.flatMap(([kind, ids]) =>
    [...ids].map((id) => {
      // The message model has no weight of its own: it says log-odds.
      const weight =
        (rules.weights.get(id) ?? rules.message.weights.get(id)?.weight)?.toFixed(2) ?? 'log-odds';
      return `| \`${id}\` | ${kind} | ${weight} | ${content.evidence[id] ?? ''} |`;
    }),
  );
  return ['| signal | looks at | weight | what citizens read |', '|---|---|---|---|', ...rows].join('\n');
}
