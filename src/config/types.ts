import type { LogLevel } from '../log';

/** What the Messenger channel needs to talk to the Graph API. */
export interface MessengerConfig {
  readonly pageId: string;
  readonly accessToken: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly graphOrigin: string;
  readonly graphVersion: string;
}

/** The configuration after validation. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly dataKey: string | null;
  readonly shorteners: boolean;
  readonly checkRetentionDays: number;
  /** Hours of silence after an officer wrote, or was asked for. */
  readonly handOverHours: number;
  readonly logLevel: LogLevel | 'silent';
  /** null: no credentials are set and the simulator takes their place. */
  readonly messenger: MessengerConfig | null;
}

/** An environment, as `process.env` holds it. */
export type Env = Readonly<Record<string, string | undefined>>;

/** `messenger` settings as `bottender.config.js` exports them: same values as the environment, in Bottender's shape. */
export type ChannelSettings = Readonly<Record<string, unknown>>;
