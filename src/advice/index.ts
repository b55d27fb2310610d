export * from './types';
export { encodePayload, parsePayload, type Payload } from './payload';
export { Unit, unconfirmedChannels } from './unit';
