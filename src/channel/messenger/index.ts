export { createMessengerBot } from './bot';
export { createGraphClient, type GraphClient } from './graph-client';
export { GRAPH_LIMITS } from './limits';
export { buildProfile, ProfileTexts, SUBSCRIBED_FIELDS, type Profile } from './profile';
export {
  renderBodies,
  renderReplies,
  type GraphButton,
  type GraphMessage,
  type GraphQuickReply,
} from './render';
export { setUpPage, setupCalls, SetupError, type SetupCall } from './setup';
export { signBody } from './signature';
export { HAND_OVER_BODY, TAKE_BACK_BODY } from './thread-control';
export { createWebhook } from './webhook';
