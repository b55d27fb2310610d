import { createHmac, timingSafeEqual } from 'node:crypto';
import type { GraphFault } from './fault';

/** What a Graph call shows to prove who it is; null where it is missing. */
export interface Proof {
  readonly accessToken: string | null;
  readonly appSecretProof: string | null;
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** `appsecret_proof`: HMAC-SHA256 of the access token, keyed with the app secret. */
export function appSecretProof(accessToken: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(accessToken).digest('hex');
}

/** What is wrong with a call's proof, as an app that requires `appsecret_proof` answers; null if nothing. */
export function findAuthorizationFault(
  { accessToken, appSecretProof: shown }: Proof,
  expected: { readonly accessToken: string; readonly appSecret: string },
): GraphFault | null {
  if (accessToken === null) {
    return { status: 400, code: 104, message: 'An access token is required to request this resource.' };
  }
  if (!equal(accessToken, expected.accessToken)) {
    return { status: 401, code: 190, message: 'Invalid OAuth access token - Cannot parse access token' };
  }
  if (shown === null) {
    return {
      status: 400,
      code: 100,
      message: 'API calls from the server require an appsecret_proof argument',
    };
  }
  if (!equal(shown, appSecretProof(expected.accessToken, expected.appSecret))) {
    return { status: 400, code: 100, message: 'Invalid appsecret_proof provided in the API argument' };
  }
  return null;
}
