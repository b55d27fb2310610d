import {
  asksWhoWrites,
  findSufferer,
  suffererPutRight,
} from '../../../src/conversation/dialog/victim/find-sufferer';
import { foldText } from '../../../src/indicator';
import { data } from '../bot';

describe('who lost the money', () => {
  it.each([
    ['mẹ em bị giả công an lừa 53tr', 'mẹ'],
    ['bà nội em bị nó lừa 20 triệu', 'bà nội'],
    ['hôm qua con gái em đi chợ bị lừa mất 2 triệu', 'con gái'],
    ['bố tôi chuyển cho nó 2 cây vàng', 'bố'],
    ['chồng em lỡ đọc otp rồi', 'chồng'],
    ['chị em bị lừa 300 triệu', 'chị'],
    ['anh em bị lừa ck 90tr từ bidv', 'anh'],
    ['em chồng em bị lừa 12tr', 'em chồng'],
    ['chị dâu em bị lừa mất 8 triệu', 'chị dâu'],
    ['cô giáo em bị lừa 20 triệu', 'cô giáo'],
    ['hàng xóm nhà tôi bị lừa 200tr', 'hàng xóm'],
    ['ba em mất 100tr vì lừa đảo', 'ba'],
  ])('is somebody of the person: %s', (text, relation) => {
    expect(findSufferer(text, data)).toBe(relation);
    expect(findSufferer(foldText(text), data)).toBe(relation);
  });

  it.each([
    'em bị lừa 5tr',
    'bác bị lừa 15 triệu',
    'mẹ bị lừa 5tr con ơi',
    'anh em tôi bị lừa 5tr',
    'chị em mình bị lừa 5tr',
    'vợ chồng em bị lừa 5tr',
    'nó giả làm con tôi bị lừa em 5tr',
    'em chuyển 7tr cho bạn em vay bị lừa',
    'nó nhắn cho bạn em bị lừa',
  ])('is the person, or not told: %s', (text) => {
    expect(findSufferer(text, data)).toBeNull();
  });

  it('is put right', () => {
    expect(suffererPutRight('sửa lại thành mẹ em', data)).toBe('mẹ');
    expect(suffererPutRight('người bị là bố em', data)).toBe('bố');
    expect(suffererPutRight('không phải em mất, vợ em mất', data)).toBe('vợ');
    expect(suffererPutRight('sao lại ghi em mất, mẹ em mất mà', data)).toBe('mẹ');
    expect(suffererPutRight('mẹ em đang ở nhà', data)).toBeNull();
  });

  it('is asked for where the statement says Tôi', () => {
    expect(asksWhoWrites('ủa sao ghi Tôi vậy em là con')).toBe(true);
    expect(asksWhoWrites('sao nó gọi tôi')).toBe(false);
  });
});
