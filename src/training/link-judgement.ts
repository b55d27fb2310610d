import {
  judgeIndicator,
  nameToJudge,
  readName,
  sortMatches,
  strengthOf,
  weightOf,
  type Rules,
} from '../checking';
import { shareOf, type Share } from '../evaluation';
import { parseLink, type Indicator, type ListMatch, type Lookup } from '../indicator';
import type { HostKind } from './name-examples';

/** What is said of a host without the name model, and whether the model may speak of it. */
export interface RuledHost {
  readonly host: string;
  readonly kind: HostKind;
  /** Sum of the weights of all other evidence. */
  readonly score: number;
  readonly modelSpeaks: boolean;
}

function mayModelSpeak(indicator: Indicator, matches: readonly ListMatch[], rules: Rules): boolean {
  if (indicator.kind !== 'link') return false;
  const context = { rules, matches, reading: readName(indicator.domain, rules.names) };
  return nameToJudge(indicator, context) !== null;
}

/** Judges hosts by everything but the name model. */
export function judgeWithoutModel(
  hosts: readonly { readonly host: string; readonly kind: HostKind }[],
  rules: Rules,
  lookup: Lookup,
): RuledHost[] {
  const silent = { ...rules, nameModel: null };
  return hosts.flatMap(({ host, kind }) =>
    sortMatches([parseLink(host, 'text')], lookup).map((listed) => {
      const { indicator, matches } = listed;
      const { score } = judgeIndicator(listed, silent);
      const allowed = matches.some(({ list }) => list === 'allow');
      const modelSpeaks = !allowed && mayModelSpeak(indicator, matches, rules);
      return { host, kind, score, modelSpeaks };
    }),
  );
}

/** Shares of hosts accused when the model's log-odds are added: by kind, in the order of the hosts. */
export function shareAccused(
  hosts: readonly RuledHost[],
  odds: ArrayLike<number>,
  rules: Rules,
): ReadonlyMap<HostKind, Share> {
  const full = weightOf(rules, 'name-model');
  const counts = new Map<HostKind, { accused: number; of: number }>();
  hosts.forEach(({ host, kind, score, modelSpeaks }, index) => {
    const model = modelSpeaks ? full * strengthOf(odds[index] ?? 0, host) : 0;
    const count = counts.get(kind) ?? { accused: 0, of: 0 };
    counts.set(kind, {
      accused: count.accused + (score + model >= rules.suspiciousFrom ? 1 : 0),
      of: count.of + 1,
    });
  });
  return new Map([...counts].map(([kind, { accused, of }]) => [kind, shareOf(accused, of)]));
}
