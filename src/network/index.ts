export { PUBLIC_INTERNET, type AddressPolicy } from './address-policy';
export type { Expansion, HiddenReason } from './follow';
export { createGuardedAgents, type GuardedAgents, type Resolve } from './guarded-agent';
export {
  createPictureClient,
  isMetaPicture,
  type PictureAnswer,
  type PictureClientOptions,
} from './picture-client';
export { createShortenerClient, type ShortenerClient, type ShortenerClientOptions } from './shortener-client';
