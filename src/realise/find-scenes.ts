import { treeOf } from '../tree.js';
import type { Document, Mention, Sentence } from '../types/document.js';
import type { TimeExpression } from '../types/time.js';
import { type Antecedent, antecedentsOf } from './antecedents.js';
import { dropDoubtfulNames } from './doubtful-name.js';
import { addIntroductions, type Introduction } from './introductions.js';
import { knownNames } from './known-by-name.js';
import { dropPassingCountries } from './own-country.js';
import { addPairs } from './pairs.js';
import type { Scene, SceneFinder } from './scene.js';
import { addSolePlaces } from './sole-place.js';
import { titleContextOf } from './title-context.js';
import { addUnnamedAntecedents } from './unnamed-antecedents.js';

const finders = new WeakMap<Document, SceneFinder>();

/**
 * Prepares a document for questions in time linear in its length, once for each document; trees are built when first asked
 * for.
 */
export function findScenes(document: Document): SceneFinder {
  const known = finders.get(document) ?? sceneFinder(document);
  finders.set(document, known);
  return known;
}

function sceneFinder(document: Document): SceneFinder {
  const mentions = new Map<number, Mention[]>();
  for (const mention of document.mentions) {
    const known = mentions.get(mention.sentence);
    if (known) known.push(mention);
    else mentions.set(mention.sentence, [mention]);
  }
  const times = new Map<number, TimeExpression[]>();
  for (const time of document.times) {
    const known = times.get(time.sentence);
    if (known) known.push(time);
    else times.set(time.sentence, [time]);
  }
  const alwaysCapital = capitalForms(document);
  const title = titleContextOf(document.article.title, document.chains);
  const named = knownNames(document, title.words);
  const antecedents = antecedentsOf(document);
  const resolved = new Map<number, Map<number, Antecedent>>();
  for (const { index } of document.sentences) resolved.set(index, new Map(antecedents.get(index)));
  dropPassingCountries(document, title, resolved);
  const introduced = new Map<number, Map<number, Introduction>>();
  const scenes = new Map<number, Scene>();
  const sceneOf = (sentence: Sentence): Scene => {
    const known = scenes.get(sentence.index);
    if (known) return known;
    const scene: Scene = {
      document,
      sentence,
      tree: treeOf(sentence),
      mentions: mentions.get(sentence.index) ?? [],
      times: times.get(sentence.index) ?? [],
      alwaysCapital,
      knownNames: named,
      title,
      antecedents: resolved.get(sentence.index) ?? new Map<number, Antecedent>(),
      introductions: introduced.get(sentence.index) ?? new Map<number, Introduction>(),
      before: () => {
        const before = document.sentences[sentence.index - 1];
        return before && sceneOf(before);
      },
    };
    scenes.set(sentence.index, scene);
    return scene;
  };
  addIntroductions(document, sceneOf, introduced);
  addSolePlaces(document, sceneOf, introduced);
  addUnnamedAntecedents(document, sceneOf, resolved);
  addPairs(document, sceneOf, resolved);
  dropDoubtfulNames(document, sceneOf, resolved);
  const at = (offset: number): Scene | undefined => {
    const sentence = sentenceAt(document.sentences, offset);
    return sentence && sceneOf(sentence);
  };
  return { at };
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

function capitalForms(document: Document): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const sentence of document.sentences) {
    for (const [i, token] of sentence.tokens.entries()) {
      if (/^\p{Lu}/u.test(token.form)) {
        if (i > 0 && sentence.tokens[i - 1]?.form !== ':') capital.add(token.form);
      } else small.add(token.form);
    }
  }
  return new Set([...capital].filter((form) => !small.has(form.toLowerCase())));
}
