import type { MessengerBot } from 'bottender';

type SessionStore = NonNullable<ConstructorParameters<typeof MessengerBot>[0]['sessionStore']>;

/** A session store that reads nothing and writes nothing: the record keeps what the bot remembers. */
export function createNoSessions(): SessionStore {
  const store: SessionStore = {
    init: () => Promise.resolve(store),
    read: () => Promise.resolve(null),
    all: () => Promise.resolve([]),
    write: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
  return store;
}
