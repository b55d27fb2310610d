import fs from 'node:fs';
import path from 'node:path';
import {
  asOwnName,
  describeName,
  featureValues,
  measureShape,
  MEASURES,
  readName,
  type Rules,
} from '../checking';
import { parseLink, type DomainInfo } from '../indicator';
import type { NameExample } from './name-fit';

/** What a host of the evaluation folder is. */
export type HostKind = 'scam' | 'world' | 'vn' | 'invented';

/** A host with its features and its family, which stays on one side of every split. */
export interface LabeledName extends NameExample {
  readonly host: string;
  readonly kind: HostKind;
  /** The group of each feature. */
  readonly groups: Uint8Array;
  /** The measures that need no weights; the places of the sums are 0. */
  readonly shape: Float64Array;
}

function linesOf(folder: string, name: string): string[] {
  return fs
    .readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.split(',', 1)[0]?.trim() ?? '')
    .filter((line) => line.includes('.'));
}

function familyOf({ registrable, hostname }: DomainInfo): string {
  return registrable ?? hostname;
}

/** What the names are read with; `builders`: hosts below which anyone gets a page; `invented`: hosts of honest firms made up. */
export interface NameKnowledge {
  readonly rules: Rules;
  readonly builders: ReadonlySet<string>;
  readonly invented: readonly string[];
}

/** Reads scam and legitimate hosts of a folder laid out like the evaluation data, and the invented ones after them. */
export function readNameExamples(
  folder: string,
  { rules, builders, invented }: NameKnowledge,
  bits: number,
): LabeledName[] {
  const sources: readonly (readonly [readonly string[], HostKind])[] = [
    [linesOf(folder, 'scam-hosts.txt'), 'scam'],
    [linesOf(folder, 'legit-world.txt'), 'world'],
    [linesOf(folder, 'legit-vn.csv'), 'vn'],
    [invented, 'invented'],
  ];
  return sources.flatMap(([hosts, kind]) =>
    hosts.map((host) => {
      const found = parseLink(host, 'text').domain;
      const domain = builders.has(found.registrable ?? '') ? asOwnName(found) : found;
      const name = describeName(domain, readName(domain, rules.names));
      const { buckets, values, groups } = featureValues(name, 2 ** bits - 1);
      const shape = new Float64Array(MEASURES);
      measureShape(name, shape);
      return {
        host,
        kind,
        scam: kind === 'scam',
        family: familyOf(domain),
        buckets,
        values,
        groups,
        shape,
        weight: 1,
      };
    }),
  );
}
