import type { Document, Mention, Sentence, Token } from '../types/document.js';
import { descriptionOf } from './description.js';
import { isIn } from './lexicon.js';
import { isBareDefinite, type NounUse, nameOf, nounOf, useOf } from './noun-uses.js';
import { isOfOffice } from './of-office.js';
import { headOfBody, mayMean, reachOf } from './same-kind.js';
import { mentionOf, type Scene } from './scene.js';
import { isClearByTitle } from './title-context.js';

/** What a bare "the post" was brought in as: "the joint police post". */
export interface Introduction {
  readonly text: string;
  /** The sentence that brings it in. */
  readonly sentence: Sentence;
  /** The noun of that phrase. */
  readonly head: number;
  /** A number of its own among the names that a question gives: those of chains are not negative. */
  readonly key: number;
  /** True where the title tells which is meant, so that only an answer needs the phrase. */
  readonly titled: boolean;
}

/** Introductions by sentence and id of the noun that they explain. */
export type Introductions = Map<number, Map<number, Introduction>>;

/** What an article has called by one noun so far. */
interface Known {
  readonly use: NounUse;
  readonly scene: Scene;
  readonly token: Token;
  /** The last sentence that speaks of it. */
  last: number;
  /** True once the noun was used of something else, or of none in particular. */
  torn: boolean;
  /** The description in words, once it was asked for; false where there is none. */
  told?: Introduction | false;
}

/**
 * Finds what "the post" was brought in as, where all that the article called by that noun so far is one thing. Each
 * sentence's scene must have its entry in `found` by the time that it is made; time is linear in the text.
 */
export function addIntroductions(
  { sentences, quotations }: Document,
  sceneOf: (sentence: Sentence) => Scene,
  found: Introductions,
): void {
  const wanted = resumedNouns(sentences);
  const known = new Map<string, Known>();
  for (const sentence of sentences) {
    const here = new Map<number, Introduction>();
    found.set(sentence.index, here);
    for (const token of sentence.tokens) {
      const noun = nounOf(token);
      if (noun === undefined || !wanted.has(noun)) continue;
      const scene = sceneOf(sentence);
      const before = known.get(noun);
      const use = useOf(scene.tree, token);
      if (before === undefined) {
        const torn =
          use.kind === 'loose' ||
          isQuoted(quotations, token) ||
          isNumbered(sentence, token) ||
          isBecome(sentence, token);
        known.set(noun, { use, scene, token, last: sentence.index, torn });
        continue;
      }
      const isOpen =
        resumes(before, use, sentence, reachOf(noun, before.use, isInLead(before))) &&
        !isQuoted(quotations, token) &&
        ![...before.use.modifiers].some((word) => CONTRASTING.test(word)) &&
        !hasOtherPerson(before, scene, token) &&
        !hasRival(before, noun, sentences.slice(before.last, sentence.index + 1).map(sceneOf), token) &&
        !isOtherPost(before, noun, sentences.slice(before.scene.sentence.index, sentence.index + 1), token);
      const told = isOpen ? introductionOf(before, scene, token) : undefined;
      if (told) here.set(token.id, told);
      if (!isSame(before, use)) before.torn = true;
      before.last = sentence.index;
    }
  }
}

/** Said in one of the first two sentences: what the article is about. */
const isInLead = ({ scene }: Known): boolean => scene.sentence.index < 2;

/** "the west coast" is told from another: a later "the coast" may be either. */
const CONTRASTING =
  /^(?:(?:north|south|east|west)(?:ern)?|left|right|upper|lower|other|former|latter|inner|outer|near|far)$/i;

/** Nouns that mean the same wherever they stand, or a different thing wherever. */
const unresumed = ['unresumedNoun', 'timeUnit', 'measureNoun', 'uniqueNoun', 'money'] as const;

/** Nouns that stand right behind "the" somewhere: the others need no looking at. */
function resumedNouns(sentences: readonly Sentence[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.upos !== 'NOUN' || tokens[token.id - 2]?.form.toLowerCase() !== 'the') continue;
      const noun = token.lemma.toLowerCase();
      if (!unresumed.some((list) => isIn(list, noun))) nouns.add(noun);
    }
  }
  return nouns;
}

/** "World War II": the words before the number name another. */
const isNumbered = ({ tokens }: Sentence, { id }: Token): boolean =>
  /^(?:[IVX]+|\d+)$/.test(tokens[id]?.form ?? '') && tokens[id]?.head === id;

/** "which has become a route for traders": what a thing is besides is hardly what a later "the route" means. */
const isBecome = ({ tokens }: Sentence, { deprel, head }: Token): boolean =>
  deprel === 'xcomp' && tokens[head - 1]?.lemma === 'become';

const isQuoted = (quotations: Document['quotations'], { start }: Token): boolean =>
  quotations.some((quotation) => quotation.start <= start && start < quotation.end);

const resumes = (
  { use, torn, last }: Known,
  { kind, plural }: NounUse,
  { index }: Sentence,
  most: number,
): boolean =>
  !torn && kind === 'bare' && use.kind !== 'bare' && plural === use.plural && index - last <= most;

/** Another name between the thing's last mention and a noun that may mean it. */
function hasRival({ token: first, scene }: Known, noun: string, between: readonly Scene[], token: Token) {
  const name = nameOf(scene.tree, first);
  const own = name && mentionOf(scene, name.id)?.chain;
  const away = between.length - 1;
  return between.some(({ mentions, document, sentence }) =>
    mentions.some((mention) => {
      if (mention.end > token.start || (mention.chain !== undefined && mention.chain === own)) return false;
      const isOwn = mention.start <= first.end && first.start <= mention.end;
      const text = document.article.text.slice(mention.start, mention.end);
      const located = isIn('placePreposition', sentence.tokens[mention.first - 2]?.form ?? '');
      return !isOwn && mention.head !== name?.id && mayMean(noun, { mention, text, located, away });
    }),
  );
}

/** "Asked about the ambassador, Berg said the envoy was well": hardly an envoy who was told of long before. */
function hasOtherPerson({ last }: Known, scene: Scene, { id }: Token): boolean {
  const { document, mentions, tree, sentence } = scene;
  if (last >= sentence.index - 1 || mentionOf(scene, id)?.type !== 'Person') return false;
  return mentions.some(({ type, name, head, chain, last: end }) => {
    if (type !== 'Person' || name || end >= id || tree.token(head).xpos !== 'NN') return false;
    const isNameless = chain === undefined || document.chains[chain]?.nameless === true;
    return isNameless && tree.childrenBy(head, 'det').some(({ form }) => /^the$/i.test(form));
  });
}

/** "The health ministry called. The road minister said the ministry knew": the post tells of another ministry. */
function isOtherPost(
  { use, token: first }: Known,
  noun: string,
  between: readonly Sentence[],
  token: Token,
): boolean {
  const post = headOfBody(noun);
  if (post === undefined) return false;
  return between.some(({ tokens }) =>
    tokens.some(({ id, lemma, start }) => {
      if (lemma.toLowerCase() !== post || start < first.start || start >= token.start) return false;
      const field = tokens.filter(({ head, deprel }) => head === id && /^(?:amod|compound)$/.test(deprel));
      return field.some((word) => isField(word) && !use.modifiers.has(word.lemma.toLowerCase()));
    }),
  );
}

/** "road" of "the road minister", but nothing of "the former prime minister". */
const isField = ({ form }: Token): boolean =>
  !/^(?:prime|first|chief|deputy|cabinet|senior|junior|former|new|then|acting|outgoing)$/i.test(form);

/** Whether a later phrase may be said of what the noun meant before, and of nothing else. */
function isSame({ use }: Known, later: NounUse): boolean {
  if (later.kind === 'loose' || later.kind === 'new' || later.plural !== use.plural) return false;
  return [...later.modifiers].every((word) => use.modifiers.has(word));
}

/** The introduction of the noun that stands at a token; undefined where it needs none, or none would tell which. */
function introductionOf(known: Known, scene: Scene, token: Token): Introduction | undefined {
  if (!isBareDefinite(scene.tree, token) || scene.antecedents.has(token.id)) return undefined;
  const mention = mentionOf(scene, token.id);
  if (mention && isOfOffice(scene.document, mention)) return undefined;
  if (isDoubtfulHolder(known, mention)) return undefined;
  if (known.told === undefined) {
    const text = descriptionOf(known.scene, known.token);
    const { sentence } = known.scene;
    const key = -(sentence.start + known.token.id);
    const titled = isClearByTitle(scene, token);
    known.told = text === undefined ? false : { text, sentence, head: known.token.id, key, titled };
  }
  if (known.told === false) return undefined;
  // "the post's staff": a possessive clings to a noun, not to what follows one.
  const owns = token.deprel === 'nmod:poss';
  return owns && !known.told.text.toLowerCase().endsWith(token.form.toLowerCase()) ? undefined : known.told;
}

/** "King Magnus died. His nephew Harald was crowned. The king …": a person's name only where the noun is linked to it. */
function isDoubtfulHolder({ scene, token }: Known, mention: Mention | undefined): boolean {
  // "the ferry Lorne" is no person, whatever its name is taken for.
  if (mention?.type !== 'Person') return false;
  const name = nameOf(scene.tree, token);
  const holder = name && mentionOf(scene, name.id);
  return holder?.type === 'Person' && holder.chain !== mention.chain;
}
