import { normaliseName } from '../entities/normalise-name.js';
import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';

/** How many sentences back the one name of a kind may stand. */
const REACH = 2;
const BARE = new Set(['det', 'case', 'punct', 'cop', 'nsubj', 'advmod', 'cc']);

/**
 * "the company" behind "Nordic Seabed": the only name of its kind in the sentences just before, where nothing else
 * narrows the phrase down.
 */
export function linkKinds(discourse: Discourse): void {
  const { referents, clusters, words } = discourse;
  for (const referent of referents) {
    const kinds = words.kinds.get(referent.token.lemma.toLowerCase());
    if (kinds === undefined || !isBare(referent) || clusters.of(referent.index).members.length > 1) continue;
    const name = onlyNameBefore(discourse, referent, kinds);
    if (name !== undefined) clusters.merge(name.index, referent.index, 'role');
  }
}

function isBare({ form, determiner, tree, position, number }: Referent): boolean {
  if (form !== 'nominal' || determiner !== 'definite' || number === 'plural') return false;
  return (tree.children[position] ?? []).every((child) => BARE.has(tree.tokens[child]?.deprel ?? ''));
}

function onlyNameBefore(
  { referents, clusters, firstOf, words }: Discourse,
  anaphor: Referent,
  kinds: readonly string[],
): Referent | undefined {
  let found: Referent | undefined;
  for (let i = anaphor.index - 1; i >= firstOf(Math.max(0, anaphor.mention.sentence - REACH)); i--) {
    const name = referents[i];
    if (name?.form !== 'name' || !kinds.some((kind) => isOfKind(name, kind))) continue;
    if (found !== undefined && clusters.of(found.index) !== clusters.of(name.index)) return undefined;
    found ??= name;
  }
  return found;

  function isOfKind({ mention, tree }: Referent, kind: string): boolean {
    if (kind === 'company' || kind === 'body') return mention.type === 'Organization';
    if (mention.type !== 'Place') return false;
    const text = tree.tokens
      .slice(mention.first - 1, mention.last)
      .map(({ form }) => form)
      .join(' ');
    const isCountry = words.countries.byName.has(normaliseName(text));
    return kind === 'country' ? isCountry : !isCountry;
  }
}
