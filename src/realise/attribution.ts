import { type Drop, drop } from './drop-reasons.js';
import { headOf, type Located } from './locate.js';
import { isSetOff, isTornApart, nameBeside, nounPhrase } from './noun-phrase.js';
import { textOf, wordsOf } from './phrase.js';
import { quotedSpans } from './punctuation.js';
import { isBareNumber } from './vague-answer.js';
import { vaguenessOf } from './vagueness.js';

/** The source to name before the question; undefined where nobody is to be named. */
export function sourceOf(located: Located): string | undefined | Drop {
  const { fact, scene, source } = located;
  if (!fact.attribution) return undefined;
  for (const places of located.roles.values()) {
    if (places.some((place) => source.some((token) => token.id === place.head.id))) return undefined;
  }
  const head = headOf(source);
  if (!head) return drop('vague-source');
  const meant = scene.antecedents.get(head.id);
  if (meant) return meant.name;
  if (isBareNumber(scene.tree, head)) return drop('vague-source');
  // "Holm and Berg found that …": both of them say so.
  const beside = scene.tree.childrenBy(head.id, 'conj').filter(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
  if (beside.length > 0) {
    const all = nounPhrase(scene.tree, head.id);
    return vaguenessOf(scene, all) ? drop('vague-source') : textOf(wordsOf(scene, all, new Set()));
  }
  const own = new Set(source.map((token) => token.id));
  const name = nameBeside(scene.tree, head);
  const ids = name
    ? nounPhrase(scene.tree, name.id)
    : nounPhrase(scene.tree, head.id).filter((id) => own.has(id));
  // "Search and rescue chief Karin Berg said": a piece of what she is.
  const isPiece = ids.length === 1 && head.xpos === 'NN' && scene.sentence.tokens[head.id]?.deprel === 'cc';
  const unclear =
    isPiece || /^(?:PRON|VERB)$/.test(head.upos) || isTornApart(scene.tree, head) || vaguenessOf(scene, ids);
  if (unclear || ids.length === 0) return drop('vague-source');
  return textOf(wordsOf(scene, ids, new Set()));
}

/**
 * The source as the sentence calls it where the question names it already: "According to the company, how many miners
 * will Corvane dismiss?" Undefined for a source that has a name of its own there.
 */
export function sourceByNoun({ scene, source }: Located): string | undefined {
  const head = headOf(source);
  if (head?.upos !== 'NOUN' || !scene.antecedents.has(head.id)) return undefined;
  const ids = nounPhrase(scene.tree, head.id);
  return ids.map((id) => scene.tree.token(id).form.toLowerCase()).join(' ');
}

/** "said that Judd, the finance minister, …", "the junta, which took power in 2021, …": the writer's word, not the source's. */
export function isAside({ scene: { tree, sentence }, trigger, roles }: Located): boolean {
  const quoted = quotedSpans(sentence.tokens).some(
    ([open, close]) => open < trigger.id && trigger.id < close,
  );
  if (quoted) return false;
  const beside = [...roles.values()]
    .flat()
    .some(({ head }) => head.head === trigger.id && head.deprel === 'appos');
  if (beside) return true;
  for (let word = trigger; word.head > 0; word = tree.token(word.head)) {
    if (/^(?:ccomp|root|parataxis)/.test(word.deprel)) return false;
    if (word.deprel === 'nmod:desc') return true;
    if (/^(?:appos|acl:relcl)$/.test(word.deprel) && isSetOff(tree, word)) return true;
  }
  return false;
}

/**
 * "said they would meet, after talks that had been put off twice": what tells of the talks may be the writer's word, since
 * the phrase behind the comma may belong to the saying.
 */
export function isOfSaying({ scene: { tree }, trigger }: Located): boolean {
  for (let word = trigger; word.head > 0; word = tree.token(word.head)) {
    const above = tree.token(word.head);
    if (/^(?:ccomp|parataxis)$/.test(word.deprel)) return false;
    const isBehind = word.deprel === 'obl' && above.deprel === 'ccomp' && isSetOff(tree, word);
    if (isBehind && /^(?:after|following|during|amid)$/.test(tree.preposition(word.id))) return true;
  }
  return false;
}
