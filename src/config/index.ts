export { loadConfig, type ChannelSettings, type Config, type MessengerConfig } from './load';
export { ConfigError, type Problem } from './problems';
export { renderConfigTable } from './table';
export { VARIABLES, type Variable } from './variables';
