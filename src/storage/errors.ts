/** A record database or data key that cannot be used; the message says which file, why, and what is expected. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
