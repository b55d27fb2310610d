import type { Assessment, Evidence } from '../checking';
import type { EvaluationData } from './read-folder';
import { shareOf, type Share } from './share';

/** A set of inputs of one kind, all fraudulent or all legitimate. */
export interface Sample {
  readonly key: string;
  readonly fraudulent: boolean;
  readonly inputs: readonly string[];
}

/** One input of a sample with what the check made of it. */
export interface Judged {
  readonly sample: Sample;
  readonly input: string;
  readonly assessment: Assessment;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Lays the rows of a folder out as samples; messages marked for review are left out. */
export function samplesOf(data: EvaluationData): readonly Sample[] {
  const clean = data.messages.filter(({ review }) => review === '');
  const scam = clean.filter(({ label }) => label === '1').map(({ text }) => text);
  const legit = clean.filter(({ label }) => label === '0').map(({ text }) => text);
  return [
    { key: 'hosts.recall', fraudulent: true, inputs: data.scamHosts },
    { key: 'hosts.falseWorld', fraudulent: false, inputs: data.worldHosts },
    { key: 'hosts.falseVn', fraudulent: false, inputs: data.vietnameseHosts },
    { key: 'links.recallSms', fraudulent: true, inputs: data.scamLinks },
    { key: 'links.falseVn', fraudulent: false, inputs: data.legitLinks },
    { key: 'sms.recall', fraudulent: true, inputs: scam },
    { key: 'sms.false', fraudulent: false, inputs: legit },
    { key: 'sms.recallFolded', fraudulent: true, inputs: scam.map(withoutMarks) },
    { key: 'sms.falseFolded', fraudulent: false, inputs: legit.map(withoutMarks) },
    { key: 'chat.false', fraudulent: false, inputs: data.chat },
  ];
}

/** All evidence of an assessment: of its indicators and of the message as a whole. */
export function evidenceOf(assessment: Assessment): readonly Evidence[] {
  return [...assessment.indicators.flatMap(({ evidence }) => evidence), ...assessment.message];
}

/** Whether a verdict counts as caught, or on a legitimate input as a false alarm. */
export function isAccused(assessment: Assessment): boolean {
  return assessment.verdict === 'suspicious' || assessment.verdict === 'malicious';
}

/** The share of each sample's inputs that was accused, by the sample's key. */
export function accusedShares(
  judged: readonly Judged[],
  samples: readonly Sample[],
): ReadonlyMap<string, Share> {
  const accused = new Map<Sample, number>();
  for (const { sample, assessment } of judged) {
    if (isAccused(assessment)) accused.set(sample, (accused.get(sample) ?? 0) + 1);
  }
  return new Map(
    samples.map((sample) => [sample.key, shareOf(accused.get(sample) ?? 0, sample.inputs.length)]),
  );
}
