import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import { isSetOff } from './noun-phrase.js';
import { chainOf, mentionOf, type Scene } from './scene.js';

/** "20 miles to the south", "lies to the north": of what, the article told. */
export function isOpenDirection({ sentence: { tokens }, tree }: Scene, { id, lemma, xpos }: Token): boolean {
  if (xpos !== 'NN' || !isIn('direction', lemma) || tokens[id]?.form === 'of') return false;
  const [the, to, unit] = [tokens[id - 2], tokens[id - 3], tokens[id - 4]];
  if (the?.form !== 'the' || to?.form !== 'to' || !unit) return false;
  return isIn('distanceUnit', unit.lemma) && tree.childrenBy(id, 'nmod', 'acl').length === 0;
}

/** "Norway's first attempt", "any involvement", "his choice": at what, in what, of whom? */
export function isOpenDeed({ tree, title, sentence: { tokens } }: Scene, { id, lemma }: Token): boolean {
  if (!isIn('completedNoun', lemma) || title.words.has(lemma)) return false;
  const below = tree.children(id);
  const isOpen = below.some(
    ({ deprel, form, id: own }) =>
      (deprel === 'nmod:poss' && own < id) || (deprel === 'det' && /^(?:any|the|an?)$/i.test(form)),
  );
  // "any attempt to flee", "the choice between war and peace", "their plan for a bridge"
  if (!isOpen || tokens[id]?.upos === 'ADP' || tokens[id]?.form === 'to') return false;
  return below.every(
    ({ deprel, form, upos, id: own }) =>
      /^(?:det|case|punct|nmod:poss|nsubj|cop|aux|advmod|conj|cc|mark)/.test(deprel) ||
      (/^acl/.test(deprel) && isSetOff(tree, tree.token(own))) ||
      (deprel === 'amod' && upos === 'ADJ' && isIn('pointingModifier', form)),
  );
}

/** "the detained men", "the stolen paintings": what was done to them the article told. */
export function isOpenByDeed(
  { tree, title, sentence: { tokens } }: Scene,
  { id, xpos }: Token,
  modifiers: readonly Token[],
): boolean {
  if (tokens[id]?.form === 'of' || !/^NNS?$/.test(xpos)) return false;
  return (
    modifiers.length > 0 &&
    modifiers.every(
      (one) =>
        one.id < id &&
        one.deprel === 'amod' &&
        isIn('seizedModifier', one.form) &&
        !title.words.has(one.form.toLowerCase()) &&
        !title.words.has(one.lemma) &&
        tree.children(one.id).length === 0,
    )
  );
}

/** "three senior men", "leading members": of which side, the article told. */
export function isOpenRank({ tree, sentence: { tokens } }: Scene, { id, lemma, xpos }: Token): boolean {
  if (xpos !== 'NNS' || !isIn('rankedNoun', lemma) || /^(?:of|from|in|at)$/.test(tokens[id]?.form ?? ''))
    return false;
  const telling = tree.children(id).filter(({ deprel }) => /^(?:amod|compound|nmod|acl|appos)/.test(deprel));
  return (
    telling.length > 0 && telling.every((one) => one.deprel === 'amod' && isIn('rankModifier', one.form))
  );
}

/** "want the cut [restricted]", "had the law changed": what is to happen to it does not tell which. */
export function isOutcome(tree: Tree, noun: Token): boolean {
  return noun.deprel === 'obj' && noun.head > 0 && isIn('outcomeTaker', tree.token(noun.head).lemma);
}

/** "William", whom the article brings in as "his son William": a first name tells a stranger nothing. */
export function isBareKin(scene: Scene, { id, upos }: Token): boolean {
  if (upos !== 'PROPN') return false;
  const mention = mentionOf(scene, id);
  if (mention?.type !== 'Person' || scene.tree.childrenBy(id, 'nmod:desc', 'appos').length > 0) return false;
  const chain = chainOf(scene, mention);
  if (!chain || /\s/.test(chain.name) || scene.title.words.has(chain.name.toLowerCase())) return false;
  const { document } = scene;
  const first = chain.mentions.map((index) => document.mentions[index]).find((one) => one?.name);
  const tokens = first ? (document.sentences[first.sentence]?.tokens ?? []) : [];
  const kin = tokens.find(({ head, deprel }) => head === first?.head && deprel === 'nmod:desc');
  return kin !== undefined && tokens.some((own) => own.head === kin.id && own.deprel === 'nmod:poss');
}
