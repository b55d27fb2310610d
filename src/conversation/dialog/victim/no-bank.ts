import { foldText } from '../../../indicator';

const NO_BANK =
  /(?<![a-z])(?:(?:khong|ko|k|chua|chang) (?:co|dung|xai|mo) (?:tai khoan |the |tk |app )?(?:ngan hang|the ngan hang|atm|the nao|tk ngan hang)|(?<!rut )(?<!rut it )tien mat|dua (?:tien )?tan tay)(?![a-z])/;

/** Cash that came from a bank. */
const WITHDRAWN = /(?:rut|ra ngan hang lay) (?:het )?tien mat/;

/** Whether a person has no bank or paid in cash, so that there is nothing to do at a bank. */
export function hasNoBank(text: string): boolean {
  const folded = foldText(text);
  return NO_BANK.test(folded) && !WITHDRAWN.test(folded);
}
