import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import type { DropCode } from './drop-reasons.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { isOpenPost } from './open-post.js';
import { type Part, tellsMore } from './part.js';
import { textOf, wordsOf } from './phrase.js';
import { mentionOf, type Scene } from './scene.js';
import { isClearByTitle } from './title-context.js';

/**
 * Finds a question that leaves open in what scene it plays: "How did Holm respond?" (to what?), "What followed in 1947?",
 * "Who took office in March?".
 */
export function openScene(
  { scene }: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
): DropCode | undefined {
  const asked = 'part' in gap ? gap.part : undefined;
  const beside = parts.filter((part) => part !== asked && tellsMore(part));
  const verb = clause.chain.at(-1)?.word ?? clause.subject;
  if (lacksCause({ scene }, clause, parts, gap) || lacksStart(scene, clause, asked))
    return 'question-too-bare';
  if (isIn('followingVerb', verb.lemma) && !beside.some((part) => !isTime(scene, part.head)))
    return 'question-too-bare';
  if (takesOver(scene, verb, parts) && !parts.some((part) => isTakenOver(scene, part)))
    return 'question-too-bare';
  if (lacksOther({ scene }, verb, parts)) return 'question-too-bare';
  if (parts.some((part) => part.kind === 'clause' && saysLittle(scene, part, verb))) return 'vague-phrase';
  return undefined;
}

/** "Who has governed since 2011?", "What broke in February?": the time alone, or an "office" with it, fits many an occasion. */
export function isOpenOccasion({ scene }: Located, clause: Clause, parts: readonly Part[]): boolean {
  const passive =
    clause.participle?.voice === 'passive' || clause.auxiliaries.some(({ deprel }) => deprel === 'aux:pass');
  const beside = parts.filter(tellsMore);
  if (beside.some(({ head }) => becomes(scene, head)) && yearsIn(scene, beside).length > 0) return false;
  return !passive && beside.every((part) => isLittle(scene, part)) && !isDated(scene, beside);
}

/** "Who took over after seven years in Bergen?": took over what? */
const takesOver = ({ tree }: Scene, { id, lemma }: Token, parts: readonly Part[]): boolean =>
  lemma === 'take' &&
  tree.sentence.tokens[id]?.lemma === 'over' &&
  parts.some(({ kind, head }) => kind === 'particle' && head.id === id + 1);

/** "took over from Berg", "took over as mayor"; but not "took over after seven years as a nurse". */
function isTakenOver({ tree }: Scene, { kind, head, ids }: Part): boolean {
  const preposition = tree.preposition(head.id);
  const isNext = tree.sentence.tokens[(ids[0] ?? 0) - 2]?.lemma === 'over';
  return (
    kind === 'object' || (kind === 'oblique' && (preposition === 'from' || (preposition === 'as' && isNext)))
  );
}

/** "How did Holm respond?": to what, neither the verb's own words nor a clause tells. */
export function lacksCause(
  { scene }: Pick<Located, 'scene'>,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
): boolean {
  const asked = 'part' in gap ? gap.part : undefined;
  const verb = clause.chain.at(-1)?.word ?? clause.subject;
  return (
    isIn('answeringVerb', verb.lemma) && !parts.some((part) => part !== asked && tellsCause(scene, part))
  );
}

/** "Within how many days did Holm resign?": of what? But a term that is set, "must reply within a week", runs from the deed before. */
function lacksStart(
  { tree }: Scene,
  { auxiliaries, chain, participle }: Clause,
  asked?: Part | 'subject',
): boolean {
  if (!asked || asked === 'subject' || tree.preposition(asked.head.id) !== 'within') return false;
  const finite = auxiliaries[0] ?? chain[0].word;
  return chain.length === 1 && (finite.xpos === 'VBD' || participle !== undefined);
}

/** "responded to the tax", "reacted after the vote": what it was that somebody answered to. */
function tellsCause({ tree }: Scene, { kind, head }: Part): boolean {
  if (kind === 'circumstance' || kind === 'clause') return true;
  return kind === 'oblique' && /^(?:to|against|for|at|after|over)$/.test(tree.preposition(head.id));
}

/** "pitted the guards", "exposed the mice": against whom, or to what? */
const lacksOther = ({ scene }: Pick<Located, 'scene'>, verb: Token, parts: readonly Part[]): boolean =>
  isIn('needsOblique', verb.lemma) &&
  parts.some(({ kind }) => kind === 'object') &&
  !parts.some(
    ({ kind, head }) =>
      kind === 'oblique' && scene.tree.preposition(head.id) !== 'by' && !isTime(scene, head),
  );

/** Words of a message that tell little where it names nothing. */
const shortMessage = 5;

/** "denied that civilians had been hit", "said that he was hopeful": of what occasion, the article told. */
function saysLittle(scene: Scene, { head, ids }: Part, verb: Token): boolean {
  if (head.deprel !== 'ccomp') return false;
  const words = ids
    .map((id) => scene.tree.token(id))
    .filter(({ upos, form }) => upos !== 'PUNCT' && form !== 'that');
  if (ids.some((id) => /^["“]$/.test(scene.tree.token(id).form))) return false;
  const denies = isIn('denyingVerb', verb.lemma);
  if (!denies && (words.length > shortMessage || isIn('factive', verb.lemma))) return false;
  return words.every(
    (word) =>
      word.upos !== 'PROPN' &&
      word.upos !== 'NUM' &&
      !scene.introductions.has(word.id) &&
      !(word.upos === 'NOUN' && (scene.antecedents.has(word.id) || isClearByTitle(scene, word))),
  );
}

/** A time, or the "office" of "took office": such words alone fit many an occasion. */
function isLittle(scene: Scene, { kind, head, ids }: Part): boolean {
  // "resigned as director": of what?
  if (kind === 'oblique' && scene.tree.preposition(head.id) === 'as') return isOpenPost(scene, head, ids);
  if (kind === 'oblique') return isTime(scene, head) && isOfCalendar(scene, head, ids);
  const words = ids.map((id) => scene.tree.token(id));
  // "became a writer", "became prime minister": many did.
  if (becomes(scene, head) && words.length <= 2)
    return words.every(({ upos }) => /^(?:NOUN|DET|ADJ)$/.test(upos));
  return kind === 'object' && ids.length === 1 && isIn('officeNoun', head.lemma);
}

const isTime = (scene: Scene, head: Token): boolean => mentionOf(scene, head.id)?.type === 'Time';

/** "in March", "since 1998", "for four years"; but "in the closing minutes" or "lasted two hours" tells what it was. */
const isOfCalendar = ({ tree, times }: Scene, { id }: Token, ids: readonly number[]): boolean =>
  ids.some((word) => isIn('month', tree.token(word).form) || isIn('weekday', tree.token(word).form)) ||
  times.some(
    ({ first, last, value }) =>
      first <= id &&
      id <= last &&
      value.kind !== 'unknown' &&
      (value.kind !== 'duration' || tree.preposition(id) !== ''),
  );

/** What somebody became. */
const becomes = ({ tree }: Scene, { head, deprel }: Token): boolean =>
  head > 0 && /^(?:xcomp|obj)$/.test(deprel) && tree.token(head).lemma === 'become';

/** "on 5 May 1921", "from 1791 to 1804": such times tell of one occasion. */
function isDated(scene: Scene, times: readonly Part[]): boolean {
  const years = yearsIn(scene, times);
  return years.length > 1 || (years.length === 1 && /\b\d{1,2}\b/.test(wordsIn(scene, times)));
}

const yearsIn = (scene: Scene, parts: readonly Part[]): readonly string[] =>
  wordsIn(scene, parts).match(/\b(?:1\d|20)\d\d\b/g) ?? [];

const wordsIn = (scene: Scene, parts: readonly Part[]): string =>
  parts.map((part) => part.text ?? textOf(wordsOf(scene, part.ids, new Set()))).join(' ');
