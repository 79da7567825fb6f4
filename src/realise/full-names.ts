import type { Chain, Document, Mention, Token } from '../types/document.js';
import type { Antecedent } from './antecedents.js';
import { binderOf } from './bound-possessive.js';
import { nameBehind } from './known-by-name.js';
import { isIn } from './lexicon.js';
import { possessive } from './possessive.js';
import { quotedSpans } from './punctuation.js';
import { chainOf, type Scene } from './scene.js';

/** Names already given in full in a question, by chain, and introductions by key. */
export type NamesGiven = Set<number>;

/** Tokens to be replaced: the first of a surname by the full name, the rest and an honorific by ''. */
export function fullNames(
  scene: Scene,
  kept: ReadonlySet<number>,
  given: NamesGiven,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const quoted = quotedIds(scene, kept);
  for (const mention of scene.mentions) {
    if (mention.chain === undefined || !kept.has(mention.head) || quoted.has(mention.head)) continue;
    const chain = chainOf(scene, mention);
    if (!chain) {
      // "that the accord be put to a vote before it takes effect"
      const nameless = scene.document.chains[mention.chain]?.nameless === true;
      if (nameless && scene.tree.token(mention.head).upos === 'NOUN') given.add(mention.chain);
      continue;
    }
    if (mention.type !== 'Person') {
      given.add(mention.chain);
      continue;
    }
    // "the Nansen passport"
    if ([isNamesake, isCalledSo, isPlaceUse].some((holds) => holds(scene, mention.head))) continue;
    const body = bodyOfSameName(scene, mention);
    if (body !== undefined) {
      if (isThing(scene, mention)) names.set(mention.head, body);
      continue;
    }
    const first = startOfShortName(scene, mention.first, mention.last, chain.name);
    if (given.has(mention.chain)) continue;
    given.add(mention.chain);
    if (first === undefined) continue;
    let whole = true;
    for (let id = first; id <= mention.last; id++) if (!kept.has(id)) whole = false;
    if (!whole) continue;
    for (let id = first; id <= mention.last; id++) names.set(id, id === first ? chain.name : '');
    const before = first > 1 ? scene.tree.token(first - 1) : undefined;
    if (before && kept.has(before.id) && isIn('honorific', before.form)) names.set(before.id, '');
  }
  for (const id of [...kept].sort((a, b) => a - b)) {
    if (quoted.has(id)) continue;
    const token = scene.tree.token(id);
    const meant = scene.antecedents.get(id);
    if (meant && !isClear(scene, meant, id, kept, given)) {
      given.add(meant.chain);
      const owns = token.deprel === 'nmod:poss' && token.upos === 'PRON';
      for (let word = meant.first; word <= meant.last; word++) names.set(word, '');
      names.set(id, owns ? possessive(meant.name) : meant.name);
      continue;
    }
    const behind = nameBehind(scene.knownNames, scene.tree, token);
    const name =
      (behind && !isOfAnother(scene, token) ? behind : undefined) ?? introduced(scene, id, kept, given);
    const the = name ? scene.tree.childrenBy(id, 'det').find((child) => kept.has(child.id)) : undefined;
    if (!name || !the) continue;
    names.set(the.id, '');
    names.set(id, name);
  }
  return names;
}

/** "In 2010 it spared the NWP, finding that [the party] was too weak": a body that is named in the sentence itself is meant. */
const isOfAnother = ({ mentions, document: { article } }: Scene, { lemma, start }: Token): boolean =>
  mentions.some(({ type, name, start: first, end }) => {
    if (!name || (type !== 'Organization' && type !== 'Abstract') || end > start) return false;
    return !article.text.slice(first, end).toLowerCase().endsWith(lemma.toLowerCase());
  });

/** Names of bodies by their first words: "Lund Pumps" by "Lund". */
const bodiesByFirstWord = new WeakMap<Document, ReadonlyMap<string, string>>();

/** "Lund Pumps" for the "Lund" of an article that has Carla Lund, too: which of them is meant, the bare name leaves open. */
function bodyOfSameName({ document, sentence }: Scene, { first, last }: Mention): string | undefined {
  const bodies = bodiesByFirstWord.get(document) ?? new Map(document.chains.flatMap(firstWordOfBody));
  bodiesByFirstWord.set(document, bodies);
  return first === last ? bodies.get(sentence.tokens[first - 1]?.form ?? '') : undefined;
}

const firstWordOfBody = ({ type, name, nameless }: Chain): readonly (readonly [string, string])[] =>
  type === 'Organization' && !nameless && name.includes(' ') ? [[name.split(' ')[0] ?? '', name]] : [];

/** "Lund exports a third of its pumps": what sells its pumps is no person. */
const isThing = ({ sentence: { tokens } }: Scene, { head }: Mention): boolean =>
  tokens.some((token) => /^its$/i.test(token.form) && binderOf(tokens, token) === head);

/** A thing that bears somebody's name: the name is the thing's. */
function isNamesake({ tree }: Scene, id: number): boolean {
  const { deprel, head } = tree.token(id);
  return deprel === 'compound' && head > id && tree.token(head).xpos === 'NN';
}

/** "the road to Holm", "a flood in Holm": a town that bears a person's name. */
function isPlaceUse({ tree }: Scene, id: number): boolean {
  const preposition = tree.preposition(id);
  if (/^(?:near|into|outside|throughout)$/.test(preposition)) return true;
  const [mark] = tree.childrenBy(id, 'case');
  const before = mark && tree.sentence.tokens[mark.id - 2];
  return isIn('routeNoun', before?.lemma ?? '') && /^(?:to|from|in|at|between|through)$/.test(preposition);
}

/** "called herself Marie": just that name. */
function isCalledSo({ tree }: Scene, id: number): boolean {
  const { deprel, head } = tree.token(id);
  if (head === 0 || !isIn('namingVerb', tree.token(head).lemma)) return false;
  const before = tree.childrenBy(head, 'obj', 'iobj', 'nsubj:pass').some((other) => other.id < id);
  return deprel === 'xcomp' || (deprel === 'obj' && before);
}

/** What is shown in quotation marks stays as it was said. */
function quotedIds({ sentence: { tokens } }: Scene, kept: ReadonlySet<number>): ReadonlySet<number> {
  const spans = quotedSpans(tokens).filter(([open, close]) => kept.has(open) && kept.has(close));
  return new Set(spans.flatMap(([open, close]) => tokens.slice(open, close).map(({ id }) => id)));
}

/** "the joint police post" for "the post", unless the question has those words already. */
function introduced(
  scene: Scene,
  id: number,
  kept: ReadonlySet<number>,
  given: NamesGiven,
): string | undefined {
  const introduction = scene.introductions.get(id);
  if (!introduction || introduction.titled || given.has(introduction.key)) return undefined;
  if (introduction.sentence === scene.sentence && kept.has(introduction.head)) return undefined;
  given.add(introduction.key);
  return introduction.text;
}

/** "Inga Holm said that she …": the question names the person already, and nobody else. */
function isClear(
  scene: Scene,
  meant: Antecedent,
  id: number,
  kept: ReadonlySet<number>,
  given: NamesGiven,
): boolean {
  if (!given.has(meant.chain)) return false;
  return scene.mentions.every((mention) => {
    if (mention.head === id) return true;
    if ((mention.type === 'Person') !== meant.person || !kept.has(mention.head)) return true;
    if (!meant.person && !mention.name) return true;
    // "money from her father and from Lord Berg": who is named later is not meant.
    if (mention.head > id && mention.chain !== meant.chain) return true;
    if (mention.first <= id && id <= mention.last && mention.head !== id) return true;
    if (meant.person && cannotBe(scene, id, mention)) return true;
    return mention.chain === meant.chain && (!mention.name || mention.head < id);
  });
}

/** "Holm felt that [God] had called her", "Holm told [Otto Berg] that she …": grammar or gender keeps a person from being meant. */
function cannotBe({ tree, document }: Scene, id: number, { head, chain }: Mention): boolean {
  const pronoun = tree.token(id);
  const other = tree.token(head);
  const isObject = /^(?:i?obj|obl)$/.test(pronoun.deprel) && /^(?:him|her)$/i.test(pronoun.form);
  if (isObject && other.head === pronoun.head && other.deprel.startsWith('nsubj')) return true;
  const gender = chain === undefined ? undefined : document.chains[chain]?.gender;
  return (
    gender !== undefined &&
    (gender === 'feminine' ? /^(?:he|him|his)$/i : /^(?:she|her)$/i).test(pronoun.form)
  );
}

const namesGoOn = (scene: Scene, id: number): boolean => scene.sentence.tokens[id]?.upos === 'PROPN';

/** First token of the part of a mention that ends a longer full name: "Putin" in "President Putin". */
function startOfShortName(scene: Scene, first: number, last: number, fullName: string): number | undefined {
  const text = scene.document.article.text;
  const end = scene.tree.token(last).end;
  for (let id = first; id <= last; id++) {
    const part = text.slice(scene.tree.token(id).start, end);
    if (part.toLowerCase() === fullName.toLowerCase()) return undefined;
    if (
      fullName.toLowerCase().endsWith(` ${part.toLowerCase()}`) ||
      // "Arce" of "Inés Arce Rojas"
      (first === last && ` ${fullName}`.includes(` ${part} `) && !namesGoOn(scene, last))
    )
      return id;
  }
  return undefined;
}
