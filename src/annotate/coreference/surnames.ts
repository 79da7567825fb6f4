import type { Discourse } from './discourse.js';
import type { Referent } from './referent.js';

/**
 * "Stevens" behind "John Stevens", where the tagger takes it for a plural: a bare proper noun is the one person whose
 * name ends in it.
 */
export function linkSurnames({ referents, clusters }: Discourse): void {
  const owners = new Map<string, Referent[]>();
  for (const referent of referents) {
    const { mention, token, form, index } = referent;
    const chain = clusters.of(index).names;
    if (form === 'name' && mention.type === 'Person' && chain !== undefined) {
      const surname = chain.name.slice(chain.name.lastIndexOf(' ') + 1);
      const known = owners.get(surname) ?? [];
      const isNew = known.every((other) => clusters.of(other.index) !== clusters.of(index));
      if (isNew) owners.set(surname, [...known, referent]);
    } else if (token.xpos === 'NNPS' && mention.first === mention.last && form === 'nominal') {
      const [only, another] = owners.get(token.form) ?? [];
      if (only !== undefined && another === undefined) clusters.merge(only.index, index, 'name');
    }
  }
}
