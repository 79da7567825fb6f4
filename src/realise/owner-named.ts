import type { Mention, Token } from '../types/document.js';
import { isPeople } from './actors.js';
import { binderOf } from './bound-possessive.js';
import { isGeneral } from './general.js';
import { mentionOf, type Scene } from './scene.js';
import type { Owner, Support } from './vagueness.js';

/** "the US and its allies", "Holm … her brother": the owner stands in the question before its possessive. */
export function isOwnerNamed(
  scene: Scene,
  token: Token,
  kept: ReadonlySet<number>,
  support: Support,
): boolean {
  const form = token.form.toLowerCase();
  const owned = scene.tree.token(token.head);
  if (owned.deprel === 'conj' && kept.has(owned.head)) {
    const owner = mentionOf(scene, owned.head);
    if (owner?.name)
      return form === 'its' ? owner.type !== 'Person' : owner.type === 'Person' || form === 'their';
  }
  if (isBoundBeside(scene, token, kept, support)) return true;
  if (!support.subject || hasRival(scene, token, support.subject)) return false;
  if (isOutsideClause(scene, token, support.subject) || isSomeoneElses(scene, token, support.subject))
    return false;
  const { person, plural } = support.subject;
  if (form === 'their') return plural;
  return form === 'its' ? !person && !plural : person && !plural;
}

/** Below this the owner may be another than grammar says. */
const sureOfOwner = 0.9;

/** "obliges Norway to sell its ships": what grammar ties the possessive to stands in the question, and is surely meant. */
function isBoundBeside(
  scene: Scene,
  token: Token,
  kept: ReadonlySet<number>,
  { around, beside }: Support,
): boolean {
  const binder = binderOf(scene.sentence.tokens, token);
  if (binder === 0 || !(kept.has(binder) || around?.has(binder) || beside?.has(binder))) return false;
  const own = mentionOf(scene, token.id);
  if (own?.chain === undefined || (own.linkConfidence ?? 0) < sureOfOwner) return false;
  return mentionOf(scene, binder)?.chain === own.chain;
}

/** "The length of the dance shows its distance": in a general statement "its" is linked to what is told before, the food. */
function isSomeoneElses(scene: Scene, token: Token, { head }: Owner): boolean {
  if (!isGeneral(scene)) return false;
  const chain = mentionOf(scene, token.id)?.chain;
  const own = new Set(scene.tree.subtree(head.id).map(({ id }) => mentionOf(scene, id)?.chain));
  return chain !== undefined && !own.has(chain);
}

/** "her memoirs, which Holm edited": the owner is none of the relative clause's own words. */
function isOutsideClause({ tree }: Scene, token: Token, { head }: Owner): boolean {
  const verb = head.head > 0 ? tree.token(head.head) : undefined;
  if (!verb?.deprel.startsWith('acl:relcl')) return false;
  return !tree.subtree(verb.id).some(({ id }) => id === token.id);
}

/** "Holm met Berg in her office": somebody else stands before the possessive whose it may be. */
function hasRival(scene: Scene, token: Token, owner: Owner): boolean {
  const own = new Set(scene.tree.subtree(owner.head.id).map((word) => word.id));
  const personal = token.form.toLowerCase() !== 'its';
  const isOfSeveral = owner.plural && token.form.toLowerCase() === 'their';
  return scene.mentions.some((mention) => {
    if (mention.end > token.start || own.has(mention.head) || mention.head === token.head) return false;
    // "Holm said that most deputies feared for their seats"
    if (isPeople(mention.type)) return personal && !(isOfSeveral && isOnePerson(scene, mention));
    return !personal && mention.name && (mention.type === 'Place' || mention.type === 'Organization');
  });
}

const isOnePerson = ({ tree }: Scene, { type, head }: Mention): boolean =>
  type === 'Person' && /^NNP?$/.test(tree.token(head).xpos) && tree.childrenBy(head, 'conj').length === 0;
