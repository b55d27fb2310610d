import fs from 'node:fs';
import path from 'node:path';
import { compileRules, RuleFiles, type Rules } from '../../src/checking';

const FOLDER = path.join(__dirname, '..', '..', 'data', 'rules');

function readJson(name: string): unknown {
  const file = path.join(FOLDER, name);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as unknown) : null;
}

/** The project's own rule files, validated. */
export const RULE_FILES: RuleFiles = RuleFiles.parse({
  brands: readJson('brands.json'),
  names: readJson('names.json'),
  phones: readJson('phones.json'),
  weights: readJson('weights.json'),
  nameModel: readJson('name-model.json'),
  message: {
    classes: readJson('message/classes.json'),
    teencode: readJson('message/teencode.json'),
    senders: readJson('message/senders.json'),
    methods: readJson('message/methods.json'),
    reasons: readJson('message/reasons.json'),
    demands: readJson('message/demands.json'),
    weights: readJson('message/weights.json'),
    model: readJson('message/model.json'),
    phrases: fs
      .readdirSync(path.join(FOLDER, 'message', 'phrases'))
      .sort()
      .map((name) => readJson(`message/phrases/${name}`)),
  },
});

/** The project's own rules. */
export const RULES: Rules = compileRules(RULE_FILES);
