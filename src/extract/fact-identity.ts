import { stableId } from '../stable-id.js';
import type { Tree } from '../tree.js';
import type { Chain, Document, Mention } from '../types/document.js';
import type { MentionsByHead, Roles } from './fillers.js';

/**
 * The fact's id: from its article, its type, its verb and who fills the required roles (by their fullest name),
 * not from wording, so that a corrected article updates cards instead of doubling them.
 * @param seen how often each identity was given out: a second fact of the same identity gets another id
 */
export function identify(
  type: string,
  required: readonly string[],
  trigger: string,
  roles: Roles,
  tree: Tree,
  mentions: MentionsByHead,
  { article, chains }: Document,
  seen: Map<string, number>,
): string {
  const who = required.flatMap((name) => [
    name,
    ...(roles.get(name)?.heads ?? [])
      .map((head) => nameOf(mentions.get(head), chains) ?? tree.token(head).lemma)
      .sort(),
  ]);
  const identity = ['fact', article.id, type, trigger, ...who];
  const key = identity.join('\n');
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return stableId(...identity, ...(count > 1 ? [String(count)] : []));
}

function nameOf(mention: Mention | undefined, chains: readonly Chain[]): string | undefined {
  const chain = mention?.chain === undefined ? undefined : chains[mention.chain];
  return chain?.nameless ? undefined : chain?.name;
}
