/** A list file or database that cannot be used; the message says which one, why, and what is expected. */
export class ListsError extends Error {
  override readonly name = 'ListsError';
}
