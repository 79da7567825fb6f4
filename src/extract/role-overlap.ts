import type { Tree } from '../tree.js';
import type { Document } from '../types/document.js';
import type { Filler } from '../types/fact.js';
import type { Roles } from './fillers.js';

/** Roles without what fills another role: "a campaign in Norland" is "a campaign" where Norland is the place. */
export function apart(roles: Roles, tree: Tree, document: Document): Roles {
  const heads = [...roles.values()].flatMap((filled) => filled.heads);
  return new Map(
    [...roles].map(([name, filled]) => [
      name,
      {
        ...filled,
        fillers: filled.fillers.map((filler, i) =>
          cutBefore(filler, filled.heads[i] ?? 0, heads, tree, document),
        ),
      },
    ]),
  );
}

function cutBefore(
  filler: Filler,
  head: number,
  others: readonly number[],
  tree: Tree,
  document: Document,
): Filler {
  const next = others.find(
    (id) => id > head && tree.token(id).deprel === 'nmod' && tree.token(id).end <= filler.end,
  );
  if (next === undefined) return filler;
  const phrase = tree.subtree(next)[0];
  if (!phrase || phrase.id <= head) return filler;
  const end = tree.token(phrase.id - 1).end;
  return { ...filler, end, text: document.article.text.slice(filler.start, end) };
}
