import { readTopic, splitWords } from '../../src/conversation';
import { findToldDanger } from '../../src/conversation/hearing/danger-phrases';
import { readDanger } from '../../src/conversation/hearing/read-danger';
import { data } from './bot';

function dangerIn(text: string) {
  const words = splitWords(text, data.phrases.intents.shortForms);
  return readDanger(words, readTopic(words, data.phrases), data.topics.danger);
}

describe('plain words', () => {
  it.each(['mệt muốn chết', 'em tắt máy rồi', 'anh ấy không liên lạc được 2 ngày rồi, em chuyển 5tr'])(
    'tell of no danger: %s',
    (text) => {
      const words = splitWords(text, data.phrases.intents.shortForms);
      expect(findToldDanger(words, data.topics.danger)).toBeNull();
    },
  );
});

describe('dangers told in plain words', () => {
  it.each([
    ['em nghĩ quẩn', 'suicide'],
    ['con tôi 9 tuổi gửi ảnh cởi đồ cho người lạ', 'child-online'],
    ['em 13 tuổi ngoài đường', 'child-alone'],
    ['nó bảo đừng tắt máy', 'police-call'],
    ['chồng tôi đang bị nó dụ chuyển tiền đầu tư, tôi nói không nghe', 'paying'],
    ['nó dọa đến nhà chém', 'threatened'],
    ['no doa giet em', 'threatened'],
    ['con tôi bị bạn nhắn tin dọa đánh ở trường', 'school'],
    ['em gái em bị bán sang trung quốc', 'abroad'],
    ['con tôi bị công an gọi điện bắt ở một mình trong khách sạn', 'held'],
    ['chị gái tôi bị chồng đánh', 'home'],
    ['em gái em 9 tuổi bị người lạ rủ đi chơi trên zalo', 'child-online'],
    ['toi dang noi chuyen voi no', 'police-call'],
    ['vợ tôi không liên lạc được 2 ngày rồi', 'missing-person'],
    ['113 gọi không được, ở đây có vụ đâm nhau', 'unnamed'],
  ])('%s: %s', (text, danger) => {
    expect(dangerIn(text)).toBe(danger);
  });

  it.each([
    'toi nghi quan nay lua dao',
    'tôi hỏi chút về vụ con tôi bị đánh',
    'co phai cong an dang goi dien cap nhat du lieu dan cu cho cong nhan o tro k',
    'nó dọa bôi xấu danh dự',
    'hom nay xa loan tin co nguoi bat coc tre con',
    'con tôi 10 tuổi được bạn rủ đi chơi công viên',
    'chồng tôi đánh đề thua 20 triệu',
    'cong an khu vuc goi hen toi nha lam dinh danh, dung nguoi khong',
    'xem clip mấy người bị nhốt bên cam bị đòi tiền chuộc mà rùng mình',
    'mẹ em bị lừa chuyển 50tr giờ đang ra ngân hàng',
  ])('none: %s', (text) => {
    expect(dangerIn(text)).toBeNull();
  });
});
