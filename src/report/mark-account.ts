/**
 * The text with `stk` (account number) written before the digits at `at`, so that `findAccounts` takes them.
 * For digits that the question or the words around them already make an account; unchanged where `at` is negative.
 */
export function markAccount(text: string, at: number): string {
  return at < 0 ? text : `${text.slice(0, at)}stk ${text.slice(at)}`;
}
