import fs from 'node:fs';
import path from 'node:path';
import {
  AsidePhrases,
  CardGuards,
  commonQuestions,
  DangerPhrases,
  FollowUps,
  HarmPhrases,
  IntentPhrases,
  PoliceDirectory,
  RequestPhrases,
  Rumors,
  SaidPhrases,
  ToldTricks,
  VictimQuestions,
} from '../../src/conversation';

const CONTENT = path.join(__dirname, '..', '..', 'data', 'content', 'vi');
/** No phrase: its choice is never closed. */
const BAD = 'lừa (tiền|đảo';

type Place = readonly (string | number)[];

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(CONTENT, file), 'utf8'));
}

/** Writes the bad phrase at a place of parsed JSON, behind those of a list where the last step is `+`; gives the place. */
function spoil(json: unknown, place: Place): Place {
  const steps = place.slice(0, -1);
  const list = steps.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], json);
  if (!Array.isArray(list)) throw new Error(`${steps.join('.')} is no list`);
  const last = place.at(-1);
  const index = last === '+' ? list.length : Number(last);
  list[index] = BAD;
  return [...steps, index];
}

const guards = CardGuards.parse(readJson('card-guards.json'));

describe('a phrase that cannot be read is reported at its place', () => {
  it.each([
    ['asides.json', AsidePhrases, ['asks', 'fee', 'phrases', '+']],
    ['asides.json', AsidePhrases, ['acts', 'quit', 'phrases', 0]],
    ['asides.json', AsidePhrases, ['tales', 'prize', 'phrases', 1]],
    ['asides.json', AsidePhrases, ['calls', 'phrases', 0]],
    ['danger.json', DangerPhrases, ['dangers', 'fire', 'phrases', 0]],
    ['danger.json', DangerPhrases, ['hints', 'child', 'phrases', 0]],
    ['danger-said.json', SaidPhrases, ['said', 'paid', 'phrases', 0]],
    ['harm.json', HarmPhrases, ['harms', 'arrest', 'phrases', '+']],
    ['intents.json', IntentPhrases, ['intents', 'greet', 'phrases', 2]],
    ['requests.json', RequestPhrases, ['hints', 'waited', 'phrases', 0]],
    ['requests.json', RequestPhrases, ['requests', 'stop', 'phrases', 0]],
    ['police.json', PoliceDirectory, ['cues', 'app', 'phrases', 0]],
    ['follow-ups.json', FollowUps, ['said', 'sure', 'phrases', 0]],
    ['told-tricks.json', ToldTricks, ['told', 'phrases', 0]],
    ['told-tricks.json', ToldTricks, ['done', 'idioms', '+']],
    ['told-tricks.json', ToldTricks, ['tricks', 3, 'phrases', 0]],
    ['rumors.json', Rumors, [1, 'phrases', 2]],
    ['victim-questions.json', VictimQuestions, [2, 'phrases', 0]],
    ['common-questions.json', commonQuestions(guards), [4, 'phrases', 1]],
    ['card-guards.json', CardGuards, ['harmed', 1]],
  ])('%s', (file, schema, place) => {
    const json = readJson(file);
    const spoilt = spoil(json, place);

    expect(schema.safeParse(json).error?.issues).toMatchObject([
      { path: spoilt, message: `is not a phrase: ${BAD}` },
    ]);
  });

  it('also behind the guards of a card', () => {
    const card = { id: 'card', answer: 'Chào bạn.', offers: [], guards: ['harmed'], phrases: ['mất thẻ'] };
    const read = commonQuestions(guards).safeParse([{ ...card, unless: ['hỏi', BAD] }]);

    expect(read.error?.issues).toMatchObject([{ path: [0, 'unless', 1] }]);
  });
});
