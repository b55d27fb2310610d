import fc from 'fast-check';
import { encodePayload, HARMS, parsePayload, type Payload } from '../../src/advice';

const PAYLOADS: readonly Payload[] = [
  { name: 'start' },
  { name: 'menu' },
  { name: 'how-to-check' },
  { name: 'how-to-report' },
  { name: 'privacy' },
  ...HARMS.map((harm): Payload => ({ name: 'victim', harm })),
  { name: 'learn', advisory: 'gia-shipper' },
  { name: 'learn-more', advisory: 'gia-shipper' },
];

describe('a payload', () => {
  it.each(PAYLOADS.map((payload) => [encodePayload(payload), payload] as const))(
    '%s comes back as it went out',
    (wire, payload) => {
      expect(wire).toMatch(/^[a-z0-9/-]{1,100}$/);
      expect(parsePayload(wire)).toEqual(payload);
    },
  );

  it.each([
    '',
    'victim',
    'victim/',
    'victim/x',
    'learn',
    'learn/',
    'learn/A',
    'learn/../x',
    'menu/1',
    'MENU',
  ])('is null for %j', (wire) => {
    expect(parsePayload(wire)).toBeNull();
  });

  it('never throws on an old or foreign button', () => {
    fc.assert(
      fc.property(fc.string(), (wire) => {
        const payload = parsePayload(wire);

        expect(payload === null || encodePayload(payload) === wire).toBe(true);
      }),
    );
  });
});
