import { expandClasses } from './classes';
import type { GuardId } from './ids';
import { compileDemands, type DemandRules } from './demand-rules';
import { compileMethods, type FlagSet, type Method, type MethodTable } from './methods';
import { decodeMessageModel, type MessageModel } from './model';
import { compilePhrases, type PhraseBook, type PhraseGroup } from './phrases/book';
import { createVocabulary, type Vocabulary } from './text/vocabulary';
import { splitReasons, type ReasonCases } from './reasons';
import { weighSignals, type SignalWeight } from './score';
import type { MessageRuleFiles, MessageWeightsFile } from './schema';

/** Everything the judgment of messages knows, compiled once at start. */
export interface MessageRules {
  readonly version: string;
  readonly vocabulary: Vocabulary;
  readonly book: PhraseBook;
  /** By phrase group: whom it names as the sender. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly methods: MethodTable;
  readonly reasons: ReasonCases;
  readonly demands: DemandRules;
  readonly bias: number;
  readonly suspiciousFrom: number;
  readonly maliciousFrom: number;
  readonly noteworthyFrom: number;
  readonly guardCap: number;
  readonly weights: ReadonlyMap<string, SignalWeight>;
  readonly guards: ReadonlyMap<GuardId, number>;
  /** null before the first training. */
  readonly model: MessageModel | null;
  /** How the model and the rules make one opinion. */
  readonly joining: MessageWeightsFile['joining'];
}

/** A body that a message may claim to come from, and the flag that says so. */
interface Claim {
  readonly sender: string;
  readonly fact: string;
}

/** Prefix of the phrase groups that find a named sender. */
const SENDER_PREFIX = 'sender:';
/** Prefix of the phrase groups that weigh nothing alone. */
const CUE_PREFIX = 'cue-';

function entries<Id extends string>(table: Partial<Record<Id, number>>): ReadonlyMap<Id, number> {
  return new Map(Object.entries(table) as [Id, number][]);
}

/** The methods with the choices of each flag apart. */
function splitFlags(files: MessageRuleFiles): readonly Method[] {
  return files.methods.methods.map(({ id, sets }) => ({
    id,
    sets: sets.map((set): FlagSet => {
      const flags = set.flags.map((flag) => flag.split('|'));
      const isStory = flags.some((names) => names.some((name) => name.startsWith(CUE_PREFIX)));
      return { flags, strength: set.strength, conclusive: set.conclusive, isStory };
    }),
  }));
}

/** Compiles validated rule files; throws for a phrase that cannot be read. */
export function compileMessageRules(files: MessageRuleFiles): MessageRules {
  const { senders } = files.senders;
  const named = senders.map(({ id, names }): PhraseGroup => ({
    id: SENDER_PREFIX + id,
    negatable: false,
    strong: names,
    weak: [],
  }));
  const { weights } = files;
  const { classes } = files.classes;
  const written = files.phrases
    .flatMap(({ groups }) => groups)
    .map((group): PhraseGroup => ({
      ...group,
      strong: group.strong.map((pattern) => expandClasses(pattern, classes)),
      weak: group.weak.map((pattern) => expandClasses(pattern, classes)),
    }));
  return {
    version: weights.version,
    vocabulary: createVocabulary(files.teencode.words),
    book: compilePhrases([...written, ...named]),
    claims: new Map(
      senders.map(({ id, kind }) => [SENDER_PREFIX + id, { sender: id, fact: `claims-${kind}` }]),
    ),
    methods: compileMethods(splitFlags(files)),
    reasons: splitReasons(files.reasons),
    demands: compileDemands(files.demands),
    bias: weights.bias,
    suspiciousFrom: weights.suspiciousFrom,
    maliciousFrom: weights.maliciousFrom,
    noteworthyFrom: weights.noteworthyFrom,
    guardCap: weights.guardCap,
    weights: weighSignals(weights),
    guards: entries(weights.guards),
    joining: weights.joining,
    model: files.model === null ? null : decodeMessageModel(files.model),
  };
}
