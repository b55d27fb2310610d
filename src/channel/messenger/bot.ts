import { MessengerBot, type MessengerContext } from 'bottender';
import { messenger, route, router } from 'bottender/router';
import { MessengerClient } from 'messaging-api-messenger';
import type { Inbound } from '../../conversation';
import type { Answer, InboxEvent } from '../../delivery';
import { toBottenderBody } from './bottender-body';
import { eventKind } from './event-kind';
import { createNoSessions } from './no-sessions';
import { RawEvent } from './raw-event';
import type { SplitEvent } from './split-events';
import { controlOf } from './thread-control';
import { toInbound } from './to-inbound';

interface BotDeps {
  readonly appId: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly graphOrigin: string;
  readonly graphVersion: string;
  readonly answer: (inbound: Inbound) => Promise<Answer>;
  /** Shows typing dots to this person; called and forgotten. */
  readonly showTyping: (senderId: string) => void;
}

/** What goes into an action beside Bottender's event, and what comes out of it. */
interface Job {
  readonly inbound: Inbound | null;
  readonly senderId: string;
  /** What happens without a word: null for nothing. */
  readonly quietly: Answer | null;
  outcome:
    | { readonly kind: 'answered'; readonly answer: Answer | null }
    | { readonly kind: 'failed'; readonly error: unknown }
    | null;
}

const CLIENT_TIMEOUT_MS = 5000;

function jobOf(context: MessengerContext): Job {
  return context.requestContext as unknown as Job;
}

function createBot(deps: BotDeps): MessengerBot {
  const client = new MessengerClient({
    accessToken: deps.accessToken,
    appSecret: deps.appSecret,
    version: deps.graphVersion,
    origin: deps.graphOrigin,
  });
  client.axios.defaults.timeout = CLIENT_TIMEOUT_MS;
  return new MessengerBot({
    client,
    appId: deps.appId,
    appSecret: deps.appSecret,
    sessionStore: createNoSessions(),
    sync: true,
  });
}

/**
 * Answers inbox events through Bottender's routes, one event per request.
 * An action sends nothing: its answer, or its error, comes back through the request context,
 * because Bottender itself reports success for an action that threw.
 */
export function createMessengerBot(deps: BotDeps): (event: InboxEvent) => Promise<Answer | null> {
  const bot = createBot(deps);

  async function answer(context: MessengerContext): Promise<void> {
    const job = jobOf(context);
    if (job.inbound === null) {
      stayQuiet(context);
      return;
    }
    if (job.inbound.aside !== true) deps.showTyping(job.senderId);
    job.outcome = { kind: 'answered', answer: await deps.answer(job.inbound) };
  }

  function stayQuiet(context: MessengerContext): void {
    const job = jobOf(context);
    job.outcome = { kind: 'answered', answer: job.quietly };
  }

  const isEdit = (context: MessengerContext): boolean => 'messageEdit' in context.event.rawEvent;
  bot.onEvent(
    router<MessengerContext>([
      messenger.standby(answer),
      messenger.echo(stayQuiet),
      messenger.message(answer),
      messenger.postback(answer),
      route(isEdit, answer),
      route('*', stayQuiet),
    ]),
  );
  bot.onError((context: MessengerContext, props: { error?: Error }) => {
    jobOf(context).outcome = { kind: 'failed', error: props.error };
  });
  const request = bot.createRequestHandler() as unknown as (body: object, job: Job) => Promise<void>;

  return async (event) => {
    const split = JSON.parse(event.body) as SplitEvent;
    const raw = RawEvent.parse(split.event);
    const kind = eventKind(split, raw);
    const control = controlOf(raw, deps.appId);
    const job: Job = {
      inbound: toInbound(split, event),
      senderId: raw.sender?.id ?? '',
      quietly: control === null ? null : { state: null, replies: [], effects: [control], verdict: null },
      outcome: null,
    };
    await request(toBottenderBody(split, raw, kind), job);
    if (job.outcome === null) throw new Error('No route took the event');
    if (job.outcome.kind === 'failed') throw job.outcome.error;
    return job.outcome.answer;
  };
}
