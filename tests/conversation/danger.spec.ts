import { isDangerOver } from '../../src/conversation/danger';
import { GREETED, NOW, tell } from './bot';

/** Names of the answers to texts of a person who has just told of a danger. */
function after(danger: string, text: string): string {
  const { state } = tell({ text: danger }, GREETED);
  const count = tell({ text, now: NOW }, state).effects.find((effect) => effect.kind === 'count');
  return count?.kind === 'count' ? count.name : '';
}

describe('words behind a danger', () => {
  it.each([
    ['nhà tôi đang cháy cứu với', 'giờ sao', 'danger.114'],
    ['con gái tôi bị bắt cóc đòi 50 triệu', 'toi phai lam gi', 'danger.threat'],
    ['con gái tôi bị bắt cóc đòi 50 triệu', 'họ cấm báo công an', 'said.forbidden'],
    ['em không muốn sống nữa', 'cảm ơn', 'danger.115'],
    ['nước lũ lên mái nhà rồi cả nhà tôi mắc kẹt', 'sợ quá', 'danger.112'],
    ['con gái tôi bị bắt cóc đòi 50 triệu', 'tôi chuyển 50tr rồi', 'victim.money'],
    ['nhà tôi đang cháy cứu với', 'gọi 114 rồi', 'said.called.114'],
    ['em không muốn sống nữa', 'em hỏi cho biết thôi', 'danger.stay'],
    ['nhà tôi đang cháy cứu với', 'làm căn cước ở đâu', 'paperwork'],
    ['nhà tôi đang cháy cứu với', 'cho gặp người thật', 'hand-over'],
    ['nhà tôi đang cháy cứu với', 'xóa dữ liệu của tôi', 'delete-data'],
    ['nhà tôi đang cháy cứu với', '0900000123', 'check.unknown'],
    ['con gái tôi bị bắt cóc đòi 50 triệu', 'bố em ngất rồi không thở', 'emergency.injury'],
    ['nó bảo đừng tắt máy', 'em tắt máy rồi', 'danger.rescued'],
  ])('%s / %s: %s', (danger, text, name) => {
    expect(after(danger, text)).toBe(name);
  });

  it.each(['gọi 113 rồi', 'da goi cong an roi', 'em gọi xong'])('say that help was called: %s', (text) => {
    expect(after('trộm đang cạy cửa nhà em', text)).toBe('said.called.113');
    expect(isDangerOver(text)).toBe(false);
  });

  it.each(['ổn rồi ạ', 'k sao r', 'tìm thấy cháu rồi', 'em nhầm'])('say that it is over: %s', (text) => {
    expect(isDangerOver(text)).toBe(true);
  });

  it.each(['nó gọi cho tôi', 'không ổn', 'chưa gọi được', 'giờ sao', 'nó không về nhà'])(
    'do not say so: %s',
    (text) => {
      expect(isDangerOver(text)).toBe(false);
    },
  );
});
