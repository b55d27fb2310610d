const REFUSED = 'ERR_REFUSED_ADDRESS';

/** A connection that the address policy forbids; nothing was sent. Known by its code, which node-fetch keeps when it wraps an error. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
  readonly code = REFUSED;
}

/** Whether a request failed because the policy forbids the address. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === REFUSED;
}
