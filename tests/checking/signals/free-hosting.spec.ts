import { freeHosting } from '../../../src/checking/signals/free-hosting';
import type { ListMatch } from '../../../src/indicator';
import { runLinkSignal } from '../run-signal';

function shared(value: string, category: string): ListMatch {
  const key = { kind: 'host', value } as const;
  return {
    list: 'shared',
    key,
    feed: 'test',
    category,
    owner: null,
    confidence: 1,
    reference: null,
    addedAt: '2026-11-23',
  };
}

describe('free-hosting', () => {
  it.each(['free-hosting', 'form'])('fires on a shared host of the kind %s', (category) => {
    const finding = runLinkSignal(freeHosting, 'page.builder.example', [shared('builder.example', category)]);

    expect(finding?.params).toEqual({ host: 'builder.example' });
  });

  it('fires on a name below a private suffix', () => {
    expect(runLinkSignal(freeHosting, 'anyone.github.io')).not.toBeNull();
  });

  it.each(['platform', 'shortener'])('stays silent on a shared host of the kind %s', (category) => {
    expect(runLinkSignal(freeHosting, 'big.example/page', [shared('big.example', category)])).toBeNull();
  });
});
