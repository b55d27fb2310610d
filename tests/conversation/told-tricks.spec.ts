import { splitWords } from '../../src/conversation';
import { hear } from '../../src/conversation/hearing/hear';
import { findToldTrick } from '../../src/conversation/hearing/told-tricks';
import { data } from './bot';
import { corpus } from './intent-reader';

const { tricks } = data.topics;

/** The trick a text tells of, as the conversation hears it; '' where it tells of none. */
function readTrick(text: string): string {
  return hear(text, null, data).trick ?? '';
}

it('every trick leads to an advisory', () => {
  const known = data.content.advisories.map(({ id }) => id);

  expect(tricks.tricks.filter(({ advisory }) => !known.includes(advisory))).toEqual([]);
});

/** Threats of people who play an office or a lender: an advisory of that trick fits them as well as first aid. */
const LEFT = 5;

it('hardly any victim and nobody in danger is taken for somebody who only tells of a trick', () => {
  const urgent = corpus.filter(({ topic }) => topic.startsWith('victim-') || topic === 'emergency');
  const told = urgent.filter(({ text }) =>
    findToldTrick(splitWords(text, data.phrases.intents.shortForms), tricks),
  );
  const taken = told.filter(({ text }) => readTrick(text) !== '');

  expect(taken.filter(({ topic }) => topic === 'emergency')).toEqual([]);
  expect(taken.length).toBeLessThanOrEqual(LEFT);
});

it.each([
  ['có người gọi xưng nhân viên điện lực bảo tôi nợ tiền điện dọa cắt điện chiều nay', 'gia-dien-luc'],
  ['co nguoi goi xung dien luc bao toi no tien dien doa cat dien', 'gia-dien-luc'],
  ['bên điện lực kêu chuyển khoản liền không là cúp điện', 'gia-dien-luc'],
  ['có ông vào tận nhà xưng bên điện lực kiểm tra công tơ đòi tiền', 'gia-dien-luc'],
  ['nó gọi tự xưng cục viễn thông dọa khóa sim', 'gia-nha-mang-khoa-sim'],
  ['tong dai goi bao sim chua chinh chu se bi khoa 2 chieu', 'gia-nha-mang-khoa-sim'],
  ['có đứa gọi biểu nâng cấp sim 5g không là khóa', 'gia-nha-mang-khoa-sim'],
  ['ông tây quen trên mạng gửi quà bị hải quan giữ đòi 30 triệu', 'lua-tinh'],
  ['ck em quen tren tinder noi gui qua ve doi phi hai quan', 'lua-tinh'],
  ['bộ đội gọi đặt 100 suất cơm nhờ mua hộ rượu', 'gia-quan-doi-truong-hoc-dat-hang'],
  ['trên zalo có người rủ làm nhiệm vụ like video kiếm tiền', 'viec-nhe-luong-cao'],
  ['có người mời vay tiền không thế chấp qua zalo, đòi phí bảo hiểm trước', 'vay-qua-app'],
  ['nick zalo của chị tôi nhắn mượn 10 triệu', 'chiem-tai-khoan-mxh'],
  ['thuế gọi bảo tôi hoàn thuế thu nhập cá nhân', 'gia-thue'],
  ['sàn forex hứa lãi 10% mỗi tuần', 'dau-tu-chung-khoan-tien-ao'],
  ['có hội từ thiện kêu gọi ủng hộ bão lụt vào tài khoản cá nhân', 'quyen-gop-gia'],
  ['có gói hàng lạ gửi đến nhà tôi không đặt', 'gia-shipper'],
  ['có hai người đến nhà xưng cán bộ bán thuốc, bán sách', 'thuoc-thuc-pham-chuc-nang'],
])('%s tells of %s', (text, id) => {
  expect(readTrick(text)).toBe(id);
});

it.each([
  ['nhân viên điện lực gọi bảo nợ tiền điện, mẹ em chuyển 2 triệu rồi'],
  ['điện lực gọi, tôi cài app của họ rồi'],
  ['anh tây quen trên mạng mượn 10 triệu, em gửi xong nó chặn em'],
  ['có người xưng công an phường gọi bảo tôi cập nhật vneid mức 2'],
  ['nó vay hộ tên em trên app rồi đòi nợ khủng bố cả nhà'],
  ['em muốn báo công an có người rủ đầu tư tiền ảo'],
  ['nhà em mất điện từ sáng'],
  ['sim em bị khóa một chiều'],
  ['mẹ tôi bị điện giật'],
  ['shop em bán hàng online giá rẻ, khách đặt cọc rồi bom hàng'],
])('%s tells of none that is still to come', (text) => {
  expect(readTrick(text)).toBe('');
});
