import fs from 'node:fs';
import { check } from '../../src/checking';
import { EMPTY_RECORD, EMPTY_STATE, respond, type ConversationState } from '../../src/conversation';
import { loadData } from '../../src/data-files';
import { findIndicators } from '../../src/indicator';
import { createMemoryLookup } from '../../src/lists';
import { NEXT_CASE_NUMBER, NOW } from '../conversation/bot';
import { writeBubble } from '../conversation/dialogue';
import { folderWithUnit, readUnit } from './unit';

const source = 'Ví dụ';
const confirmedAt = '2026-11-01';

/** Another province, which nothing but its `unit.json` names. */
const UNIT = {
  ...readUnit(),
  name: 'Công an tỉnh Lào Cai',
  province: 'Lào Cai',
  hotline: { display: '069.2000.000', e164: '+84692000000', source, confirmedAt },
  website: { url: 'https://congan.laocai.gov.vn', source, confirmedAt },
  fanpage: {
    name: 'Công an tỉnh Lào Cai',
    url: 'https://www.facebook.com/congan.vidu.example',
    source,
    confirmedAt,
  },
  zaloOa: { name: 'Công an tỉnh Lào Cai', url: 'https://zalo.me/900000000000000001', source, confirmedAt },
  officeHours: { text: '8 giờ đến 17 giờ', source, confirmedAt },
  areaCodes: ['0214'],
  bankHotlines: { agribank: { number: '19000000', source, confirmedAt } },
};

const folder = folderWithUnit(UNIT);
const data = loadData(folder);
const lookup = createMemoryLookup(data.entries);
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** What the bot of the other province says to each of several messages. */
function talk(...texts: readonly string[]): readonly string[] {
  let state: ConversationState = EMPTY_STATE;
  return texts.map((text) => {
    const found = findIndicators(text, []);
    const assessment = check({ text, found }, { lookup, rules: data.rules, now: NOW });
    const inbound = {
      channel: 'messenger',
      messageRef: 'm1',
      senderRef: 's1',
      text,
      payload: null,
      attachments: [],
      receivedAt: NOW,
    } as const;
    const answer = respond(state, inbound, assessment, {
      ...data,
      now: NOW,
      nextCaseNumber: NEXT_CASE_NUMBER,
      record: EMPTY_RECORD,
    });
    state = answer.state;
    return answer.replies.map(writeBubble).join('\n');
  });
}

describe('a second unit needs one file', () => {
  it('greets in its own name', () => {
    const [greeting = ''] = talk('xin chào');

    expect(greeting).toContain('Công an tỉnh Lào Cai');
    expect(greeting).toContain('069.2000.000');
  });

  it.each([
    ['site', 'congan.laocai.gov.vn có phải lừa đảo không', '🔵 ĐỊA CHỈ CHÍNH THỨC CỦA Công an tỉnh Lào Cai'],
    ['hotline', '0692000000 là số của ai', '🔵 SỐ CHÍNH THỨC CỦA Công an tỉnh Lào Cai'],
    [
      'fanpage',
      'https://www.facebook.com/congan.vidu.example trang này thật không',
      '🔵 ĐỊA CHỈ CHÍNH THỨC CỦA Công an tỉnh Lào Cai',
    ],
    ['Zalo page', 'https://zalo.me/900000000000000001', '🔵 ĐỊA CHỈ CHÍNH THỨC CỦA Công an tỉnh Lào Cai'],
  ])('knows its own %s', (_, text, headline) => {
    const [, said = ''] = talk('xin chào', text);

    expect(said).toContain(headline);
    expect(said).not.toContain('CHƯA CÓ THÔNG TIN');
  });

  it('does not take another page of the same host for its own', () => {
    const [, said = ''] = talk('xin chào', 'https://www.facebook.com/congan.vidu2.example');

    expect(said).not.toContain('CHÍNH THỨC CỦA');
  });

  it('answers whether it is really the police, and how to report', () => {
    const [police = '', report = ''] = talk('có phải công an thật gọi không', 'báo công an ở đâu').slice(0);

    expect(police).toContain('069.2000.000');
    expect(report).toContain('congan.laocai.gov.vn');
    expect(report).toContain('Công an tỉnh Lào Cai');
  });

  it('says the number of a bank that its owner has confirmed', () => {
    expect(talk('em bị lừa mất 3 triệu trong tài khoản agribank của em')[0]).toContain('Agribank: 1900 0000.');
  });

  it('says nothing of the first unit in its answers and advisories', () => {
    const own = readUnit() as { province: string; hotline: { display: string } };
    const said = [
      ...talk('xin chào', 'có phải công an thật không', 'báo công an ở đâu', 'congan.laocai.gov.vn', 'gặp cán bộ'),
      JSON.stringify(data.content),
    ].join('\n');
    const withoutSources = said.replace(/"sources":\[[^\]]*\]/g, '');

    expect(withoutSources).not.toContain(own.province);
    expect(withoutSources).not.toContain(own.hotline.display);
  });
});

describe("banks' numbers in unit.json", () => {
  const agribank = { number: '19000000', source, confirmedAt };

  it.each([
    ['an id that is no bank', { nobank: agribank }, 'unit.json: bankHotlines.nobank: must be the id of a bank'],
    ['a number of no hotline', { agribank: { ...agribank, number: '12345' } }, 'unit.json: bankHotlines.agribank.number'],
    ['a day that is none', { agribank: { ...agribank, confirmedAt: 'hôm qua' } }, 'unit.json: bankHotlines.agribank.confirmedAt'],
    ['no source', { agribank: { ...agribank, source: '' } }, 'unit.json: bankHotlines.agribank.source'],
  ])('with %s stop the start', (_, bankHotlines, problem) => {
    const wrong = folderWithUnit({ ...UNIT, bankHotlines });
    try {
      expect(() => loadData(wrong)).toThrow(problem);
    } finally {
      fs.rmSync(wrong, { recursive: true });
    }
  });

  it('are not shown without a day', () => {
    const waiting = folderWithUnit({ ...UNIT, bankHotlines: { agribank: { ...agribank, confirmedAt: null } } });
    try {
      const { entries, rules } = loadData(waiting);

      expect(entries.filter(({ key }) => key.value.includes('19000000'))).toEqual([]);
      expect(rules.officialNumbers.filter(({ number }) => number === '19000000')).toEqual([]);
    } finally {
      fs.rmSync(waiting, { recursive: true });
    }
  });
});
