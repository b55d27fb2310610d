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

  it.each([
    ['nhà tôi đang cháy cứu với', 'k ai nghe may', 'said.no-help'],
    ['nhà tôi đang cháy cứu với', 'chờ hoài hổng thấy ai tới', 'said.no-help'],
    ['nhà tôi đang cháy cứu với', 'dien thoai sap het pin', 'said.battery'],
    ['nhà tôi đang cháy cứu với', 'cả nhà ra ngoài rồi', 'said.safe'],
    ['nhà tôi đang cháy cứu với', 'xe cuu hoa toi roi', 'said.arrived'],
    ['nhà tôi đang cháy cứu với', 'dập được rồi', 'danger.over'],
    ['trộm đang cạy cửa nhà em', 'no chay mat roi', 'said.gone'],
    ['trộm đang cạy cửa nhà em', 'sợ tụi nó quay lại', 'said.gone'],
    ['trộm đang cạy cửa nhà em', 'nó quay lại rồi', 'said.back'],
    ['trộm đang cạy cửa nhà em', 'họ đến rồi', 'said.came'],
    ['trộm đang cạy cửa nhà em', 'e o nha 1 minh', 'said.alone'],
    ['trộm đang cạy cửa nhà em', 'em trốn trong tủ', 'said.hiding'],
    ['trộm đang cạy cửa nhà em', 'goi so nao', 'danger.113'],
    ['ba tui té bất tỉnh', 'tui kêu 115 rồi', 'said.called.injury'],
    ['ba tui té bất tỉnh', 'gọi cấp cứu không được', 'said.no-help.injury'],
    ['ba tui té bất tỉnh', 'chở đi bệnh viện được hông', 'said.doctor.injury'],
    ['cháu tôi bị hàng xóm sờ mó', 'gọi số nào', 'said.what-now.abuse'],
    ['con tôi bị bắt nạt qua mạng', 'cháu sợ không dám đi học', 'said.child-upset'],
    ['em không muốn sống nữa', 'em noi voi chi em roi', 'said.told-someone.115'],
    ['em không muốn sống nữa', 'phải nói gì khi gọi', 'said.what-say.115'],
    ['mẹ tôi đang nghe máy công an giả sắp chuyển tiền', 'mẹ không tin em', 'said.not-believed'],
    ['mẹ tôi đang nghe máy công an giả sắp chuyển tiền', 'giữ được mẹ lại rồi', 'danger.rescued'],
  ])('are heard, %s / %s: %s', (danger, text, name) => {
    expect(after(danger, text)).toBe(name);
  });

  it.each([
    ['con gái tôi bị bắt cóc đòi 50 triệu', 'nó gọi lại rồi đòi thêm', 'danger.threat'],
    ['con gái tôi bị bắt cóc đòi 50 triệu', 'con không nghe máy', 'said.no-answer'],
    ['em không muốn sống nữa', 'gọi rồi', 'danger.stay'],
    ['nhà tôi đang cháy cứu với', 'họ chưa tới', 'said.no-help'],
    ['trộm đang cạy cửa nhà em', 'nó chưa đi', 'danger.113'],
    ['bố em ngất rồi không thở', 'bố đi rồi', 'danger.injury'],
  ])('are not mistaken, %s / %s: %s', (danger, text, name) => {
    expect(after(danger, text)).toBe(name);
  });

  it.each(['gọi 114 không được', 'em gọi 113 rồi', '113 không ai bắt máy', 'gọi 111 có mất tiền không'])(
    'never check or keep the number of help: %s',
    (text) => {
      const { state } = tell({ text: 'nhà tôi đang cháy cứu với' }, GREETED);
      const { state: later, effects } = tell({ text }, state);

      expect(effects.some(({ kind }) => kind === 'remember-check')).toBe(false);
      expect(later.recent).toBeNull();
    },
  );
});
