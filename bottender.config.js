const { env } = process;

/**
 * The channels, in Bottender's shape and read by our own server, which validates every value at start.
 * Secrets come from the environment; nothing here is a secret.
 */
module.exports = {
  channels: {
    messenger: {
      enabled: true,
      path: '/webhooks/messenger',
      pageId: env.MESSENGER_PAGE_ID,
      accessToken: env.MESSENGER_ACCESS_TOKEN,
      appId: env.MESSENGER_APP_ID,
      appSecret: env.MESSENGER_APP_SECRET,
      verifyToken: env.MESSENGER_VERIFY_TOKEN,
      graphOrigin: env.MESSENGER_GRAPH_ORIGIN,
      graphVersion: env.MESSENGER_GRAPH_VERSION,
    },
  },
};
