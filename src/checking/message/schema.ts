import { z } from 'zod';
import { MessageModelFile } from './model';
import {
  COMPARED_SIGNAL_IDS,
  FACTS,
  GUARD_IDS,
  RULE_SIGNAL_IDS,
  PHRASE_SIGNAL_IDS,
  SENDER_KINDS,
} from './ids';

const Pattern = z.string().regex(/^[a-z0-9 ()|[\]{}.<>]+$/, 'a folded phrase pattern');
const Folded = z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'folded words');

/** Something a message mentions that means nothing alone: methods combine it, the score does not weigh it. */
const CueId = z.string().regex(/^cue-[a-z-]+$/, 'a cue');

const Group = z.strictObject({
  id: z.union([z.enum([...PHRASE_SIGNAL_IDS, ...GUARD_IDS]), CueId]),
  negatable: z.boolean(),
  strong: z.array(Pattern),
  weak: z.array(Pattern),
});

/** Phrase groups on one topic; see `phrases/pattern.ts` for how a pattern is written. */
export const PhraseFile = z.strictObject({ topic: z.string(), groups: z.array(Group).min(1) });
export type PhraseFile = z.infer<typeof PhraseFile>;

/** Words that stand for each other, called `<name>` in patterns. */
export const WordClassesFile = z.strictObject({
  about: z.string(),
  classes: z.record(z.string().regex(/^[a-z]+$/), z.string().regex(/^[a-z0-9 |{}()]+$/)),
});
export type WordClassesFile = z.infer<typeof WordClassesFile>;

/** Abbreviations and what they stand for. */
export const TeencodeFile = z.strictObject({ about: z.string(), words: z.record(Folded, Folded) });
export type TeencodeFile = z.infer<typeof TeencodeFile>;

/** Bodies a message may claim to come from. */
export const SendersFile = z.strictObject({
  about: z.string(),
  senders: z
    .array(z.strictObject({ id: z.string(), kind: z.enum(SENDER_KINDS), names: z.array(Folded).min(1) }))
    .min(1),
});
export type SendersFile = z.infer<typeof SendersFile>;

const FLAGS: ReadonlySet<string> = new Set([
  ...PHRASE_SIGNAL_IDS,
  ...FACTS,
  ...SENDER_KINDS.map((kind) => `claims-${kind}`),
]);
const ALL_SHOWN: ReadonlySet<string> = new Set([...FLAGS, ...COMPARED_SIGNAL_IDS, ...GUARD_IDS]);
const Flag = z
  .string()
  .refine(
    (flag) => flag.split('|').every((name) => FLAGS.has(name) || CueId.safeParse(name).success),
    'names of phrase signals, cues, senders or facts',
  );
const FlagSet = z.strictObject({
  flags: z.array(Flag).min(1),
  strength: z.number().positive().max(1),
  conclusive: z.boolean(),
});

/** The tricks, each as sets of flags that together mean it. */
export const MethodsFile = z.strictObject({
  about: z.string(),
  methods: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), sets: z.array(FlagSet).min(1) }))
    .min(1),
});
export type MethodsFile = z.infer<typeof MethodsFile>;

/** Fitted weights in log-odds; scam signals never below zero, so that more evidence never lowers a score. */
export const MessageWeightsFile = z.strictObject({
  version: z.string(),
  /** Score of a message that says nothing. */
  bias: z.number().negative(),
  /** Score from which a message is suspicious. */
  suspiciousFrom: z.number(),
  /** Score from which a conclusive set of flags says malicious. */
  maliciousFrom: z.number(),
  /** Weight in sum from which evidence is worth showing although the verdict stays unknown. */
  noteworthyFrom: z.number().positive(),
  /** The most that all guards together can take away. */
  guardCap: z.number().min(0).max(6),
  weights: z.record(z.enum(RULE_SIGNAL_IDS), z.number().min(0).max(8)),
  guards: z.record(z.enum(GUARD_IDS), z.number().min(0).max(6)),
  /** Signals that honest senders cause too: only these can be offset by a guard. */
  soft: z.array(z.enum(RULE_SIGNAL_IDS)),
  /** How the opinion of the message model and the score of the rules make one: see `score.ts`. */
  joining: z.strictObject({
    /** Log-odds from which the model, where the rules are undecided, makes a message suspicious. */
    suspiciousFrom: z.number(),
    /** What the score of the rules counts beside the model's log-odds. */
    rulesShare: z.number().min(0).max(1),
    /** The rules count within these bounds around their own threshold. */
    rulesLeast: z.number().negative(),
    rulesMost: z.number().positive(),
  }),
});
export type MessageWeightsFile = z.infer<typeof MessageWeightsFile>;

/** What a message may show besides the flags of methods: the habits of honest senders. */
const Shown = z
  .string()
  .refine(
    (shown) => shown.split('|').every((name) => ALL_SHOWN.has(name) || CueId.safeParse(name).success),
    'names of signals, guards, cues, senders or facts',
  );

const ReasonCase = z.strictObject({
  signal: z.enum(RULE_SIGNAL_IDS),
  /** All of them must be there. */
  with: z.array(Shown).default([]),
  /** None of them may be there. */
  without: z.array(Shown).default([]),
  /** One of them must stand in the quotation. */
  quoted: z.array(Folded).default([]),
  /** The quotation is one of them and nothing more. */
  only: z.array(Folded).default([]),
  /** Name of a sentence: the signal's own, or `<signal>.<what>`; null where nothing true can be said. */
  wording: z
    .string()
    .regex(/^[a-z-]+(\.[a-z-]+)?$/)
    .nullable(),
  /** The sign whose words are quoted in its place. */
  quoteOf: Shown.nullable().default(null),
});

/** What is said of a signal where its own sentence is not true of the words it quotes; the first case that fits holds. */
export const ReasonsFile = z.strictObject({ about: z.string(), cases: z.array(ReasonCase) });
export type ReasonsFile = z.infer<typeof ReasonsFile>;

/** What nobody honest asks for in an official name, and where each counts; see `official-demand.ts`. */
export const DemandsFile = z.strictObject({
  about: z.string(),
  classes: WordClassesFile.shape.classes,
  callingOut: z.array(Folded),
  warnings: z.array(Folded),
  groups: z
    .array(
      z.strictObject({
        wording: z.string().regex(/^authority-demands\.[a-z-]+$/),
        when: z.enum(['told', 'linked', 'police', 'named']),
        patterns: z.array(Pattern).min(1),
      }),
    )
    .min(1),
});
export type DemandsFile = z.infer<typeof DemandsFile>;

/** All rule files of the message judgment, as read from `data/rules/message/`. */
export const MessageRuleFiles = z.strictObject({
  classes: WordClassesFile,
  teencode: TeencodeFile,
  senders: SendersFile,
  phrases: z.array(PhraseFile).min(1),
  methods: MethodsFile,
  reasons: ReasonsFile,
  demands: DemandsFile,
  weights: MessageWeightsFile,
  model: MessageModelFile.nullable(),
});
export type MessageRuleFiles = z.infer<typeof MessageRuleFiles>;
