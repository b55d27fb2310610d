import type { NodeOrder } from './order-nodes';
import { ROWS } from './states';

/**
 * Says of each node which state it is. The children of a node stand side by side. The first states are those next to the root;
 * of the others, each stands close to the one that leads to it, so that a phrase that is read letter by letter is read from
 * one place of memory.
 */
export function numberStates({ nodes, from, end }: NodeOrder): Uint16Array {
  const stateOf = new Uint16Array(nodes.length);
  let states = 1;
  const numberChildren = (node: number): void => {
    for (let at = from[node] ?? 0; at < (end[node] ?? 0); at += 1) {
      stateOf[nodes[at] ?? 0] = states;
      states += 1;
    }
  };
  const numberBelow = (node: number): void => {
    numberChildren(node);
    for (let at = from[node] ?? 0; at < (end[node] ?? 0); at += 1) numberBelow(nodes[at] ?? 0);
  };
  let next = 0;
  for (; next < nodes.length && states < ROWS; next += 1) numberChildren(nodes[next] ?? 0);
  // Their own children are numbered by now, those below them are not.
  const numbered = states;
  for (; next < numbered; next += 1) numberBelow(nodes[next] ?? 0);
  return stateOf;
}
