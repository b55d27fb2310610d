export { createMessengerBot } from './bot';
export { createGraphClient, type GraphClient } from './graph-client';
export { GRAPH_LIMITS } from './limits';
export {
  renderBodies,
  renderReplies,
  type GraphButton,
  type GraphMessage,
  type GraphQuickReply,
} from './render';
export { signBody } from './signature';
export { HAND_OVER_BODY } from './thread-control';
export { createWebhook } from './webhook';
