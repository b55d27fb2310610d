import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EvaluationError, readEvaluationFolder } from '../../src/evaluation';

/** A folder of one row a file. */
const FILES: Readonly<Record<string, string>> = {
  'scam-hosts.txt': 'scam.example\n',
  'legit-world.txt': 'world.example\n',
  'legit-vn.csv': 'domain\nvn.example\n',
  'urls-legit-vn.csv': 'url\nhttps://vn.example/\n',
  'urls-scam-sms.csv': 'url_as_written\nscam.example/a\n',
  'text-sms.csv': 'id,label,review,text\nsms-1,0,,"alo, mai họp nhé"\n',
  'chat-negatives.csv': 'text\nok\n',
  'phones-normalise.csv': 'kind,raw,libphonenumber_e164,valid,type,migrated_e164\nmobile,113,,false,,\n',
  'phones-in-text.csv': 'text_id,as_written,e164\nsms-1,113,\n',
};

describe('an evaluation folder', () => {
  let folder = '';

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evaluation-'));
    for (const [file, content] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, file), content);
  });

  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('is read', () => {
    expect(readEvaluationFolder(folder)).toMatchObject({
      scamHosts: ['scam.example'],
      vietnameseHosts: ['vn.example'],
      messages: [{ id: 'sms-1', label: '0', review: '', text: 'alo, mai họp nhé' }],
    });
  });

  it.each([
    ['a row with a field too many', 'urls-legit-vn.csv', 'url\nhttps://vn.example/,more\n'],
    ['a quote that is not closed', 'text-sms.csv', 'id,label,review,text\nsms-1,0,,"alo\n'],
    ['a value that is not allowed', 'text-sms.csv', 'id,label,review,text\nsms-1,2,,alo\n'],
    ['no column of the name', 'chat-negatives.csv', 'words\nok\n'],
  ])('with %s is refused with the name of the file', (_, file, content) => {
    fs.writeFileSync(path.join(folder, file), content);

    expect(() => readEvaluationFolder(folder)).toThrow(EvaluationError);
    expect(() => readEvaluationFolder(folder)).toThrow(file);
  });

  it('without a file is refused with its name', () => {
    fs.rmSync(path.join(folder, 'legit-vn.csv'));

    expect(() => readEvaluationFolder(folder)).toThrow(EvaluationError);
    expect(() => readEvaluationFolder(folder)).toThrow('legit-vn.csv');
  });
});
