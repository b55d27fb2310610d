import fs from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../../src/advice';
import {
  ACCOUNT_SIGNAL_IDS,
  LINK_SIGNAL_IDS,
  MESSAGE_SIGNAL_IDS,
  PHONE_SIGNAL_IDS,
} from '../../src/checking';
import { textsOf } from '../../src/cli/content-texts';
import { VI } from './read-data';
import { content, unit } from './vi-content';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

function named(file: string, texts: Readonly<Record<string, string>>): readonly NamedText[] {
  return Object.entries(texts).map(([name, text]) => ({ name: `${file} ${name}`, text }));
}

/** Texts of a file that nest, by their path; payloads and phrases are no text for citizens. */
function flat(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(textsOf(JSON.parse(fs.readFileSync(path.join(VI, `${file}.json`), 'utf8'))));
}

/** Every sentence that a citizen may read, with the place where it stands. */
const TEXTS: readonly NamedText[] = [
  ...named('verdict', content.verdict),
  ...named('evidence-list', content.lists),
  ...named('buttons', content.buttons),
  ...named('replies', content.replies),
  ...named('topics', content.topics),
  ...named('asides', content.asides),
  ...named('victim', content.victim.texts),
  ...named('victim', content.victim.titles),
  ...named('report', content.report.texts),
  ...named('report', content.report.titles),
  ...named('statement', flat('statement')),
  ...named('rumors', flat('rumors')),
  ...named('police-questions', flat('police-questions')),
  ...named('common-questions', flat('common-questions')),
  ...named('victim-questions', flat('victim-questions')),
  ...named('fragments', flat('fragments')),
  ...named('follow-ups', flat('follow-ups')),
  ...named('profile', flat('profile')),
  ...named('advisory-groups', flat('advisory-groups')),
  ...named('evidence', content.evidence),
  ...content.advisories.flatMap(({ id, title, summary, more, redFlags, whatToDo = '' }) =>
    Object.entries({ title, summary, more, whatToDo, redFlags: redFlags.join('\n') }).map(([part, text]) => ({
      name: `${id} ${part}`,
      text,
    })),
  ),
];

/** Bodies that no longer exist, channels that must not be shown, promises, and "an toàn" as a verdict. */
const BANNED: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['no district police since 2025', /công an (huyện|quận|thành phố|thị xã)|ca huyện/i],
  ['dissolved departments', /cục an toàn thông tin|bộ thông tin và truyền thông|VNCERT|ncsc/i],
  [
    'channels that the facts do not support',
    /0692348560|069\.?219\.?4053|0692321154|0339035656|18008108|ais\.gov\.vn/i,
  ],
  ['"an toàn" is no verdict', /(là|rất|hoàn toàn|thấy|trang|số|link này) an toàn\b(?! thông tin)/i],
  ['nobody promises money back', /(sẽ|được|có thể|giúp bạn|chắc chắn) lấy lại (được )?tiền|hoàn tiền 100/i],
  ['"bạn" is the one form of address', /\b(quý khách|quý vị|quý ông|bác ơi|anh\/chị|anh chị ạ)\b/i],
  [
    'Vietnamese words where they are common',
    /\b(click|link|website|password|check|hotline|report|message|user|feedback|update)\b/i,
  ],
];

const EMOJI = /\p{Extended_Pictographic}/gu;
const LONGEST_SENTENCE = 40;
const AVERAGE_SENTENCE = 22;

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=[.!?…:;])\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function tokensOf(sentence: string): number {
  return sentence.split(/\s+/).length;
}

/** What scammers say is quoted as they say it. */
function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”/g, '');
}

describe('what citizens read', () => {
  it.each(BANNED)('holds nothing banned: %s', (_, pattern) => {
    const found = TEXTS.filter(({ text }) => pattern.test(withoutQuotes(text).replace(/\{\w+\}/g, '')));

    expect(found).toEqual([]);
  });

  it('speaks in short sentences', () => {
    const sentences = TEXTS.flatMap(({ name, text }) =>
      sentencesOf(text).map((sentence) => ({ name, sentence })),
    );
    const tokens = sentences.map(({ sentence }) => tokensOf(sentence));

    expect(sentences.filter(({ sentence }) => tokensOf(sentence) > LONGEST_SENTENCE)).toEqual([]);
    expect(tokens.reduce((sum, count) => sum + count, 0) / tokens.length).toBeLessThan(AVERAGE_SENTENCE);
  });

  it('has at most one emoji a line', () => {
    const lines = TEXTS.flatMap(({ name, text }) => text.split('\n').map((line) => ({ name, line })));

    expect(lines.filter(({ line }) => (line.match(EMOJI) ?? []).length > 1)).toEqual([]);
  });

  it('shouts nothing but a verdict', () => {
    const shouted = TEXTS.filter(({ text }) =>
      text
        .split('\n')
        .some(
          (line) =>
            (line.match(/\p{Lu}{2,}/gu) ?? []).length > 2 &&
            !/\p{Ll}{3,}/u.test(line.replace(/\{\w+\}/g, '')),
        ),
    );

    expect(shouted.map(({ name }) => name).sort()).toEqual([
      'verdict headline.guess',
      'verdict headline.official.account',
      'verdict headline.official.link',
      'verdict headline.official.phone',
      'verdict headline.unknown',
    ]);
  });

  it('is written in composed Unicode, so that lengths are what they seem', () => {
    expect(TEXTS.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('names 113 wherever it names the hotline', () => {
    const all = [
      ...named('replies', content.replies),
      ...named('topics', content.topics),
      ...named('asides', content.asides),
      ...named('victim', content.victim.texts),
      ...named('report', content.report.texts),
      ...named('police-questions', flat('police-questions')),
      ...named('common-questions', flat('common-questions')),
      ...named('victim-questions', flat('victim-questions')),
      ...named('fragments', flat('fragments')),
      ...named('follow-ups', flat('follow-ups')),
    ];
    const hotline = all.filter(({ text }) => text.includes('{hotline}'));

    expect(hotline.length).toBeGreaterThan(10);
    expect(hotline.filter(({ text }) => !text.includes('113')).map(({ name }) => name)).toEqual([]);
    expect(content.verdict.contact).toContain('113');
  });
});

describe('the fixed words', () => {
  it.each([
    ['headline.malicious', 'NGUY HIỂM'],
    ['headline.suspicious', 'ĐÁNG NGỜ'],
    ['headline.unknown', 'CHƯA CÓ THÔNG TIN'],
    ['headline.official.link', 'ĐỊA CHỈ CHÍNH THỨC CỦA {owner}'],
    ['headline.official.phone', 'SỐ CHÍNH THỨC CỦA {owner}'],
  ] as const)('%s is %s', (name, words) => {
    expect(content.verdict[name].replace(EMOJI, '').trim()).toBe(words);
  });

  it.each([
    ['fire', '114'],
    ['injury', '115'],
    ['injury.money', '113'],
    ['violence', '113'],
    ['ransom', '113'],
    ['suicide', '115'],
    ['missing-child', '113'],
    ['missing-person', '113'],
    ['child-abuse', '113'],
    ['disaster', '112'],
  ] as const)('the first word in case of %s is %s', (emergency, number) => {
    expect(content.replies[`emergency.${emergency}`]).toMatch(new RegExp(`^${number}\\b`));
  });

  it('titles fit their buttons, the hotline in them too', () => {
    const titles = Object.values(content.buttons).map((title) =>
      title.replace('{hotline}', unit.hotline.display),
    );

    expect(titles.filter((title) => title.length > LIMITS.buttonTitle)).toEqual([]);
  });
});

describe('the content belongs together', () => {
  it('every signal has its sentence, and every sentence its signal', () => {
    const signals = [...LINK_SIGNAL_IDS, ...PHONE_SIGNAL_IDS, ...ACCOUNT_SIGNAL_IDS, ...MESSAGE_SIGNAL_IDS];

    const own = Object.keys(content.evidence).filter((name) => !name.includes('.'));
    const other = Object.keys(content.evidence).filter((name) => name.includes('.'));

    expect(own.sort()).toEqual([...signals].sort());
    expect(other.filter((name) => !own.includes(name.split('.')[0] ?? ''))).toEqual([]);
  });

  it('every signal that names an advisory names one that exists', () => {
    const ids = content.advisories.map(({ id }) => id);

    expect(Object.values(content.advisoryBySignal).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('every advisory stands in a group', () => {
    const groups = JSON.parse(fs.readFileSync(path.join(VI, 'advisory-groups.json'), 'utf8')) as {
      id: string;
    }[];

    expect(content.advisories.filter(({ group }) => !groups.some(({ id }) => id === group))).toEqual([]);
  });
});
