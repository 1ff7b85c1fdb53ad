/** A prefix tree over levelled text whose terminals carry numbers of the caller's choice. */
export interface Trie {
  /** 1 for every unit that begins an entry: most of a page is passed over at the price of one look. */
  readonly begins: Uint8Array;
  /** Child of a node by `node << 16 | unit`. */
  readonly children: ReadonlyMap<number, number>;
  readonly terminals: ReadonlyMap<number, readonly number[]>;
}

export const ROOT = 0;

/** Builds a trie from levelled strings; a string's number is its place in the list. */
export function buildTrie(strings: readonly string[]): Trie {
  const begins = new Uint8Array(0x10000);
  const children = new Map<number, number>();
  const terminals = new Map<number, number[]>();
  let nodes = 1;
  strings.forEach((string, number) => {
    begins[string.charCodeAt(0)] = 1;
    let node = ROOT;
    for (let i = 0; i < string.length; i++) {
      const key = edge(node, string.charCodeAt(i));
      const next = children.get(key) ?? nodes++;
      children.set(key, next);
      node = next;
    }
    const here = terminals.get(node);
    if (here) here.push(number);
    else terminals.set(node, [number]);
  });
  return { begins, children, terminals };
}

/** The node below `node` along `unit`, or `undefined` where no entry goes on so. */
export function step(trie: Trie, node: number, unit: number): number | undefined {
  return trie.children.get(edge(node, unit));
}

/** Multiplied, not shifted: a shift would overflow 32 bits from node 32,768 on. */
function edge(node: number, unit: number): number {
  return node * 0x10000 + unit;
}
