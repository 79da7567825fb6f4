import type { Tree } from '../tree.js';
import type { Mention, Token } from '../types/document.js';
import { nameOf } from './antecedents.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** A person as a question names them. */
export interface NamedPerson {
  readonly name: string;
  readonly gender: string | undefined;
}

/** Two persons whom a sentence tells of together. */
export interface Together {
  readonly persons: readonly [NamedPerson, NamedPerson];
  /** Id of the last word that names them. */
  readonly end: number;
}

/**
 * The two persons of a sentence that tells of just these two together: "Holm and Berg left", "Holm went on with Berg",
 * "she married Otto Berg". Undefined where it tells of other people too, or of another two.
 */
export function toldTogether(scene: Scene): Together | undefined {
  let found: Together | undefined;
  for (const token of scene.sentence.tokens) {
    const first = isNameOrPronoun(token) ? personOf(scene, token) : undefined;
    const other = first && partnerOf(scene.tree, token);
    const second = other && personOf(scene, other);
    if (!first || !second || first.name === second.name) continue;
    if (found || isInQuotation(scene, token)) return undefined;
    found = { persons: [first, second], end: Math.max(token.id, other.id) };
  }
  return found && !scene.mentions.some((mention) => isPeopleBeside(scene, mention)) ? found : undefined;
}

/** The only two persons that a sentence names, whom a "together" right behind it joins: "She studied under Otto Berg." */
export function onlyTwo(scene: Scene): Together | undefined {
  const persons = new Map<string, NamedPerson>();
  for (const token of scene.sentence.tokens) {
    const person = isNameOrPronoun(token) ? personOf(scene, token) : undefined;
    if (person) persons.set(person.name, person);
  }
  const [first, second, more] = [...persons.values()];
  const isAlone = scene.mentions.every(
    (mention) =>
      !isSeveralPeople(scene, mention) &&
      (mention.type !== 'Person' || !mention.name || personOf(scene, scene.tree.token(mention.head))),
  );
  if (!first || !second || more || !isAlone) return undefined;
  return { persons: [first, second], end: scene.sentence.tokens.length };
}

/** True for a word that somebody says in the article. */
export const isInQuotation = ({ document }: Scene, { start }: Token): boolean =>
  document.quotations.some((one) => one.start <= start && start < one.end);

/** True of several people without names: "the miners", "her friends". */
export function isSeveralPeople({ tree }: Scene, { type, head, link }: Mention): boolean {
  if (link === 'pronoun') return false;
  const { xpos } = tree.token(head);
  return type === 'Group' || (type === 'Person' && /S$/.test(xpos));
}

const isNameOrPronoun = ({ upos }: Token): boolean => upos === 'PROPN' || upos === 'PRON';

/** The full name of whom a word names or surely means. */
function personOf({ document, antecedents, mentions }: Scene, { id }: Token): NamedPerson | undefined {
  const mention = mentions.find(({ head, name }) => head === id && name);
  const index = antecedents.get(id)?.chain ?? mention?.chain;
  const chain = index === undefined ? undefined : document.chains[index];
  const name = chain?.type === 'Person' ? nameOf(document, chain) : undefined;
  return chain && name !== undefined ? { name, gender: chain.gender } : undefined;
}

/** Berg of "Holm and Berg left", of "Holm went on with Berg" and of "Holm married Berg". */
function partnerOf(tree: Tree, token: Token): Token | undefined {
  const [one, more] = tree.childrenBy(token.id, 'conj');
  if (one) {
    const isAnd = tree.subtree(one.id)[0]?.lemma === 'and';
    return isAnd && !more && token.deprel !== 'conj' ? one : undefined;
  }
  const verb = token.deprel === 'nsubj' ? tree.token(token.head) : undefined;
  if (verb?.upos !== 'VERB') return undefined;
  const verbs = [verb, ...tree.childrenBy(verb.id, 'conj').filter((next) => sharesSubject(tree, next))];
  for (const { id, lemma } of verbs) {
    if (tree.childrenBy(id, 'advmod', 'aux').some(isUnreal)) continue;
    if (lemma === 'marry') return tree.childrenBy(id, 'obj')[0];
    const beside = tree.childrenBy(id, 'obl').find((child) => tree.preposition(child.id) === 'with');
    if (beside && isIn('togetherVerb', lemma)) return beside;
  }
  return undefined;
}

const sharesSubject = (tree: Tree, { id, upos }: Token): boolean =>
  upos === 'VERB' && tree.childrenBy(id, 'nsubj', 'nsubj:pass').length === 0;

const isUnreal = ({ lemma, xpos }: Token): boolean => xpos === 'MD' || /^(?:not|never)$/.test(lemma);

/** "Holm and Berg met the miners": whom the main clause has beside the pair, a later "they" may mean. */
function isPeopleBeside(scene: Scene, mention: Mention): boolean {
  if (!isSeveralPeople(scene, mention)) return false;
  for (let word = scene.tree.token(mention.head); word.head > 0; word = scene.tree.token(word.head)) {
    if (/^(?:advcl|acl)/.test(word.deprel)) return false;
  }
  return true;
}
