import {
  AdvisoryBySignal,
  AdvisoryGroups,
  AsideTexts,
  ButtonTexts,
  EvidenceTexts,
  ListTexts,
  parseAdvisory,
  ReplyTexts,
  ReportTexts,
  TopicTexts,
  VerdictTexts,
  VictimTexts,
  type Advisory,
  type Content,
} from '../advice';
import {
  DangerPhrases,
  AsidePhrases,
  CardGuards,
  commonQuestions,
  DemandPhrases,
  HarmPhrases,
  EmergencyPhrases,
  FollowUps,
  ToldTricks,
  Cries,
  Fragments,
  IntentModel,
  IntentPhrases,
  PoliceDirectory,
  RequestPhrases,
  SaidPhrases,
  TextModel,
  Rumors,
  VictimQuestions,
  type Phrases,
  type TopicKnowledge,
} from '../conversation';
import { StatementTexts } from '../report';
import type { DataReader } from './read-file';

const CONTENT = 'content/vi';

function loadAdvisories(reader: DataReader): readonly Advisory[] {
  const folder = `${CONTENT}/advisories`;
  return reader.list(folder, '.md').flatMap((name) => {
    const parsed = parseAdvisory(reader.text(`${folder}/${name}`));
    if (parsed.advisory === null) {
      for (const problem of parsed.problems) reader.problem(`${folder}/${name}: ${problem}`);
      return [];
    }
    if (`${parsed.advisory.id}.md` !== name) {
      reader.problem(
        `${folder}/${name}: id: must be the file's name, got ${JSON.stringify(parsed.advisory.id)}`,
      );
    }
    return [parsed.advisory];
  });
}

/** Reads every text that citizens see; undefined when a problem was noted. */
export function loadContent(reader: DataReader): Content | undefined {
  const verdict = reader.json(`${CONTENT}/verdict.json`, VerdictTexts);
  const lists = reader.json(`${CONTENT}/evidence-list.json`, ListTexts);
  const buttons = reader.json(`${CONTENT}/buttons.json`, ButtonTexts);
  const replies = reader.json(`${CONTENT}/replies.json`, ReplyTexts);
  const link = reader.json(`${CONTENT}/evidence-link.json`, EvidenceTexts);
  const message = reader.json(`${CONTENT}/evidence-message.json`, EvidenceTexts);
  const advisoryBySignal = reader.json(`${CONTENT}/advisory-by-signal.json`, AdvisoryBySignal);
  const advisories = loadAdvisories(reader);
  const advisoryGroups = reader.json(`${CONTENT}/advisory-groups.json`, AdvisoryGroups);
  const topics = reader.json(`${CONTENT}/topics.json`, TopicTexts);
  if (!verdict || !lists || !buttons || !replies || !link || !message || !advisoryBySignal) return undefined;
  const victim = reader.json(`${CONTENT}/victim.json`, VictimTexts);
  const report = reader.json(`${CONTENT}/report.json`, ReportTexts);
  const statement = reader.json(`${CONTENT}/statement.json`, StatementTexts);
  const asides = reader.json(`${CONTENT}/aside-texts.json`, AsideTexts);
  if (!advisoryGroups || !topics || !victim || !report || !statement || !asides) return undefined;
  return {
    verdict,
    lists,
    buttons,
    replies,
    evidence: { ...link, ...message },
    advisoryBySignal,
    advisories,
    advisoryGroups,
    topics,
    asides,
    victim,
    report,
    statement,
  };
}

/** Reads what people write when they want something or are in danger; undefined when a problem was noted. */
export function loadPhrases(reader: DataReader): Phrases | undefined {
  const intents = reader.json(`${CONTENT}/intents.json`, IntentPhrases);
  const emergencies = reader.json(`${CONTENT}/emergency.json`, EmergencyPhrases);
  const model = reader.json('rules/intent-model.json', IntentModel);
  return intents && emergencies && model && { intents, emergencies, model };
}

/** Reads what the topics are recognized and answered by; undefined when a problem was noted. */
export function loadTopics(reader: DataReader): TopicKnowledge | undefined {
  const requests = reader.json(`${CONTENT}/requests.json`, RequestPhrases);
  const police = reader.json(`${CONTENT}/police.json`, PoliceDirectory);
  const rumors = reader.json(`${CONTENT}/rumors.json`, Rumors);
  const demand = reader.json(`${CONTENT}/demand.json`, DemandPhrases);
  const harm = reader.json(`${CONTENT}/harm.json`, HarmPhrases);
  const danger = reader.json(`${CONTENT}/danger.json`, DangerPhrases);
  const said = reader.json(`${CONTENT}/danger-said.json`, SaidPhrases);
  const asides = reader.json(`${CONTENT}/asides.json`, AsidePhrases);
  const guards = reader.json(`${CONTENT}/card-guards.json`, CardGuards);
  const cards = commonQuestions(guards ?? {});
  const policeQuestions = reader.json(`${CONTENT}/police-questions.json`, cards);
  const common = reader.json(`${CONTENT}/common-questions.json`, cards);
  const victim = reader.json(`${CONTENT}/victim-questions.json`, VictimQuestions);
  const fragments = reader.json(`${CONTENT}/fragments.json`, Fragments);
  const cries = reader.json(`${CONTENT}/cries.json`, Cries);
  const followUps = reader.json(`${CONTENT}/follow-ups.json`, FollowUps);
  const tricks = reader.json(`${CONTENT}/told-tricks.json`, ToldTricks);
  const trickModel = reader.json('rules/trick-model.json', TextModel);
  if (!requests || !police || !rumors || !demand || !harm || !danger || !said || !asides) return undefined;
  if (!policeQuestions || !common || !victim || !fragments || !cries || !followUps || !tricks || !trickModel)
    return undefined;
  return {
    requests,
    police,
    policeQuestions,
    rumors,
    common,
    victim,
    fragments,
    cries,
    followUps,
    tricks,
    trickModel,
    demand,
    harm,
    danger,
    said,
    asides,
  };
}
