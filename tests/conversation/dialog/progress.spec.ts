import { readProgress } from '../../../src/conversation/dialog/progress';

describe('what is said to an instruction', () => {
  it.each([
    ['xong', 'next'],
    ['gọi rồi', 'next'],
    ['goi ngan hang roi', 'next'],
    ['bác gọi cho ngân hàng rồi ạ', 'next'],
    ['đổi mật khẩu xong rồi', 'next'],
    ['em khóa thẻ được rồi', 'next'],
    ['ok', 'next'],
    ['gọi mãi không được', 'busy'],
    ['máy bận', 'busy'],
    ['khong biet khoa the', 'help'],
    ['làm thế nào', 'help'],
    ['khó quá', 'help'],
    ['nó vừa gọi lại', null],
    ['chuyển tiền rồi', null],
    ['15 triệu', null],
  ] as const)('%s: %s', (text, progress) => {
    expect(readProgress(text)).toBe(progress);
  });
});
