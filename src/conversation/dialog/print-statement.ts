import { LIMITS, splitText, type Reply } from '../../advice';
import { renderStatement, statementOf, type StatementFacts } from '../../report';
import type { RespondContext } from '../context';
import { bubble } from './turn';

/** A statement as bubbles to copy and carry to the commune police. */
export function printStatement(facts: StatementFacts, { content }: RespondContext): readonly Reply[] {
  const { victim, statement } = content;
  return [
    bubble(victim.texts['statement.before']),
    ...splitText(renderStatement(statement, statementOf(facts)), LIMITS.text).map((text) => bubble(text)),
    bubble(statement.note),
  ];
}
