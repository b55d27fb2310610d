import type { IndicatorAssessment } from '../checking';
import {
  defangPhone,
  defangText,
  defangUrl,
  type Indicator,
  type LinkIndicator,
  type LookupKey,
} from '../indicator';
import { shorten } from './split-text';
import type { Unit } from './unit';

/** Longest address that is shown, before and after its dots are put in brackets. */
const MAX_WRITTEN = 50;
const MAX_SHOWN = 70;

/** An address that no client makes tappable, cut to one line; a number inside it is broken up too. */
export function showAddress(address: string): string {
  const written = shorten(address.replace(/\s+/g, ' ').trim(), MAX_WRITTEN);
  return shorten(defangText(defangUrl(written)), MAX_SHOWN);
}

function writtenLink({ parsed, raw, url, domain }: LinkIndicator): string {
  if (!parsed) return raw;
  const [, port = '', path = ''] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*?(:\d+)?([/?#].*)?$/i.exec(url) ?? [];
  return `${domain.unicode}${port}${path === '/' ? '' : path}`;
}

function plain(indicator: Indicator, { hotline }: Unit): string {
  switch (indicator.kind) {
    case 'link':
      return indicator.domain.unicode;
    case 'phone':
      return indicator.e164 === hotline.e164 ? hotline.display : indicator.national;
    case 'account':
      return indicator.digits;
  }
}

function broken(indicator: Indicator): string {
  switch (indicator.kind) {
    case 'link':
      return showAddress(writtenLink(indicator));
    case 'phone':
      return shorten(defangPhone(indicator), MAX_SHOWN);
    case 'account':
      return shorten(defangPhone({ national: indicator.digits }), MAX_SHOWN);
  }
}

/** An indicator as a citizen may see it: plain only where it is official, else so that it cannot be tapped. */
export function showIndicator({ indicator, verdict }: IndicatorAssessment, unit: Unit): string {
  return verdict === 'official' ? plain(indicator, unit) : broken(indicator);
}

/** A kept lookup key as its citizen may see it again: never tappable. */
export function showKey({ kind, value }: LookupKey): string {
  switch (kind) {
    case 'url':
    case 'host':
      return showAddress(value.replace(/\/$/, ''));
    case 'phone':
    case 'account':
      return shorten(defangPhone({ national: value.replace(/^\+84/, '0') }), MAX_SHOWN);
  }
}
