import { DEEPEST_MARKUP } from './input-findings.js';

/**
 * True where a tree has more levels than are read. Walks without recursion, since it is what keeps recursion safe:
 * `children` gives a node's children.
 */
export function isTooDeep<Node>(root: Node, children: (node: Node) => Iterable<Node>): boolean {
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_MARKUP) return true;
    level = level.flatMap((node) => [...children(node)]);
  }
  return false;
}
