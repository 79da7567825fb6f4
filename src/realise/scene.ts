import { type Tree, treeOf } from '../tree.js';
import type { Chain, Document, Mention, Sentence } from '../types/document.js';
import type { TimeExpression } from '../types/time.js';
import { type Antecedent, antecedentsOf } from './antecedents.js';
import { type KnownNames, knownNames } from './known-by-name.js';
import { type TitleContext, titleContextOf } from './title-context.js';

/** One sentence as the questions see it, with what the article knows of its names. */
export interface Scene {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** The sentence's expressions of time, in text order. */
  readonly times: readonly TimeExpression[];
  /** Forms that the article writes with a capital inside a sentence, and never without. */
  readonly alwaysCapital: ReadonlySet<string>;
  readonly knownNames: KnownNames;
  readonly title: TitleContext;
  /** What pronouns and role nouns of the sentence surely stand for, by the id of their head. */
  readonly antecedents: ReadonlyMap<number, Antecedent>;
}

export interface SceneFinder {
  /** The sentence that holds an offset of the article's text. */
  at(offset: number): Scene | undefined;
}

/** Prepares a document for questions in time linear in its length; trees are built when first asked for. */
export function findScenes(document: Document): SceneFinder {
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
  const title = titleContextOf(document.article.title);
  const named = knownNames(document, title.words);
  const resolved = antecedentsOf(document);
  const scenes = new Map<number, Scene>();
  const at = (offset: number): Scene | undefined => {
    const sentence = sentenceAt(document.sentences, offset);
    if (!sentence) return undefined;
    const known = scenes.get(sentence.index);
    if (known) return known;
    const scene = {
      document,
      sentence,
      tree: treeOf(sentence),
      mentions: mentions.get(sentence.index) ?? [],
      times: times.get(sentence.index) ?? [],
      alwaysCapital,
      knownNames: named,
      title,
      antecedents: resolved.get(sentence.index) ?? new Map<number, Antecedent>(),
    };
    scenes.set(sentence.index, scene);
    return scene;
  };
  return { at };
}

/** The chain of a name; "the minister" and "she" do not stand for the name of theirs. */
export function chainOf(scene: Scene, mention: Mention): Chain | undefined {
  return mention.chain === undefined || !mention.name ? undefined : scene.document.chains[mention.chain];
}

/** The widest mention whose head is this token. */
export function mentionOf(scene: Scene, id: number): Mention | undefined {
  let found: Mention | undefined;
  for (const mention of scene.mentions) {
    if (mention.head !== id) continue;
    if (!found || mention.end - mention.start > found.end - found.start) found = mention;
  }
  return found;
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
    for (const token of sentence.tokens) {
      if (/^\p{Lu}/u.test(token.form)) {
        if (token.id > 1) capital.add(token.form);
      } else small.add(token.form);
    }
  }
  return new Set([...capital].filter((form) => !small.has(form.toLowerCase())));
}
