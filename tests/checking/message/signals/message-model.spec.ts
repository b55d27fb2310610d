import { assess } from '../judge-text';

function speaks(text: string): boolean {
  const { verdict, message } = assess(text);
  return (
    (verdict === 'suspicious' || verdict === 'malicious') &&
    message.some((item) => item.source === 'signal' && item.signal === 'message-model')
  );
}

describe('the message model', () => {
  it.each([
    'em oi gui chi ma 6 so vua toi may em, chi dang nhap nham so em thoi',
    'Bạn gửi 500k trước để giữ căn phòng, nhiều người đang hỏi lắm, tôi ở xa không dẫn đi xem được',
    'Nhà cháu có người bên sở điện, bác đóng trước nửa năm giảm 40%, chuyển vào số của cháu',
    'mua giup anh 3 the cao 500k chup ma gui qua day, anh hop xong tra lien',
    'Đơn hàng của bạn bị giữ tại hải quan, nộp 28.000đ phí lưu kho tại https://haiquan-thuphi.example',
    'Tụi tao biết nhà mày, biết trường con mày, chiều nay không có 10 triệu thì đừng trách',
    'Tham gia nhom kin nhan tin hieu mua ban, lai 20% moi tuan, thay lo het',
  ])('speaks about %s', (text) => {
    expect(speaks(text)).toBe(true);
  });

  it.each([
    'Mẹ chuyển cho con 500 nghìn mua sách, con nhớ ăn uống đầy đủ nhé',
    'Tien phong thang nay 1 trieu 2, em chuyen cho chi nhu moi thang nhe',
    'Chị ơi hàng về rồi, chị ghé shop thử rồi trả tiền sau cũng được',
    'Công an xã nhắc bà con không chuyển tiền theo yêu cầu qua điện thoại, có gì gọi 113',
    'Sáng mai 8h họp thôn bàn làm đường, mỗi nhà cử một người',
    'TK 0071xxx -350,000VND luc 18:02. So du 1,204,000VND. ND: mua gao',
    'cho em gặp cán bộ',
    'Bạn em bị lừa mất 5 triệu vì đọc mã OTP cho người lạ',
    'Trường mời phụ huynh họp lúc 14h chủ nhật, nội dung: kết quả học kỳ và khoản thu có biên lai',
  ])('is silent about %s', (text) => {
    expect(['unknown', 'official']).toContain(assess(text).verdict);
  });

  it('is silent where nothing but an official address can be reached', () => {
    expect(
      assess('Cập nhật sinh trắc học trước 31/12 để không gián đoạn giao dịch: vietcombank.com.vn').verdict,
    ).not.toBe('suspicious');
  });
});
