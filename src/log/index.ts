import { pino } from 'pino';

/**
 * Everything the product may write to its log.
 * A record holds event names, opaque references, verdicts, durations and counts:
 * there is no field in which a citizen's words, numbers or ids could stand.
 */
export type LogRecord =
  | { event: 'server.started'; port: number }
  | { event: 'server.stopped' }
  | { event: 'lists.unverified'; entries: number; of: number }
  | { event: 'unit.unconfirmed'; channels: number }
  | { event: 'webhook.accepted'; events: number; ignored: number; duplicates: number }
  | { event: 'webhook.refused'; status: number }
  | { event: 'webhook.other-page' }
  | { event: 'message.answered'; messageRef: string; verdict: string; replies: number; durationMs: number }
  | { event: 'message.failed'; messageRef: string; error: string; attempt: number }
  | { event: 'message.set-aside'; messageRef: string; attempts: number }
  | { event: 'send.failed'; messageRef: string; code: number; subcode: number; action: string }
  | { event: 'send.halted'; code: number; subcode: number }
  | { event: 'shortener.failed'; reason: string; durationMs: number }
  | { event: 'purge.done'; rows: number }
  | { event: 'bug'; where: string; error: string };

/** How much a record matters; the log holds those from its own level on. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/** Writes one record; a record has no place for what a citizen wrote. */
export type Log = (level: LogLevel, record: LogRecord) => void;

/** Opens the log on standard output, one JSON object a line. `level: 'silent'` writes nothing. */
export function openLog(level: LogLevel | 'silent'): Log {
  const sink = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return (at, record) => {
    sink[at](record);
  };
}

/** The log's word for a thrown value: its class name, never its message, which may quote the input. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
