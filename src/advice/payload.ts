/** What happened to a person who was cheated; each has its own first steps. */
export const HARMS = ['money', 'otp', 'app', 'account', 'threat'] as const;
/** A harm that a person suffered, for which there is first aid. */
export type Harm = (typeof HARMS)[number];

/** Payloads that are nothing but their name. */
export const PLAIN_PAYLOADS = [
  'start',
  'menu',
  'how-to-check',
  'how-to-report',
  'privacy',
  'police-real',
  'rumor',
  'learn-groups',
  'learn-tip',
  'learn-new',
  'hand-over',
  'back-to-bot',
  'my-data',
  'delete-data',
  'stop',
  'report',
] as const;
/** The name of a tap that carries nothing else. */
export type PlainPayload = (typeof PLAIN_PAYLOADS)[number];

/** Which dialogue an answer belongs to. */
export type DialogName = 'victim' | 'report';

/** What a button or quick reply asks for. On the wire it is one short string, `name` or `name/argument`. */
export type Payload =
  | { readonly name: PlainPayload }
  | { readonly name: 'victim'; readonly harm: Harm }
  | { readonly name: 'learn' | 'learn-more' | 'learn-share'; readonly advisory: string }
  /** An answer to one step of the dialogue that is under way; an old one does no harm. */
  | { readonly name: 'dialog'; readonly dialog: DialogName; readonly step: string; readonly option: string }
  /** One page of a group's advisories, counted from 1. */
  | { readonly name: 'learn-group'; readonly group: string; readonly page: number };

const DIALOG = /^dialog\/(victim|report)\/([a-z-]{1,30})\/([a-z0-9_-]{1,50})$/;
const LEARN = /^(learn|learn-more|learn-share)\/([a-z0-9-]{1,80})$/;
const GROUP = /^learn-group\/([a-z-]{1,80})\/([1-9]\d?)$/;

/** Wire form of a payload; at most 100 ASCII characters. */
export function encodePayload(payload: Payload): string {
  if ('option' in payload) return `dialog/${payload.dialog}/${payload.step}/${payload.option}`;
  if ('harm' in payload) return `victim/${payload.harm}`;
  if ('advisory' in payload) return `${payload.name}/${payload.advisory}`;
  if ('group' in payload) return `learn-group/${payload.group}/${payload.page}`;
  return payload.name;
}

/** Reads a wire string back; null for anything this version does not know, such as an old button. */
export function parsePayload(wire: string): Payload | null {
  const plain = PLAIN_PAYLOADS.find((name) => name === wire);
  if (plain !== undefined) return { name: plain };
  const harm = HARMS.find((one) => wire === `victim/${one}`);
  if (harm !== undefined) return { name: 'victim', harm };
  const [, name, advisory] = LEARN.exec(wire) ?? [];
  if (advisory !== undefined) return { name: name as 'learn' | 'learn-more' | 'learn-share', advisory };
  const [, dialog, step, option] = DIALOG.exec(wire) ?? [];
  if (step !== undefined && option !== undefined)
    return { name: 'dialog', dialog: dialog === 'victim' ? 'victim' : 'report', step, option };
  const [, group, page] = GROUP.exec(wire) ?? [];
  return group === undefined ? null : { name: 'learn-group', group, page: Number(page) };
}
