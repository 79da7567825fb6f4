import type { Mention, Token } from '../types/document.js';
import { isPeople } from './actors.js';
import { binderOf } from './bound-possessive.js';
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
  if (isOutsideClause(scene, token, support.subject)) return false;
  if (isAnothers(scene, token, support.subject)) return false;
  const { person, plural } = support.subject;
  // "A survey put its support at 27 percent": a party's.
  if (form === 'its' && REPORT.test(support.subject.head.lemma)) return false;
  if (form === 'their') return plural;
  return form === 'its' ? !person && !plural : person && !plural;
}

const REPORT = /^(?:survey|poll|study|report|analysis|estimate|forecast|statement|article|ruling|verdict)$/;

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

/** "her memoirs, which Holm edited": the owner is none of the relative clause's own words. */
function isOutsideClause({ tree }: Scene, token: Token, { head }: Owner): boolean {
  const verb = head.head > 0 ? tree.token(head.head) : undefined;
  if (!verb?.deprel.startsWith('acl:relcl')) return false;
  return !tree.subtree(verb.id).some(({ id }) => id === token.id);
}

/** A link that is less probable tells nothing of whose a thing is. */
const likely = 0.65;

/** "Inga Holm praised his courage", "Holm said the boy lost his bag": by gender or by its link it is somebody else's. */
function isAnothers(scene: Scene, token: Token, { head }: Owner): boolean {
  const chain = scene.antecedents.get(head.id)?.chain ?? mentionOf(scene, head.id)?.chain;
  const form = token.form.toLowerCase();
  const gender = chain === undefined ? undefined : scene.document.chains[chain]?.gender;
  if ((form === 'his' && gender === 'feminine') || (form === 'her' && gender === 'masculine')) return true;
  const own = mentionOf(scene, token.id);
  if (own?.chain === undefined) return false;
  const isLikely = (own.linkConfidence ?? 0) >= likely;
  return own.chain === chain ? !isLikely && /^(?:his|her)$/.test(form) : isLikely;
}

/** "Holm met Berg in her office": somebody else stands before the possessive whose it may be. */
function hasRival(scene: Scene, token: Token, owner: Owner): boolean {
  const own = new Set(scene.tree.subtree(owner.head.id).map((word) => word.id));
  const personal = token.form.toLowerCase() !== 'its';
  const isOfSeveral = owner.plural && token.form.toLowerCase() === 'their';
  if (scene.sentence.tokens.some((word) => isPronounBetween(word, owner.head, token))) return true;
  return scene.mentions.some((mention) => {
    if (mention.end > token.start || own.has(mention.head) || mention.head === token.head) return false;
    // "Holm said that most deputies feared for their seats"
    if (isPeople(mention.type)) return personal && !(isOfSeveral && isOnePerson(scene, mention));
    return !personal && mention.name && (mention.type === 'Place' || mention.type === 'Organization');
  });
}

/** "The firm will invest millions in it for a fifth of its output": an object is not the subject, and may be the owner. */
const isPronounBetween = ({ id, upos, form, deprel }: Token, subject: Token, token: Token): boolean =>
  id > subject.id &&
  id < token.id &&
  upos === 'PRON' &&
  /^(?:i?obj|obl|nmod)$/.test(deprel) &&
  LIKE[token.form.toLowerCase()]?.test(form) === true;

/** Objects that may own what the possessive owns. */
const LIKE: Readonly<Record<string, RegExp>> = {
  its: /^it$/i,
  his: /^him$/i,
  her: /^her$/i,
  their: /^them$/i,
};

const isOnePerson = ({ tree }: Scene, { type, head }: Mention): boolean =>
  type === 'Person' && /^NNP?$/.test(tree.token(head).xpos) && tree.childrenBy(head, 'conj').length === 0;
