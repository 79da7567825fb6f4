import type { Document, Mention, Sentence, Token } from '../types/document.js';
import type { Introduction, Introductions } from './introductions.js';
import { isIn } from './lexicon.js';
import { isBareDefinite } from './noun-uses.js';
import { placeNounIn } from './place-noun.js';
import type { Scene } from './scene.js';
import { isClearByTitle } from './title-context.js';

const TOWN = /^(?:town|city|village)$/;
/** How many sentences may lie between a place's name and the noun that means it. */
const REACH = 3;

/** A place that an article has named, and the last sentence that did. */
interface Named {
  readonly name: string;
  readonly mention: Mention;
  last: Sentence;
  /** False once it was named without "in", "at" or the like and no list knows it for a town. */
  town: boolean;
}

/**
 * Adds which town "the town" is, where the article has named but one place that may be a town: "shells hit a school in
 * Lowmarsh … the town's hospital". Time is linear in the text, but for the few places that it names.
 */
export function addSolePlaces(
  { sentences, mentions, chains, quotations }: Document,
  sceneOf: (sentence: Sentence) => Scene,
  found: Introductions,
): void {
  const towns = new Map<string, Named>();
  let next = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.upos !== 'NOUN' || token.xpos !== 'NN' || !TOWN.test(token.lemma)) continue;
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) {
        const mention = mentions[next++];
        if (mention) addPlace(mention);
      }
      const [town, other] = towns.values();
      const away = sentence.index - (town?.last.index ?? 0);
      // "stayed in Lowmarsh until the rebels reached the town": the question has the name.
      if (!town || other || !town.town || away < 1 || away > REACH) continue;
      if (quotations.some(({ start, end }) => start <= token.start && token.start < end)) continue;
      const here = found.get(sentence.index) ?? new Map<number, Introduction>();
      if (here.has(token.id) || !isOpen(sceneOf(sentence), token) || !fits(token, town.mention)) continue;
      const key = -(town.mention.start + 1);
      here.set(token.id, {
        text: town.name,
        sentence: town.last,
        head: town.mention.head,
        key,
        titled: false,
      });
      found.set(sentence.index, here);
    }
  }

  function addPlace(mention: Mention): void {
    const sentence = sentences[mention.sentence];
    if (!sentence || !mention.name || mention.type !== 'Place') return;
    if (mention.place === 'country' || mention.place === 'region') return;
    const chain = mention.chain === undefined ? undefined : chains[mention.chain];
    const name =
      chain?.name ??
      sentence.tokens
        .slice(mention.first - 1, mention.last)
        .map(({ form }) => form)
        .join(' ');
    const kind = placeNounIn(name);
    if (kind !== undefined && !TOWN.test(kind)) return;
    const before = towns.get(name);
    const located = isIn('placePreposition', sentence.tokens[mention.first - 2]?.form ?? '');
    if (before) {
      before.last = sentence;
      before.town ||= located;
    } else {
      const town = located || mention.place !== undefined;
      towns.set(name, { name, mention, last: sentence, town });
    }
  }
}

const isOpen = (scene: Scene, token: Token): boolean =>
  isBareDefinite(scene.tree, token) &&
  !scene.antecedents.has(token.id) &&
  !isClearByTitle(scene, token) &&
  !namesSite(scene, token);

/** "They crossed Lund Bridge, which friends inside the city had opened": the site may be one of another city. */
const namesSite = ({ mentions, document: { article } }: Scene, { id }: Token): boolean =>
  mentions.some(({ type, name, place, last, start, end }) => {
    if (!name || type !== 'Place' || place !== undefined || last >= id) return false;
    return /^(?:the )?\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u.test(article.text.slice(start, end));
  });

/** A city of the lists is no village. */
const fits = ({ lemma }: Token, { place }: Mention): boolean => lemma !== 'village' || place === undefined;
