/** Answering an event took longer than it may. */
export class AnswerTimeoutError extends Error {
  override readonly name = 'AnswerTimeoutError';
}
