import fc from 'fast-check';
import { parseWhen } from '../../src/report';

/** Thursday, 12 November 2026, 15:20 in Viet Nam. */
const NOW = '2026-11-12T08:20:00.000Z';

describe('reading when something happened', () => {
  it.each<[string, string, string]>([
    ['vừa xong', '2026-11-12T15:00', 'hour'],
    ['vua xong', '2026-11-12T15:00', 'hour'],
    ['mới xong ạ', '2026-11-12T15:00', 'hour'],
    ['ngay bây giờ', '2026-11-12T15:00', 'hour'],
    ['ngay bay gio', '2026-11-12T15:00', 'hour'],
    ['vừa bị bây giờ', '2026-11-12T15:00', 'hour'],
    ['lúc bảy giờ', '2026-11-12T07:00', 'hour'],
    ['luc bay gio', '2026-11-12T07:00', 'hour'],
    ['bay gio toi qua', '2026-11-11T19:00', 'hour'],
    ['hôm qua mà bây giờ mới biết', '2026-11-11', 'day'],
    ['ban nãy', '2026-11-12T15:00', 'hour'],
    ['em vừa bị', '2026-11-12T15:00', 'hour'],
    ['5 phút trước', '2026-11-12T15:15', 'minute'],
    ['10p trước', '2026-11-12T15:10', 'minute'],
    ['30p', '2026-11-12T14:50', 'minute'],
    ['1 tiếng rưỡi trước', '2026-11-12T13:00', 'hour'],
    ['3 ngày nay', '2026-11-09', 'day'],
    ['từ hôm nay', '2026-11-12', 'day'],
    ['thứ bảy vừa rồi', '2026-11-07', 'day'],
    ['chủ nhật vừa rồi', '2026-11-08', 'day'],
    ['tuần vừa rồi', '2026-11-02', 'week'],
    ['tôi bị lừa hôm qua', '2026-11-11', 'day'],
    ['nửa tiếng trước', '2026-11-12T14:50', 'minute'],
    ['2 tiếng trước', '2026-11-12T13:00', 'hour'],
    ['2h trc', '2026-11-12T13:00', 'hour'],
    ['cách đây hai tiếng', '2026-11-12T13:00', 'hour'],
    ['hôm nay', '2026-11-12', 'day'],
    ['hnay', '2026-11-12', 'day'],
    ['hôm qua', '2026-11-11', 'day'],
    ['hom qua', '2026-11-11', 'day'],
    ['hqua', '2026-11-11', 'day'],
    ['bữa qua', '2026-11-11', 'day'],
    ['hôm kia', '2026-11-10', 'day'],
    ['2 hôm trước', '2026-11-10', 'day'],
    ['2 hom trc', '2026-11-10', 'day'],
    ['3 ngày trước', '2026-11-09', 'day'],
    ['ba ngày trước', '2026-11-09', 'day'],
    ['bị cách đây 3 ngày', '2026-11-09', 'day'],
    ['mười ngày trước', '2026-11-02', 'day'],
    ['2 tuần trước', '2026-10-26', 'week'],
    ['tuần trước', '2026-11-02', 'week'],
    ['tuần này', '2026-11-09', 'week'],
    ['tháng trước', '2026-10', 'month'],
    ['3 tháng trước', '2026-08', 'month'],
    ['tháng này', '2026-11', 'month'],
    ['tháng 10', '2026-10', 'month'],
    ['tháng 12', '2025-12', 'month'],
    ['tháng 12 năm ngoái', '2025-12', 'month'],
    ['tháng 3 năm 2025', '2025-03', 'month'],
    ['tháng 3/2026', '2026-03', 'month'],
    ['03/2026', '2026-03', 'month'],
    ['thứ 2', '2026-11-09', 'day'],
    ['thứ hai tuần trước', '2026-11-02', 'day'],
    ['thứ hai tuần rồi', '2026-11-02', 'day'],
    ['thứ hai', '2026-11-09', 'day'],
    ['t2', '2026-11-09', 'day'],
    ['thứ 5', '2026-11-12', 'day'],
    ['thứ 6', '2026-11-06', 'day'],
    ['chủ nhật', '2026-11-08', 'day'],
    ['cn', '2026-11-08', 'day'],
    ['thứ 2 tuần trước', '2026-11-02', 'day'],
    ['thu 2 tuan truoc', '2026-11-02', 'day'],
    ['chủ nhật tuần trước', '2026-11-08', 'day'],
    ['thứ ba tuần này', '2026-11-10', 'day'],
    ['12/11', '2026-11-12', 'day'],
    ['nam 2024, thang 5', '2024-05', 'month'],
    ['năm ngoái tháng 3', '2025-03', 'month'],
    ['31/12', '2025-12-31', 'day'],
    ['ngày 1/11', '2026-11-01', 'day'],
    ['12/11/2025', '2025-11-12', 'day'],
    ['12.11.25', '2025-11-12', 'day'],
    ['5-11-2026', '2026-11-05', 'day'],
    ['2026-11-05', '2026-11-05', 'day'],
    ['29/2/2024', '2024-02-29', 'day'],
    ['ngày 5 tháng 11', '2026-11-05', 'day'],
    ['5 tháng 11 năm 2025', '2025-11-05', 'day'],
    ['ngày 5 tháng 12 năm ngoái', '2025-12-05', 'day'],
    ['ngày 12 tháng trước', '2026-10-12', 'day'],
    ['ngày 5 tháng này', '2026-11-05', 'day'],
    ['2 tiếng rồi', '2026-11-12T13:00', 'hour'],
    ['lúc 9h rồi', '2026-11-12T09:00', 'hour'],
    ['ngày 10', '2026-11-10', 'day'],
    ['hôm 20', '2026-10-20', 'day'],
    ['12-11-2026 lúc 9h', '2026-11-12T09:00', 'hour'],
    ['9h ngày 11/11', '2026-11-11T09:00', 'hour'],
    ['9h30 hôm qua', '2026-11-11T09:30', 'minute'],
    ['hôm qua 9 giờ 30 phút', '2026-11-11T09:30', 'minute'],
    ['21:15 ngày 11/11', '2026-11-11T21:15', 'minute'],
    ['8 rưỡi tối qua', '2026-11-11T20:30', 'minute'],
    ['8h rưỡi tối qua', '2026-11-11T20:30', 'minute'],
    ['3h chiều hôm qua', '2026-11-11T15:00', 'hour'],
    ['12h trưa nay', '2026-11-12T12:00', 'hour'],
    ['1h trưa nay', '2026-11-12T13:00', 'hour'],
    ['11h đêm qua', '2026-11-11T23:00', 'hour'],
    ['1h đêm qua', '2026-11-12T01:00', 'hour'],
    ['12h đêm qua', '2026-11-12T00:00', 'hour'],
    ['2h sáng nay', '2026-11-12T02:00', 'hour'],
    ['lúc 9h', '2026-11-12T09:00', 'hour'],
    ['9h tối', '2026-11-11T21:00', 'hour'],
    ['16h', '2026-11-11T16:00', 'hour'],
  ])('%p is %s, exact to the %s', (text, date, precision) => {
    expect(parseWhen(text, NOW)).toEqual({ date, precision, part: null });
  });

  it.each<[string, string, string]>([
    ['sáng nay', '2026-11-12', 'morning'],
    ['sang nay', '2026-11-12', 'morning'],
    ['sáng sớm nay', '2026-11-12', 'morning'],
    ['hồi sáng', '2026-11-12', 'morning'],
    ['hồi tối', '2026-11-11', 'evening'],
    ['em bị tối qua', '2026-11-11', 'evening'],
    ['trưa nay', '2026-11-12', 'noon'],
    ['chiều nay', '2026-11-12', 'afternoon'],
    ['tối qua', '2026-11-11', 'evening'],
    ['toi qua', '2026-11-11', 'evening'],
    ['đêm qua', '2026-11-11', 'night'],
    ['chiều hôm qua', '2026-11-11', 'afternoon'],
    ['sáng thứ 2', '2026-11-09', 'morning'],
    ['tối 10/11', '2026-11-10', 'evening'],
    ['khuya hôm kia', '2026-11-10', 'night'],
  ])('%p is on %s in the %s', (text, date, part) => {
    expect(parseWhen(text, NOW)).toEqual({ date, precision: 'part-of-day', part });
  });

  it.each([
    '13/11',
    'mùng 5 âm',
    'đầu tháng 3 đến 20/8',
    'tháng 2 đến tháng 5',
    '',
    'không nhớ',
    'lâu rồi',
    'mấy hôm trước',
    'hôm trước',
    'mới đây',
    'tôi không biết lúc nào',
    'vài ngày trước',
    'tối nay',
    'ngày mai',
    'thứ 6 tuần này',
    '12/11/2027',
    '13-11-2026',
    'hôm nay lúc 23h',
    '31/2',
    '12/13',
    '32/10',
    '29/2',
    'mùng 3 tết',
    '15tr',
    '0900.000.001',
    '0900000001',
    '12.580.000',
    'lần thứ hai',
    'tôi bị lừa',
  ])('%p is no time that can be placed', (text) => {
    expect(parseWhen(text, NOW)).toBeNull();
  });

  it.each<[string, string, string, string]>([
    ['around midnight in Viet Nam', 'hôm qua', '2026-11-12T17:30:00.000Z', '2026-11-12'],
    ['before midnight in Viet Nam', 'hôm qua', '2026-11-12T16:30:00.000Z', '2026-11-11'],
    ['at New Year', 'hôm qua', '2026-12-31T17:00:00.000Z', '2026-12-31'],
    ['over a leap day', '2 hôm trước', '2028-03-01T03:00:00.000Z', '2028-02-28'],
    ['over the year for a month', 'tháng trước', '2027-01-15T03:00:00.000Z', '2026-12'],
    ['on a Sunday', 'thứ 2', '2026-11-15T03:00:00.000Z', '2026-11-09'],
  ])('is right %s: %p', (_, text, now, date) => {
    expect(parseWhen(text, now)?.date).toBe(date);
  });

  it('is never in the future and always a real date, whatever was written', () => {
    const piece = fc.constantFrom(
      ...'hôm qua|nay|tối|sáng|đêm|lúc|9h|12h|23:59|12/11|31/12|thứ|2|6|tuần|trước|này|tháng|ngày|30|2026|năm|-|/| '.split(
        '|',
      ),
    );
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    });
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), instant, (pieces, at) => {
        const when = parseWhen(pieces.join(' '), at.toISOString());
        if (when === null) return;
        read += 1;
        const local = new Date(at.getTime() + 7 * 3_600_000).toISOString();

        expect(when.date <= local.slice(0, when.date.length)).toBe(true);
        expect(Number.isNaN(Date.parse(when.date))).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(300);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([true, false]).toContain(parseWhen(text, NOW) === null);
      }),
    );
  });
});
