import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { AddressPolicy } from './address-policy';
import { RefusedAddressError } from './errors';

/** Finds all addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly dns.LookupAddress[]>;

/** One agent for each scheme, both under the same address policy. */
export interface GuardedAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/**
 * Agents that connect only where the policy allows.
 * The address is judged at the moment of connecting, on the very answer the socket uses,
 * so a name that changes its address between a check and its use (DNS rebinding) gains nothing.
 * One refused address refuses the name. No connection is kept for another request.
 */
export function createGuardedAgents(
  policy: AddressPolicy,
  resolve: Resolve = resolveBySystem,
): GuardedAgents {
  const lookup = guard(policy, resolve);
  const options = { keepAlive: false, lookup };
  return { http: new http.Agent(options), https: new https.Agent(options) };
}

function guard(policy: AddressPolicy, resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || !addresses.every(({ address }) => policy.allowsAddress(address))) {
          callback(new RefusedAddressError('the host name leads to a refused address'), '', 0);
        } else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error('the host name was not found'), '', 0);
      },
    );
  };
}

function resolveBySystem(hostname: string): Promise<readonly dns.LookupAddress[]> {
  return dns.promises.lookup(hostname, { all: true });
}
