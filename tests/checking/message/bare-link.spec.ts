import { judgeByRules } from '../../../src/checking/message';
import { judgeBareLink } from '../../../src/checking/message/bare-link';
import { RULES } from '../load-rules';
import { viewOf } from './judge-text';

/** Links of every kind, two of each, so that the second is judged by what was said of the first. */
const LINKS = [
  ['outside .vn', 'https://cua-hang.example/a', 'https://hoa-tuoi.example'],
  ['under .vn', 'https://cua-hang-hoa.vn/a', 'https://www.hoa-tuoi-dep.com.vn'],
  ['accused', 'https://vietcombank-xacthuc.top/a', 'https://v1etcombank.vip'],
  ['accused under .vn', 'https://vietcombank-xacthuc.vn/a', 'https://v1etcombank.com.vn'],
  ['official', 'https://www.vietcombank.com.vn/a', 'https://viettel.vn'],
  ['to a chat', 'https://zalo.me/0900000001', 'https://t.me/cua_hang'],
  ['short', 'https://bit.ly/abcd', 'https://hoa.page.link/abcd'],
  ['long', `https://a.example/${'b/'.repeat(90)}`, `https://c.example/${'d/'.repeat(90)}`],
] as const;

describe('judgeBareLink', () => {
  it.each(LINKS)('says of a link %s what its reading as a message says', (_kind, ...links) => {
    for (const text of links) {
      const view = viewOf(text);

      expect(judgeBareLink(view, RULES.message)).toEqual(judgeByRules(view, RULES.message));
    }
  });

  it.each(['xem https://cua-hang.example', 'https://a.example https://b.example', '0900000001', ''])(
    'leaves "%s" to the reading',
    (text) => {
      expect(judgeBareLink(viewOf(text), RULES.message)).toBeNull();
    },
  );
});
