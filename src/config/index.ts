export { loadConfig } from './load';
export { ConfigError, type Problem } from './problems';
export { renderConfigTable } from './table';
export type { ChannelSettings, Config, MessengerConfig } from './types';
export { VARIABLES, type Variable } from './variables';
