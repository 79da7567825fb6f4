import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isActor } from './actors.js';
import { type Clause, hostOf } from './clause.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { isSetOff } from './noun-phrase.js';
import type { Part } from './part.js';
import { mentionOf } from './scene.js';

/** True where what is asked for was torn from the phrase that it belongs to. */
export function isTornPhrase(located: Located, clause: Clause, parts: readonly Part[], gap: Gap): boolean {
  return (
    isPartOfPlace(located, parts, gap) ||
    isPlaceOfGoal(located, parts, gap) ||
    isSpanSpent(located, parts, gap) ||
    isToAct(located, parts, gap) ||
    isPlaceOfObject(located, parts, gap) ||
    isPartOfDeed(located, parts, gap) ||
    isGoalOfUse(located, parts, gap) ||
    isLength(located, gap) ||
    isDeedOfObject(located, parts, gap) ||
    isPartCounted(clause, gap) ||
    parts.some((part) => isOpenList(clause.tree, part) || isHalfName(located, part))
  );
}

/** "moved to the Panthéon in Paris": what the city tells of may be the building alone. */
function isPartOfPlace({ scene }: Located, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'oblique') return false;
  const next = parts[parts.indexOf(gap.part) + 1];
  const isPlace = (part: Part) => mentionOf(scene, part.head.id)?.type === 'Place';
  return (
    next?.kind === 'oblique' &&
    isPlace(gap.part) &&
    isPlace(next) &&
    /^(?:in|on|near)$/.test(scene.tree.preposition(next.head.id)) &&
    follows(gap.part, next)
  );
}

/** "drifted towards Pier 6 [on the far side]": the side may be where the pier is. But "taken to hospital in Oslo". */
function isPlaceOfGoal({ scene }: Located, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'oblique') return false;
  const { tree } = scene;
  const before = parts[parts.indexOf(gap.part) - 1];
  if (before?.kind !== 'oblique' || !follows(before, gap.part)) return false;
  const isThing = before.head.upos === 'PROPN' || tree.childrenBy(before.head.id, 'det').length > 0;
  return (
    isThing &&
    mentionOf(scene, before.head.id)?.type !== 'Time' &&
    mentionOf(scene, gap.part.head.id)?.type === 'Place' &&
    /^(?:to|towards?|into|onto|through|past|off|near)$/.test(tree.preposition(before.head.id)) &&
    /^(?:in|on|near|at)$/.test(tree.preposition(gap.part.head.id))
  );
}

/** "represents owners in Lundby", "sent the fans at Lundby into raptures": the place may be that of the owners or the fans. */
function isPlaceOfObject({ scene }: Located, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'oblique' || mentionOf(scene, gap.part.head.id)?.type !== 'Place') return false;
  const { tree } = scene;
  // "the port on which he staked his future": no "where" asks for it.
  if (gap.part.lead !== undefined && parts.some(({ head }) => isIn('needsPhrase', head.lemma))) return true;
  const at = parts.indexOf(gap.part);
  const [before, next] = [parts[at - 1], parts[at + 1]];
  if (before?.kind !== 'object' || !follows(before, gap.part)) return false;
  if (!/^(?:in|on|near|at)$/.test(tree.preposition(gap.part.head.id))) return false;
  const isGoal =
    next?.kind === 'oblique' &&
    follows(gap.part, next) &&
    /^(?:into|onto|towards?)$/.test(tree.preposition(next.head.id));
  return isGoal || isIn('unplacedVerb', tree.token(gap.part.head.head).lemma);
}

/** "accused of [fishing] without a licence": fishing itself was no crime. */
function isPartOfDeed({ scene }: Located, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'oblique' || !/ing$/.test(gap.part.head.form)) return false;
  const next = parts[parts.indexOf(gap.part) + 1];
  return (
    next?.kind === 'oblique' &&
    follows(gap.part, next) &&
    /^(?:without|with|in|for|against|to)$/.test(scene.tree.preposition(next.head.id)) &&
    mentionOf(scene, next.head.id)?.type !== 'Time'
  );
}

/** "saw [men herding goats] into a lorry": they were not seen into it. */
function isDeedOfObject({ scene: { tree } }: Located, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'object') return false;
  const next = parts[parts.indexOf(gap.part) + 1];
  if (next?.kind !== 'oblique' || !follows(gap.part, next)) return false;
  // The parser may take both for one noun: "gunmen herding soldiers".
  const herds = gap.part.ids.some(
    (id) => /ing$/.test(tree.token(id).form) && id > 1 && tree.token(id - 1).xpos === 'NNS',
  );
  return herds && /^(?:into|onto|to|from|off)$/.test(tree.preposition(next.head.id));
}

/** "stretched for more than a kilometre": how far, no "for what" asks. */
const isLength = ({ scene: { tree } }: Located, gap: Gap): boolean =>
  gap.where === 'oblique' &&
  /^(?:for|over|about)$/.test(tree.preposition(gap.part.head.id)) &&
  /^(?:kilomet(?:re|er)|mile|met(?:re|er)|yard|foot|inch|km)$/.test(gap.part.head.lemma);

/** "dug up fossils to sell to visitors": what is sold stands before the infinitive, which cannot stand alone. */
function isGoalOfUse({ scene: { tree } }: Located, parts: readonly Part[], gap: Gap): boolean {
  if (gap.where !== 'oblique' && gap.where !== 'inner') return false;
  const asked = tree.token(gap.where === 'inner' ? (gap.ids.at(-1) ?? gap.part.head.id) : gap.part.head.id);
  const verb = asked.head > 0 ? tree.token(asked.head) : undefined;
  if (verb?.deprel !== 'advcl' || verb.xpos !== 'VB') return false;
  const lacksObject = tree.childrenBy(verb.id, 'obj', 'xcomp', 'ccomp').length === 0;
  return lacksObject && parts.some(({ kind, head }) => kind === 'object' && head.head === verb.head);
}

/** "freed after [19 hours] under a wall": the hours were spent there, so that they are not told apart. */
function isSpanSpent({ scene }: Located, parts: readonly Part[], gap: Gap): boolean {
  const asked = 'part' in gap && gap.part !== 'subject' ? gap.part : undefined;
  if (asked?.kind !== 'oblique' || !isIn('timeUnit', asked.head.lemma)) return false;
  const next = parts[parts.indexOf(asked) + 1];
  return (
    next?.kind === 'oblique' &&
    scene.tree.preposition(asked.head.id) === 'after' &&
    follows(asked, next) &&
    mentionOf(scene, next.head.id)?.type !== 'Time' &&
    /^(?:in|on|at|under|underneath|beneath|inside|aboard|without|of|at)$/.test(
      scene.tree.preposition(next.head.id),
    )
  );
}

/**
 * "asked for Iran to be invited": asked for was not Iran, but what is to happen to it, so that Iran is not asked for,
 * nor said without the rest ("called for others, particularly Iran, to be invited").
 */
function isToAct({ scene }: Located, parts: readonly Part[], gap: Gap): boolean {
  const { tree } = scene;
  const asked = 'part' in gap ? gap.part : undefined;
  return parts.some((part) => {
    if (part.kind !== 'oblique' || tree.preposition(part.head.id) !== 'for') return false;
    if (part === asked && isDoer(tree, part.head) && isActor(mentionOf(scene, part.head.id)?.type))
      return true;
    const end = tree.subtree(part.head.id).at(-1)?.id ?? 0;
    const next = tree.sentence.tokens.slice(end).find(({ upos }) => upos !== 'PUNCT');
    const acts = next?.deprel === 'mark' && next.lemma === 'to' && tree.token(next.head).deprel === 'xcomp';
    return acts && (part === asked || next.id !== (part.ids.at(-1) ?? 0) + 1);
  });
}

/** "calls for the rebels to pull out": the infinitive may hang on the name. */
const isDoer = (tree: Tree, { id, head }: Token): boolean =>
  head > 0 &&
  isIn('forVerb', tree.token(head).lemma) &&
  tree
    .childrenBy(id, 'acl')
    .some((clause) => tree.childrenBy(clause.id, 'mark').some(({ lemma }) => lemma === 'to'));

/** "reached [three] villages cut off by snow": how many were cut off, nobody says. */
function isPartCounted(clause: Clause, gap: Gap): boolean {
  const { tree, subject } = clause;
  const host = hostOf(clause);
  if (gap.where !== 'count' || gap.part !== 'subject' || gap.counted.id !== subject.id) return false;
  const restricts = host.deprel === 'acl' && host.head === subject.id && !isSetOff(tree, host);
  return restricts && subject.deprel === 'obj' && tree.childrenBy(subject.id, 'det').length === 0;
}

/** "the supplier of the pumps, Corvane Works of Lima": a list has an "and", so that this is a description and its name. */
const isOpenList = (tree: Tree, { ids }: Part): boolean =>
  ids.some((id) => {
    const { deprel, head, upos } = tree.token(id);
    if (deprel !== 'conj' || upos !== 'PROPN' || tree.token(head).upos !== 'NOUN') return false;
    const all = tree.childrenBy(head, 'conj');
    return (
      all.length === 1 && tree.childrenBy(id, 'cc').length === 0 && tree.childrenBy(head, 'cc').length === 0
    );
  });

/** "closed the Lundby [crossing to lorries]": a noun that the parser took for a deed of the place before it. */
function isHalfName({ scene }: Located, { head }: Part): boolean {
  const { tree } = scene;
  const next = scene.sentence.tokens[head.id];
  return (
    head.xpos === 'NNP' &&
    mentionOf(scene, head.id)?.type === 'Place' &&
    tree.childrenBy(head.id, 'det').some(({ lemma }) => lemma === 'the') &&
    next?.xpos === 'VBG' &&
    /^(?:acl|advcl)$/.test(next.deprel)
  );
}

const follows = (part: Part, next: Part): boolean => next.ids[0] === (part.ids.at(-1) ?? 0) + 1;
