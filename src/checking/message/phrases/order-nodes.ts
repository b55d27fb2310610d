import type { Trie } from './trie';

/** The nodes of a trie in the order of their distance from the root; the children of a node stand side by side, in the order of their letters. */
export interface NodeOrder {
  readonly nodes: Int32Array;
  /** By node: where its children stand in `nodes`, from here up to `end`. */
  readonly from: Int32Array;
  readonly end: Int32Array;
}

/** Puts the nodes of a trie in order. */
export function orderNodes({ nodes: size, child, sibling, code }: Trie): NodeOrder {
  const nodes = new Int32Array(size);
  const from = new Int32Array(size);
  const end = new Int32Array(size);
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    const node = nodes[at] ?? 0;
    from[node] = count;
    for (let next = child[node] ?? 0; next !== 0; next = sibling[next] ?? 0) {
      const letter = code[next] ?? 0;
      let place = count;
      for (; place > (from[node] ?? 0); place -= 1) {
        const before = nodes[place - 1] ?? 0;
        if ((code[before] ?? 0) < letter) break;
        nodes[place] = before;
      }
      nodes[place] = next;
      count += 1;
    }
    end[node] = count;
  }
  return { nodes, from, end };
}
