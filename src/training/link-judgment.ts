import {
  judgeIndicator,
  nameToJudge,
  readName,
  sortMatches,
  strengthOf,
  weightOf,
  type Rules,
  type SignalId,
} from '../checking';
import { shareOf, type Share } from '../evaluation';
import { parseLink, type Indicator, type ListMatch, type Lookup } from '../indicator';
import type { HostKind } from './name-examples';

/** A host of the evaluation folder, or of the project's own corpus of imitations and of honest hosts easily accused. */
export type JudgedKind = HostKind | 'lookalike' | 'true-host';

/** The weight of each signal of links. */
export type LinkWeights = Readonly<Record<string, number>>;

/** What is said of a host, before any weights: each signal that fires with the share of its weight that applies. */
export interface RuledHost {
  readonly kind: JudgedKind;
  readonly signals: readonly (readonly [SignalId, number])[];
}

function mayModelSpeak(indicator: Indicator, matches: readonly ListMatch[], rules: Rules): boolean {
  if (indicator.kind !== 'link' || matches.some(({ list }) => list === 'allow')) return false;
  const context = { rules, matches, reading: readName(indicator.domain, rules.names) };
  return nameToJudge(indicator, context) !== null;
}

/** Reads the signals of hosts; where `odds` gives log-odds for each host, the name model speaks by them instead of its own. */
export function readSignals(
  hosts: readonly { readonly host: string; readonly kind: JudgedKind }[],
  odds: ArrayLike<number> | null,
  rules: Rules,
  lookup: Lookup,
): RuledHost[] {
  const judges = odds === null ? rules : { ...rules, nameModel: null };
  return hosts.flatMap(({ host, kind }, index) =>
    sortMatches([parseLink(host, 'text')], lookup).map((listed) => {
      const { evidence } = judgeIndicator(listed, judges);
      const fired = evidence.flatMap((one) =>
        one.source === 'signal' ? [[one.signal, one.weight / weightOf(rules, one.signal)] as const] : [],
      );
      const speaks = odds !== null && mayModelSpeak(listed.indicator, listed.matches, rules);
      const strength = speaks ? strengthOf(odds[index] ?? 0, host) : 0;
      return { kind, signals: strength > 0 ? [...fired, ['name-model', strength] as const] : fired };
    }),
  );
}

/** The score that weights give a host, as the judgment would compute it. */
export function scoreHost({ signals }: RuledHost, weights: LinkWeights): number {
  return signals.reduce((sum, [id, scale]) => sum + (weights[id] ?? 0) * scale, 0);
}

/** Shares of hosts whose score reaches the threshold, by kind, in the order of the hosts. */
export function shareAccused(
  hosts: readonly RuledHost[],
  weights: LinkWeights,
  suspiciousFrom: number,
): ReadonlyMap<JudgedKind, Share> {
  const counts = new Map<JudgedKind, { accused: number; of: number }>();
  for (const host of hosts) {
    const { accused, of } = counts.get(host.kind) ?? { accused: 0, of: 0 };
    const isAccused = scoreHost(host, weights) >= suspiciousFrom;
    counts.set(host.kind, { accused: accused + (isAccused ? 1 : 0), of: of + 1 });
  }
  return new Map([...counts].map(([kind, { accused, of }]) => [kind, shareOf(accused, of)]));
}
