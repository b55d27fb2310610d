import { simulatorCredentials } from '../../../src/web';

describe('simulatorCredentials', () => {
  it('are ids and keys as Meta gives them, and new each time', () => {
    let byte = 0;
    const draw = (size: number): Buffer => Buffer.alloc(size, (byte += 1));
    const [one, other] = [simulatorCredentials(draw), simulatorCredentials(draw)];

    expect(one.pageId).toMatch(/^1\d{14}$/);
    expect(one.appId).toMatch(/^1\d{15}$/);
    expect(one.appSecret).toMatch(/^[0-9a-f]{32}$/);
    expect(one.appSecret).not.toBe(other.appSecret);
    expect(one.accessToken).not.toBe(other.accessToken);
  });
});
