import fc from 'fast-check';
import { splitEvents } from '../../../src/channel/messenger/split-events';
import { body, event, PAGE } from './events';

const text = (words: string): Record<string, unknown> => event({ message: { mid: words, text: words } });

function nested(depth: number): unknown {
  return JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
}

describe('splitting a webhook body', () => {
  it('gives every element of messaging and standby of every entry, in order', () => {
    const events = splitEvents({
      object: 'page',
      entry: [
        { id: PAGE, messaging: [text('1'), text('2')], standby: [text('3')] },
        { id: 42, standby: [text('4')] },
        { id: PAGE, messaging: [text('5')], changes: [{ field: 'feed', value: {} }] },
      ],
    }).events;

    expect(events.map(({ pageId, lane, event: { message } }) => [pageId, lane, message])).toEqual([
      [PAGE, 'messaging', { mid: '1', text: '1' }],
      [PAGE, 'messaging', { mid: '2', text: '2' }],
      [PAGE, 'standby', { mid: '3', text: '3' }],
      ['42', 'standby', { mid: '4', text: '4' }],
      [PAGE, 'messaging', { mid: '5', text: '5' }],
    ]);
  });

  it('keeps the neighbors of what is no event', () => {
    const poison = [null, 'text', 7, [], [text('inside')], nested(40), nested(100_000)];
    const { events, skipped } = splitEvents(body([text('1'), ...poison, text('2')]));

    expect(events).toHaveLength(2);
    expect(skipped).toBe(poison.length);
  });

  it.each([
    ['null', null],
    ['text', 'page'],
    ['a list', []],
    ['no object', { entry: [{ messaging: [text('1')] }] }],
    ['another object', { object: 'instagram', entry: [{ messaging: [text('1')] }] }],
    ['no entry', { object: 'page' }],
    ['entry null', { object: 'page', entry: null }],
    ['entry empty', { object: 'page', entry: [] }],
    ['entry an object', { object: 'page', entry: { messaging: [text('1')] } }],
    ['an entry that is null', { object: 'page', entry: [null] }],
    ['messaging null', body([], { messaging: null })],
    ['messaging an object', body([], { messaging: text('1') })],
    [
      'changes only (test button of the dashboard)',
      { object: 'page', entry: [{ id: '0', changes: [text('1')] }] },
    ],
    ['entries nested without end', { object: 'page', entry: nested(100_000) }],
  ])('finds no event: %s', (_title, value) => {
    expect(splitEvents(value).events).toEqual([]);
  });

  it('never throws', () => {
    const entry = fc.record({ id: fc.anything(), messaging: fc.anything(), standby: fc.anything() });
    const any = fc.oneof(fc.anything(), fc.record({ object: fc.constant('page'), entry: fc.array(entry) }));

    fc.assert(fc.property(any, (value) => void splitEvents(value)));
  });
});
