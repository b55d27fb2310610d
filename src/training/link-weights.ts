import { shareAccused, type JudgedKind, type LinkWeights, type RuledHost } from './link-judgment';

const STEP = 0.1;
const PASSES = 4;

/** Signals that name the brand or the trick: each has to accuse alone where it is sure, whatever the data say. */
const ACCUSING: ReadonlySet<string> = new Set([
  'homograph',
  'lookalike-domain',
  'typosquat',
  'combosquat',
  'target-embedding',
  'fake-suffix',
  'government-claim',
  'throwaway-name',
]);
/** Signals that many honest sites share: never more than a hint. */
const HINTS: ReadonlySet<string> = new Set(['risky-suffix', 'free-hosting', 'shortener']);

const HIGHEST = { accusing: 4.5, hint: 0.5, model: 7 };
const LOWEST_MODEL = 4;

/** The largest shares of honest hosts that may be accused: below what is promised, because other names come. */
const FALSE_ALARMS = {
  world: 0.0009,
  vn: 0.002,
  invented: 0.012,
  'true-host': 0,
} as const satisfies Partial<Record<JudgedKind, number>>;
/** The smallest share of the corpus of imitations that has to be accused. */
const LOOKALIKES_CAUGHT = 1;

function limitsOf(id: string, suspiciousFrom: number): readonly [number, number] | null {
  if (id === 'name-model') return [LOWEST_MODEL, HIGHEST.model];
  if (ACCUSING.has(id)) return [suspiciousFrom + STEP, HIGHEST.accusing];
  return HINTS.has(id) ? [STEP, HIGHEST.hint] : null;
}

interface Outcome {
  readonly caught: number;
  readonly accused: number;
  readonly allowed: boolean;
}

function judge(hosts: readonly RuledHost[], weights: LinkWeights, suspiciousFrom: number): Outcome {
  const accused = shareAccused(hosts, weights, suspiciousFrom);
  const isWithin = ([kind, most]: readonly [string, number]): boolean =>
    (accused.get(kind as JudgedKind)?.share ?? 0) <= most;
  return {
    caught: accused.get('scam')?.count ?? 0,
    accused: accused.get('world')?.count ?? 0,
    allowed:
      Object.entries(FALSE_ALARMS).every(isWithin) &&
      (accused.get('lookalike')?.share ?? 1) >= LOOKALIKES_CAUGHT,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * Weights of link signals that catch most scam hosts while honest ones stay below the false alarms allowed: one weight
 * after the other is moved in steps within its limits, until none helps. Deterministic; a weight without limits stays.
 */
export function fitLinkWeights(
  hosts: readonly RuledHost[],
  start: LinkWeights,
  suspiciousFrom: number,
): LinkWeights {
  let weights = start;
  let best = judge(hosts, weights, suspiciousFrom);
  const isBetter = (next: Outcome): boolean =>
    next.allowed &&
    (!best.allowed ||
      next.caught > best.caught ||
      (next.caught === best.caught && next.accused < best.accused));
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const id of Object.keys(start)) {
      const limits = limitsOf(id, suspiciousFrom);
      if (limits === null) continue;
      for (let value = limits[0]; value <= limits[1]; value = rounded(value + STEP)) {
        const tried = { ...weights, [id]: value };
        const outcome = judge(hosts, tried, suspiciousFrom);
        if (!isBetter(outcome)) continue;
        best = outcome;
        weights = tried;
      }
    }
  }
  return weights;
}
