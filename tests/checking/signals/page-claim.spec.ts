import { pageClaim } from '../../../src/checking/signals/page-claim';
import type { Finding } from '../../../src/checking/types';
import type { ListMatch } from '../../../src/indicator';
import { runLinkSignal } from '../run-signal';

function shared(category: string, owner: string | null = null): ListMatch {
  const key = { kind: 'host', value: 'shared.example' } as const;
  const provenance = { feed: 'test', confidence: 1, reference: null, addedAt: '2026-11-24' };
  return { list: 'shared', key, category, owner, ...provenance };
}

function onBuilder(path: string): Finding | null {
  return runLinkSignal(pageClaim, `https://shared.example${path}`, [shared('free-hosting')]);
}

function onNetwork(path: string): Finding | null {
  return runLinkSignal(pageClaim, `https://shared.example${path}`, [shared('platform', 'facebook')]);
}

describe('page-claim', () => {
  it.each([
    ['/view/vcb-xacminh', 'vcb-xacminh'],
    ['/vietcombank-hotro', 'vietcombank-hotro'],
    ['/shopee_trian/home', 'shopee_trian'],
    ['/dichvucong.hotro', 'dichvucong.hotro'],
    ['/hỗtrợvpbank', 'hỗtrợvpbank'],
  ])('fires in full where anyone puts up a page: %s', (path, quote) => {
    expect(onBuilder(path)).toMatchObject({ quote });
    expect(onBuilder(path)?.scale).toBeUndefined();
  });

  it('counts a brand’s name alone for less', () => {
    expect(onBuilder('/vietcombank')?.scale).toBeLessThan(0.9);
  });

  it.each(['/hotrovietcombank', '/groups/hotro.vpbank', '/@techcombank_uudai', '/quatangviettel'])(
    'fires on a social network: %s',
    (path) => {
      expect(onNetwork(path)).not.toBeNull();
    },
  );

  it.each([
    ['/vietcombank', 'an official page has the name too'],
    ['/vietcombankofficial', 'no promise beside the name'],
    ['/hotrovneid.xaminhxuan', 'officers of a commune help with the app'],
    ['/groups/yeubep', 'no brand'],
    ['/profile.php?id=100', 'no name'],
    ['/100064812345', 'a number'],
    ['/', 'no page'],
  ])('stays silent on a social network: %s (%s)', (path) => {
    expect(onNetwork(path)).toBeNull();
  });

  it.each(['/forms/d/e/1FAIpQLSdxyz/viewform', '/x7Ka2', '/banhmihoangoanh', '/vi-vn/huong-dan'])(
    'stays silent where anyone puts up a page: %s',
    (path) => {
      expect(onBuilder(path)).toBeNull();
    },
  );

  it.each([
    ['platform', 'google'],
    ['platform', null],
    ['shortener', null],
  ])('stays silent on a shared host of the kind %s, owner %s', (category, owner) => {
    const address = 'https://shared.example/vietcombank-hotro';

    expect(runLinkSignal(pageClaim, address, [shared(category, owner)])).toBeNull();
    expect(runLinkSignal(pageClaim, address)).toBeNull();
  });
});
