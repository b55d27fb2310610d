/** What the simulated page and app are called and keyed with; made anew at every start, never shown to a browser. */
export interface SimulatorCredentials {
  readonly pageId: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly verifyToken: string;
}

/** Random bytes, such as `randomBytes` of `node:crypto`. */
export type RandomBytes = (size: number) => Buffer;

/** A decimal id of the given length that never starts with 0, as Meta's ids look. */
function decimalId(random: RandomBytes, digits: number): string {
  const rest = Array.from(random(digits - 1), (byte) => String(byte % 10));
  return `1${rest.join('')}`;
}

/** Draws credentials for one run of the simulator. */
export function simulatorCredentials(random: RandomBytes): SimulatorCredentials {
  return {
    pageId: decimalId(random, 15),
    appId: decimalId(random, 16),
    appSecret: random(16).toString('hex'),
    accessToken: `SIMULATOR${random(32).toString('hex')}`,
    verifyToken: random(16).toString('hex'),
  };
}
