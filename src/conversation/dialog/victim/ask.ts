import { HARMS, LIMITS, say, type QuickReply, type Reply } from '../../../advice';
import type { RespondContext } from '../../context';
import { bubble, fillText } from '../turn';
import type { VictimDialog, VictimStep } from '../types';
import { bankButtons, bankNumber, bankTitle, calledOf, isWallet, moreBankLines } from './bank-line';
import { harmsOf } from './harms';

function answersOf(step: VictimStep, context: RespondContext): Readonly<Record<string, string>> {
  const { victim, buttons } = context.content;
  const { titles, banks } = victim;
  switch (step) {
    case 'harm':
      return Object.fromEntries(
        HARMS.map((harm): [string, string] => [harm, say(buttons, `harm.${harm}`, {})]),
      );
    case 'bank': {
      const names = banks.map((id): [string, string] => [id, bankTitle(id, context)]);
      return { ...Object.fromEntries(names), other: titles['bank.other'], skip: titles.skip };
    }
    case 'amount':
      return { none: titles['amount.none'], skip: titles.skip };
    case 'when':
      return {
        'just-now': titles['just-now'],
        today: titles.today,
        yesterday: titles.yesterday,
        skip: titles.skip,
      };
    case 'do-call':
      return { next: titles.next, busy: titles.busy };
    case 'do-phone':
    case 'do-lock':
    case 'do-passwords':
    case 'do-evidence':
    case 'do-report':
      return { next: titles.next };
    case 'receiver':
    case 'story':
      return { skip: titles.skip };
  }
}

/** The options of a step and their titles, in order: its answers, a step back where the row has room, and the way out. */
export function optionsOf(
  { step, answered }: VictimDialog,
  context: RespondContext,
): Readonly<Record<string, string>> {
  if (step === 'done') return {};
  const { titles } = context.content.victim;
  const answers = answersOf(step, context);
  const hasRoom = Object.keys(answers).length + 2 <= LIMITS.quickReplies;
  const back: Readonly<Record<string, string>> = answered.length > 0 && hasRoom ? { back: titles.back } : {};
  return { ...answers, ...back, stop: titles.stop };
}

/** What to say to the bank: money that is gone is traced, a code or an app that took none yet is locked out. */
type CallText = 'do.call' | `do.call.${'otp' | 'app' | 'debited' | 'sim'}`;

function callText(dialog: VictimDialog): CallText {
  const harms = harmsOf(dialog);
  if (dialog.debited) return 'do.call.debited';
  if ((dialog.amount ?? 0) > 0 || harms.includes('money')) return 'do.call';
  if (dialog.sim) return 'do.call.sim';
  const harm = (['app', 'otp'] as const).find((one) => harms.includes(one));
  return harm === undefined ? 'do.call' : `do.call.${harm}`;
}

/** How accounts are got back and passwords changed; of several harms each needs its own. */
function passwordsText(dialog: VictimDialog, { content }: RespondContext): string {
  const { texts } = content.victim;
  const harms = harmsOf(dialog);
  const taken = dialog.sim ? 'do.passwords.sim' : 'do.passwords.account';
  const account = texts[dialog.regained ? 'do.passwords.regained' : taken];
  const parts = [
    ...(harms.includes('account') ? [account] : []),
    ...(harms.some((harm) => harm !== 'account' && harm !== 'threat') ? [texts['do.passwords']] : []),
  ];
  return parts.join('\n');
}

function wordsOf(dialog: VictimDialog, step: VictimStep, context: RespondContext): string {
  const { texts } = context.content.victim;
  const { bank, amount } = dialog;
  const isMoney = harmsOf(dialog).includes('money');
  switch (step) {
    case 'amount':
      return texts[isMoney ? 'ask.amount' : 'ask.amount.if-any'];
    case 'bank':
      return texts[isMoney || (amount ?? 0) > 0 ? 'ask.bank' : 'ask.bank.own'];
    case 'harm':
    case 'when':
    case 'receiver':
    case 'story':
      return texts[`ask.${step}`];
    case 'do-call':
      return [
        fillText(texts[callText(dialog)], context, {
          number: bankNumber(bank, context),
          ...calledOf(bank, context),
        }),
        ...moreBankLines(dialog.moreBanks, context),
      ].join('\n');
    case 'do-phone':
      return texts['do.phone'];
    case 'do-lock':
      return isWallet(bank, context)
        ? fillText(texts['do.lock.wallet'], context, calledOf(bank, context))
        : texts['do.lock'];
    case 'do-passwords':
      return passwordsText(dialog, context);
    case 'do-evidence':
      return texts['do.evidence'];
    case 'do-report':
      return fillText(texts['do.report'], context);
  }
}

/** The quick replies of the open step. */
export function quickRepliesOf(dialog: VictimDialog, context: RespondContext): readonly QuickReply[] {
  return Object.entries(optionsOf(dialog, context)).map(([option, title]) => ({
    title,
    payload: { name: 'dialog', dialog: 'victim', step: dialog.step, option },
  }));
}

/** The open step as a bubble; null when there is none left. */
export function ask(dialog: VictimDialog, context: RespondContext): Reply | null {
  if (dialog.step === 'done') return null;
  const reply = bubble(wordsOf(dialog, dialog.step, context), quickRepliesOf(dialog, context));
  const calls = dialog.step === 'do-call' && dialog.bank?.kind === 'brand';
  return calls ? { ...reply, buttons: bankButtons(dialog.bank.id, context) } : reply;
}

/** The open step in one line behind something else: its first line, and its quick replies. */
export function continueVictim(dialog: VictimDialog, context: RespondContext): Reply {
  const [question = ''] = (ask(dialog, context)?.text ?? '').split('\n');
  const name = dialog.step.startsWith('do-') ? 'continue.do' : 'continue';
  const text = fillText(context.content.victim.texts[name], context, { question });
  return bubble(text, quickRepliesOf(dialog, context));
}
