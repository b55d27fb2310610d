import { foldText } from '../../../indicator';
import type { ToldCorrection } from '../../../report';
import type { RespondContext } from '../../context';
import { findHolder, trimmed } from './find-holder';
import { namesPage, namesSelf } from './names-whom';

const OF_NAME = /(?<![a-z])(?:ten|chu (?:tk|tai khoan|the)|ctk|nguoi nhan)(?![a-z])/;

/** `Khánh chứ không phải Khanh`: one part of the known name is another. */
function withPart(holder: string, meant: string, wrong: string): string | null {
  const old = foldText(wrong.split(/\s+/).at(-1) ?? '');
  const word = meant.split(/\s+/).at(-1) ?? '';
  const parts = holder.split(' ');
  const at = parts.findLastIndex((part) => foldText(part) === old);
  if (at < 0 || !/^\p{L}+$/u.test(word)) return null;
  return parts.with(at, parts[at]?.toUpperCase() === parts[at] ? word.toUpperCase() : word).join(' ');
}

/** The name on the receiving account as a correction gives it, `known` the one of before; null where it puts no name right. */
export function holderPutRight(
  { meant, wrong, about }: ToldCorrection,
  known: string | null,
  knowledge: Pick<RespondContext, 'rules' | 'content'>,
): string | null {
  const all = foldText(`${about} ${wrong ?? ''} ${meant}`);
  if (namesSelf(all) || namesPage(all) || (known === null && !OF_NAME.test(all))) return null;
  const isName = OF_NAME.test(all) && /^[\p{L} ]+$/u.test(meant);
  const name = isName ? trimmed(meant, knowledge) : findHolder(meant, knowledge, true);
  const part = known === null || wrong === null ? null : withPart(known, meant, wrong);
  return name ?? part;
}
