import type { GuardId, MessageSignalId, SenderKind } from './ids';
import { compilePhrases, type PhraseBook, type PhraseGroup } from './phrases/book';
import type { MessageRuleFiles } from './schema';

/** A set of flags, each a choice of names, that together mean a trick. */
export interface FlagSet {
  readonly flags: readonly (readonly string[])[];
  readonly strength: number;
  readonly conclusive: boolean;
}

/** A trick and the sets that mean it. */
export interface Method {
  readonly id: string;
  readonly sets: readonly FlagSet[];
}

/** Everything the judgement of messages knows, compiled once at start. */
export interface MessageRules {
  readonly version: string;
  readonly expansions: ReadonlyMap<string, string>;
  readonly book: PhraseBook;
  readonly senderKinds: ReadonlyMap<string, SenderKind>;
  readonly methods: readonly Method[];
  readonly bias: number;
  readonly suspiciousFrom: number;
  readonly maliciousFrom: number;
  readonly noteworthyFrom: number;
  readonly guardCap: number;
  readonly weights: ReadonlyMap<MessageSignalId, number>;
  readonly guards: ReadonlyMap<GuardId, number>;
  readonly soft: ReadonlySet<MessageSignalId>;
}

/** Prefix of the phrase groups that find a named sender. */
export const SENDER_PREFIX = 'sender:';

function entries<Id extends string>(table: Partial<Record<Id, number>>): ReadonlyMap<Id, number> {
  return new Map(Object.entries(table) as [Id, number][]);
}

/** Compiles validated rule files; throws PatternError for a phrase that cannot be read. */
export function compileMessageRules(files: MessageRuleFiles): MessageRules {
  const { senders } = files.senders;
  const named = senders.map(({ id, names }): PhraseGroup => ({
    id: SENDER_PREFIX + id,
    negatable: false,
    strong: names,
    weak: [],
  }));
  const { weights } = files;
  return {
    version: weights.version,
    expansions: new Map(Object.entries(files.teencode.words)),
    book: compilePhrases([...files.phrases.flatMap(({ groups }) => groups), ...named]),
    senderKinds: new Map(senders.map(({ id, kind }) => [id, kind])),
    methods: files.methods.methods.map(({ id, sets }) => ({
      id,
      sets: sets.map((set) => ({ ...set, flags: set.flags.map((flag) => flag.split('|')) })),
    })),
    bias: weights.bias,
    suspiciousFrom: weights.suspiciousFrom,
    maliciousFrom: weights.maliciousFrom,
    noteworthyFrom: weights.noteworthyFrom,
    guardCap: weights.guardCap,
    weights: entries(weights.weights),
    guards: entries(weights.guards),
    soft: new Set(weights.soft),
  };
}
