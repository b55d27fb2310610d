import fc from 'fast-check';
import { explain, LIMITS, type Reply } from '../../src/advice';
import type { Assessment, Evidence, Verdict } from '../../src/checking';
import { FIND_LIMITS, parseLink } from '../../src/indicator';
import { account, assessment, judged, link, listed, phone, RULES, signal, tappable } from './assessments';
import { content, unit } from './vi-content';

const KNOWLEDGE = { content, unit, rules: RULES };

function explained(one: Assessment): Reply {
  const replies = explain(one, KNOWLEDGE);

  expect(replies).toHaveLength(1);
  return replies[0]!;
}

const LOOKALIKE = signal('lookalike-domain', 4, { brand: 'x', brandId: 'sao' }, 'saob4nk');
const BAD_LINK = judged(link('https://saob4nk.example/login'), 'suspicious', [LOOKALIKE]);

describe('a verdict in words', () => {
  it('names a listed link as dangerous, with the imitated body, its date and its real site', () => {
    const { text } = explained(
      assessment('malicious', [
        judged(link('https://saob4nk.example/login'), 'malicious', [
          listed('block', 'imitation', 'sao'),
          LOOKALIKE,
        ]),
      ]),
    );
    const [headline, about] = text.split('\n');

    expect(headline).toContain('NGUY HIỂM');
    expect(about).toContain('saob4nk[.]example/login');
    expect(text).toContain('giả mạo Ngân hàng Sao, ghi nhận ngày 05/10/2026');
    expect(text).toContain('Trang thật của Ngân hàng Sao: saobank.example');
    expect(text).toContain(unit.hotline.display);
    expect(text).toContain('113');
  });

  it('says of the unknown that it is no proof, with and without evidence', () => {
    const bare = explained(assessment('unknown', [judged(link('abc.example'), 'unknown')]));
    const weak = explained(
      assessment('unknown', [
        judged(link('abc.example'), 'unknown', [signal('risky-suffix', 0.8, {}, '.example')]),
      ]),
    );

    for (const { text } of [bare, weak]) {
      expect(text).toMatch(/CHƯA CÓ THÔNG TIN/);
      expect(text).toContain(content.verdict['unknown.no-proof']);
    }
    expect(weak.text).toContain('• Đuôi');
  });

  it('says of an official address whose it is, plainly, and nothing of the message', () => {
    const { text, buttons } = explained(
      assessment('official', [
        judged(link('saobank.example'), 'official', [listed('allow', 'official', 'sao')]),
      ]),
    );

    expect(text).toMatch(/^🔵 ĐỊA CHỈ CHÍNH THỨC CỦA Ngân hàng Sao\nĐường dẫn: saobank\.example\n/);
    expect(text).toContain('Địa chỉ này là của Ngân hàng Sao.');
    expect(text).toContain(content.verdict['official.sender']);
    expect(buttons.map(({ kind }) => kind)).toEqual(['call', 'postback']);
  });

  it('adds to an official number that a caller can forge it', () => {
    const { text } = explained(
      assessment('official', [judged(phone('19000099'), 'official', [listed('allow', 'official', 'sao')])]),
    );

    expect(text).toMatch(/^🔵 SỐ CHÍNH THỨC CỦA Ngân hàng Sao\nSố điện thoại: 19000099\n/);
    expect(text).toContain('làm giả số hiện trên máy');
  });

  it.each([
    ['113', 'tổng đài khẩn cấp'],
    ['0692526112', unit.name],
  ])('names the owner of %s', (number, owner) => {
    const listedFor = listed('allow', 'official', number === '113' ? null : 'unit');

    expect(
      explained(assessment('official', [judged(phone(number), 'official', [listedFor])])).text,
    ).toContain(`SỐ CHÍNH THỨC CỦA ${owner}`);
  });

  it('is about the message where its words are worse than its links', () => {
    const { text } = explained(
      assessment('suspicious', [judged(link('abc.example'), 'unknown')], {
        message: [signal('urgency', 3, {}, 'ngay hôm nay')],
      }),
    );

    expect(text.split('\n')[1]).toBe(content.verdict['about.message']);
    expect(text).toContain('“ngay hôm nay”');
    expect(text).toContain('• abc[.]example: chưa có thông tin');
  });

  it('gives at most three reasons, the strongest first, none twice', () => {
    const reasons = [
      signal('risky-suffix', 1, {}, '.example'),
      signal('unusual-port', 2, { port: '8080' }, ':8080'),
      signal('ip-host', 3, { host: 'x' }, 'x'),
      signal('userinfo', 4, { host: 'x' }, 'y@'),
      signal('userinfo', 4, { host: 'x' }, 'y@'),
    ];
    const { text } = explained(
      assessment('suspicious', [judged(link('abc.example'), 'suspicious', reasons)]),
    );
    const bullets = text.split('\n').filter((line) => line.startsWith('• '));

    expect(bullets).toHaveLength(3);
    expect(bullets[0]).toContain('y@');
    expect(bullets[1]).toContain('dãy số');
    expect(bullets[2]).toContain('đoạn số lạ');
  });

  it('puts the worst first and lists the others, then how many more', () => {
    const others = Array.from({ length: 9 }, (_, index) => judged(phone(`090000010${index}`), 'unknown'));
    const { text } = explained(assessment('suspicious', [...others, BAD_LINK]));

    expect(text.split('\n')[1]).toContain('saob4nk');
    const listedOthers = text.match(/^• \+?\d.*: chưa có thông tin$/gm) ?? [];
    const more = Number(/và (\d+) mục khác/.exec(text)?.[1]);

    expect(listedOthers.length).toBeGreaterThan(0);
    expect(listedOthers.length).toBeLessThanOrEqual(5);
    expect(listedOthers.length + more).toBe(9);
  });

  it('says that a short link hides its target, once', () => {
    const hidden = { ...parseLink('https://ngan.example/a', 'text'), shortLink: 'hidden' as const };
    const { text } = explained(
      assessment('unknown', [
        judged(hidden, 'unknown', [signal('shortener', 0.2, { host: 'ngan.example' }, 'ngan.example')]),
      ]),
    );

    expect(text).toContain(content.verdict['hidden-target']);
    expect(text.match(/rút gọn/g)).toHaveLength(1);
  });

  it('says where a followed short link leads', () => {
    const target = { ...parseLink('https://abc.example/x', 'shortener'), from: 'https://ngan.example/a' };

    expect(explained(assessment('unknown', [judged(target, 'unknown')])).text).toContain(
      'ngan[.]example/a chuyển tới: abc[.]example/x',
    );
  });

  it('says up to where it read a message that was too long', () => {
    const { text } = explained(
      assessment('unknown', [judged(link('abc.example'), 'unknown')], { truncated: true }),
    );

    expect(text).toContain('20.000');
    expect(FIND_LIMITS.characters).toBe(20_000);
    expect(text).toContain(` ${FIND_LIMITS.indicators} `);
  });

  it('never offers a number or an account for a tap', () => {
    const { text } = explained(
      assessment('suspicious', [
        judged(phone('0900000001'), 'suspicious', [signal('foreign-number', 3, {}, '0900000001')]),
        judged(account('0123456789'), 'unknown'),
      ]),
    );

    expect(tappable(text.replaceAll(unit.hotline.display, '').replaceAll('113', ''))).toEqual([]);
  });

  it.each([
    ['the scam type', { scamType: 'gia-shipper' }, [LOOKALIKE], 'learn/gia-shipper'],
    [
      'the strongest signal',
      {},
      [signal('app-download', 4, { file: '.apk' }, 'a.apk'), LOOKALIKE],
      'learn/ma-doc-apk',
    ],
    ['neither', { scamType: 'khong-co' }, [signal('risky-suffix', 4, {}, '.x')], 'how-to-check'],
  ])('leads on to the advisory of %s', (_, more, evidence, wire) => {
    const { buttons } = explained(
      assessment('suspicious', [judged(link('abc.example'), 'suspicious', evidence)], more),
    );
    const last = buttons.at(-1);
    const payload = last?.kind === 'postback' ? last.payload : null;

    expect(payload?.name === 'learn' ? `learn/${payload.advisory}` : payload?.name).toBe(wire);
  });
});

describe('whatever was found', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 400 });
  const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.domain(), word);
  const indicator = fc.oneof(
    address.map((written) => link(written)),
    fc.integer({ min: 900_000_000, max: 909_999_999 }).map((digits) => phone(`0${digits}`)),
    fc.integer({ min: 100_000_000_000, max: 999_999_999_999_999 }).map((digits) => account(String(digits))),
    fc.tuple(address, address).map(([target, from]) => ({ ...parseLink(target, 'shortener'), from })),
    address.map((written) => ({ ...parseLink(written, 'text'), shortLink: 'hidden' as const })),
  );
  const owner = fc.constantFrom('sao', 'khong', 'dai', 'unit', null, 'nobody');
  const evidence: fc.Arbitrary<Evidence> = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('block', 'allow', 'shared'),
        fc.constantFrom('official', 'state-body', 'platform'),
        owner,
      )
      .map(([list, category, id]) => listed(list as 'block', category, id)),
    fc
      .tuple(
        fc.constantFrom(
          'lookalike-domain',
          'target-embedding',
          'identity-update',
          'urgency',
          'official-number-lookalike',
        ),
        fc.double({ min: -2, max: 9, noNaN: true }),
        fc.record({
          brand: word,
          brandId: fc.constantFrom('sao', 'dai', 'x'),
          domain: address,
          number: word,
        }),
        fc.option(fc.oneof(word, address)),
      )
      .map(([id, weight, params, quote]) => signal(id as 'urgency', weight, params, quote)),
  );
  const verdict = fc.constantFrom<Verdict>('malicious', 'suspicious', 'unknown', 'official');
  const judgedOne = fc
    .tuple(indicator, verdict, fc.array(evidence, { maxLength: 6 }))
    .map(([one, itsVerdict, found]) => judged(one, itsVerdict, found));
  const anything = fc
    .record({
      verdict,
      indicators: fc.array(judgedOne, { maxLength: 12 }),
      message: fc.array(evidence, { maxLength: 4 }),
      truncated: fc.boolean(),
      scamType: fc.constantFrom(null, 'gia-shipper', 'x'.repeat(300)),
    })
    .map(({ indicators, ...more }) => {
      const rank = ['malicious', 'suspicious', 'unknown', 'official'] as const;
      const worst = rank.find((one) => indicators.some((part) => part.verdict === one));
      return assessment(worst ?? more.verdict, indicators, { ...more, verdict: worst ?? more.verdict });
    });

  it('the reply is one bubble with its buttons, within every limit', () => {
    fc.assert(
      fc.property(anything, (one) => {
        const { text, buttons, quickReplies } = explained(one);

        expect(text.length).toBeLessThanOrEqual(LIMITS.textWithButtons);
        expect(buttons.length).toBeLessThanOrEqual(LIMITS.buttons);
        expect(quickReplies.length).toBeLessThanOrEqual(LIMITS.quickReplies);
        expect([...buttons, ...quickReplies].every(({ title }) => title.length <= LIMITS.buttonTitle)).toBe(
          true,
        );
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 300) },
    );
  });

  it('nothing that is not official can be tapped', () => {
    let shown = 0;
    fc.assert(
      fc.property(anything, (one) => {
        const { text } = explained(one);
        const official = one.indicators
          .filter((part) => part.verdict === 'official')
          .map(({ indicator: part }) => (part.kind === 'link' ? part.domain.unicode : part.raw));
        shown += text.includes('[.]') ? 1 : 0;
        const allowed = ['069', '113', '115', 'saobank.example', 'daidai', ...official];
        const bad = tappable(text).filter(
          (raw) => !allowed.some((known) => raw.includes(known) || known.includes(raw)),
        );

        expect(bad).toEqual([]);
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 300) },
    );

    expect(shown).toBeGreaterThan(50);
  });
});
