import { appDownload } from './signals/app-download';
import { combosquat } from './signals/combosquat';
import { fakeSuffix } from './signals/fake-suffix';
import { foreignNumber } from './signals/foreign-number';
import { freeHosting } from './signals/free-hosting';
import { governmentClaim } from './signals/government-claim';
import { homograph } from './signals/homograph';
import { ipHost } from './signals/ip-host';
import { lookalikeDomain } from './signals/lookalike-domain';
import { nameModel } from './signals/name-model';
import { officialNumberLookalike } from './signals/official-number-lookalike';
import { pageClaim } from './signals/page-claim';
import { pathImitation } from './signals/path-imitation';
import { premiumNumber } from './signals/premium-number';
import { qrChecksum } from './signals/qr-checksum';
import { riskySuffix } from './signals/risky-suffix';
import { shortener } from './signals/shortener';
import { stateNumberClaim } from './signals/state-number-claim';
import { targetEmbedding } from './signals/target-embedding';
import { throwawayName } from './signals/throwaway-name';
import { typosquat } from './signals/typosquat';
import { unusualPort } from './signals/unusual-port';
import { userinfo } from './signals/userinfo';
import type { AccountSignal, LinkSignal, PhoneSignal } from './types';

/** Every signal that looks at a link. */
export const LINK_SIGNALS: readonly LinkSignal[] = [
  homograph,
  lookalikeDomain,
  typosquat,
  combosquat,
  targetEmbedding,
  pathImitation,
  pageClaim,
  fakeSuffix,
  governmentClaim,
  riskySuffix,
  freeHosting,
  shortener,
  ipHost,
  userinfo,
  appDownload,
  unusualPort,
  throwawayName,
  nameModel,
];

/** Every signal that looks at a phone number. */
export const PHONE_SIGNALS: readonly PhoneSignal[] = [
  officialNumberLookalike,
  foreignNumber,
  premiumNumber,
  stateNumberClaim,
];

/** Every signal that looks at a bank account: its number says nothing by itself, only the code it came in. */
export const ACCOUNT_SIGNALS: readonly AccountSignal[] = [qrChecksum];
