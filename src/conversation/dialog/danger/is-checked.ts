import type { TurnInput } from '../turn';

/** Whether there is something to check, which is answered as such in danger as well; `gọi 114 không được` asks about no number. */
export function isChecked({ inbound, assessment }: TurnInput): boolean {
  const found = (assessment?.indicators ?? []).map(({ indicator }) => indicator);
  const isToCheck = found.some((one) => one.kind !== 'phone' || one.numberKind !== 'emergency');
  return inbound.attachments.length > 0 || isToCheck;
}
