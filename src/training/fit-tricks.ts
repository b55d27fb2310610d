import fs from 'node:fs';
import path from 'node:path';
import { DATA, PROJECT, say } from '../command-line';
import { intentFeatures, NO_TRICK, splitWords, TextModel, weighTricks, type Phrases } from '../conversation';
import { parseFitOptions } from './fit-command';
import { readPhrases } from './intent-corpus';
import { dayOfFit, fitTexts, renderTextModel } from './text-fit';
import { readBesideTold, readToldTricks, toTrickExamples, TRICK_FIT, type ToldLine } from './told-tricks';

const MODEL = path.join(DATA, 'rules', 'trick-model.json');
const FOLDS = 5;

/** A told line, the likeliest trick to a model that had not seen the line, and how sure it is that there is one. */
interface HeldOutLine extends ToldLine {
  readonly found: string;
  readonly share: number;
}

function holdOut(
  told: readonly ToldLine[],
  tricks: readonly string[],
  phrases: Omit<Phrases, 'model'>,
): readonly HeldOutLine[] {
  const beside = readBesideTold(DATA, new Set(tricks), phrases);
  return Array.from({ length: FOLDS }, (_, fold) => {
    say(`Part ${fold + 1} of ${FOLDS} held out …`);
    const seen = told.filter((_line, index) => index % FOLDS !== fold);
    const fitted = fitTexts([...toTrickExamples(seen, phrases), ...beside], tricks, TRICK_FIT);
    const model = TextModel.parse({ version: dayOfFit(), ...fitted });
    return told
      .filter((_line, index) => index % FOLDS === fold)
      .map((line) => {
        const words = splitWords(line.text, phrases.intents.shortForms);
        const { id, share } = weighTricks(intentFeatures(words, phrases), model);
        return { ...line, found: id, share };
      });
  }).flat();
}

function renderHeldOut(lines: readonly HeldOutLine[]): string {
  const tellsTrick = lines.filter(({ trick }) => trick !== NO_TRICK);
  const trickless = lines.filter(({ trick }) => trick === NO_TRICK);
  return [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
    .map((from) => {
      const heard = tellsTrick.filter(({ share }) => share >= from);
      const right = heard.filter(({ trick, found }) => trick === found);
      const wrong = trickless.filter(({ share }) => share >= from);
      return `from ${from}: ${right.length} right and ${heard.length - right.length} wrong of ${tellsTrick.length} tricks, heard in ${wrong.length} of ${trickless.length} others`;
    })
    .join('\n');
}

/** Fits on all lines and writes `data/rules/trick-model.json`; with `--measure` each fifth is first read by a model without it. */
export function main(argv: readonly string[]): void {
  const options = parseFitOptions('fit:tricks', 'Fits which trick a message tells of.', argv);
  if (options === null) return;
  const phrases = readPhrases(DATA);
  const told = readToldTricks(DATA);
  const tricks = [...new Set([NO_TRICK, ...told.map(({ trick }) => trick).sort()])];
  if (options.measure) {
    const lines = holdOut(told, tricks, phrases);
    say(renderHeldOut(lines));
    for (const { trick, found, share, text } of lines)
      if (trick !== found) say(`${trick} > ${found} ${share.toFixed(2)}: ${text}`);
  }
  const examples = [...toTrickExamples(told, phrases), ...readBesideTold(DATA, new Set(tricks), phrases)];
  const model = fitTexts(examples, tricks, TRICK_FIT);
  fs.writeFileSync(MODEL, renderTextModel(model));
  say(`Written: ${path.relative(PROJECT, MODEL)}, ${model.count} features`);
}
