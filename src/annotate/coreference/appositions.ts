import { childBy, universal } from '../entities/sentence-tree.js';
import { mayBeOne } from './clusters.js';
import type { Discourse } from './discourse.js';
import { isPersonal, type Referent } from './referent.js';
import type { CoreferenceWords } from './words.js';

/** How sure the parser must be of an apposition: it confuses them with lists. */
const SURE = 0.38;

/** "Karin Berg, the mayor of Oslo": two noun phrases of one kind side by side, of which one at most is a name. */
export function linkAppositions(discourse: Discourse): void {
  const { referents, clusters, at, words } = discourse;
  for (const referent of referents) {
    const { token, mention } = referent;
    if (token.deprel !== 'appos' || token.confidence < SURE) continue;
    const head = at(mention.sentence, token.head - 1);
    if (head === undefined || !areBeside(head, referent) || !areOneKind(head, referent, words)) continue;
    if (isInList(head) || isInList(referent)) continue;
    if (mayBeOne(clusters.of(head.index), clusters.of(referent.index)))
      clusters.merge(head.index, referent.index, 'apposition');
  }
}

/** Two phrases with one sign between them, in brackets or after a comma or dash. */
function areBeside(head: Referent, apposition: Referent): boolean {
  if (head.form === 'pronoun' || head.form === 'speaker' || apposition.form === 'pronoun') return false;
  if (head.form === 'name' && apposition.form === 'name') return false;
  if (apposition.form === 'speaker') return false;
  return head.mention.last < apposition.mention.first;
}

function areOneKind(a: Referent, b: Referent, { kinds }: CoreferenceWords): boolean {
  const [name, noun] = a.form === 'name' ? [a, b] : [b, a];
  const kind = noun.form === 'nominal' ? kinds.get(noun.token.lemma.toLowerCase()) : undefined;
  if (kind !== undefined && name.form === 'name') {
    // "the contractor, Construmar" may be a person or a company; "Corvane, a hedge fund" is a body whatever its type.
    return kind === 'either' || (kind === 'player') === isPersonal(name);
  }
  if (isPersonal(a) !== isPersonal(b)) return false;
  if (name.form === 'name') return isPersonal(a) || a.mention.type === b.mention.type;
  // Two indefinite phrases are a list, two definite ones mostly are.
  return (a.determiner === 'definite' || a.determiner === 'owned') && b.determiner === 'indefinite';
}

/** A part of a coordination: its appositions may belong to all of it. */
const isInList = ({ tree, position, token }: Referent): boolean =>
  universal(token.deprel) === 'conj' || childBy(tree, position, 'conj') !== undefined;
