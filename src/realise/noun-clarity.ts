import type { Document, Token } from '../types/document.js';
import { isGeneral } from './general.js';
import fitted from './lexicon/noun-clarity.json' with { type: 'json' };
import { isIn } from './lexicon.js';
import { probabilityOf } from './logistic.js';
import { mentionOf, type Scene } from './scene.js';
import { isClearByTitle, isOfTitleScene } from './title-context.js';

/** What the clearness of a noun is judged by, in the order of the weights. Each is a number from 0 to 1. */
export const nounFeatureNames = [
  /** 1 where it says too little by the rules of vagueness.ts. */
  'flagged',
  /** 1 for "such homes", "other solutions", "the same road". */
  'of-others',
  /** 1 where something beside it says which one is meant, more than that it is "new" or "last". */
  'described',
  /** 1 where that has a name: "the Berg mine", "the mayor of Lundby". */
  'described-by-name',
  'person',
  'body',
  'place',
  /** 1 for what points to something told elsewhere: "the decision", "the plan". */
  'shell',
  /** 1 where nothing beside such a noun tells it: not "the decision to leave". */
  'bare-shell',
  /** 1 for nouns that say little at any place: "the matter". */
  'vague-noun',
  /** 1 for what is everywhere: "the sun", "the snow". */
  'surroundings',
  /** 1 for what each country has: "the government". */
  'national',
  /** 1 where the title tells of it. */
  'told-by-title',
  /** 1 where no sentence before has the noun. */
  'first',
  /** 1 where the sentence before has it. */
  'just-before',
  /** 1 where the article calls the same thing otherwise too, but never by a name. */
  'nameless-chain',
  /** Names in the sentence before, of 4, in the same paragraph: there is something to go on with. */
  'goes-on',
  /** 1 where it belongs to the main clause. */
  'main-clause',
  /** 1 for what somebody rejects, welcomes or confirms: it was told before. */
  'answered',
  /** 1 in a sentence that tells what somebody says. */
  'reports',
  /** 1 in a sentence that goes on for 50 words. */
  'length',
  /** 1 in a sentence that tells what is so now. */
  'present',
  /** 1 in a sentence that tells what is so at any time. */
  'general',
] as const;
type NounFeatureName = (typeof nounFeatureNames)[number];
export type NounFeatures = Readonly<Record<NounFeatureName, number>>;

/** How probable it is, 0 to 1, that a reader knows what a noun means. */
export interface Clarity {
  /** Who has the article's title and its sentence. */
  readonly alone: number;
  /** Who has read the sentence before it, too. */
  readonly behind: number;
}

/**
 * Judges a noun in its sentence by logistic regressions, whose weights `npm run fit:clarity` fits to the labelled nouns in
 * bench/labels.
 * @param flagged whether it says too little by the rules
 */
export function clarityOf(scene: Scene, token: Token, flagged: boolean): Clarity {
  const features = nounFeatures(scene, token, flagged);
  return {
    alone: probabilityOf(fitted.alone, features, nounFeatureNames),
    behind: probabilityOf(fitted.behind, features, nounFeatureNames),
  };
}

/** Measures a noun. */
export function nounFeatures(scene: Scene, token: Token, flagged: boolean): NounFeatures {
  const { tree, document, sentence } = scene;
  const { tokens, index } = sentence;
  const noun = token.lemma.toLowerCase();
  const children = tree.children(token.id);
  const telling = children.filter(isTelling);
  const mention = mentionOf(scene, token.id);
  const chain = mention?.chain === undefined ? undefined : document.chains[mention.chain];
  const before = scene.before();
  const uses = usesOf(document, noun);
  const isFirst = (uses[0] ?? index) >= index;
  const isShell = isIn('shellNoun', noun);
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  return {
    flagged: flag(flagged),
    'of-others': flag(children.some(({ form }) => isIn('otherModifier', form))),
    described: flag(telling.length > 0),
    'described-by-name': flag(telling.some(({ form, id }) => id > 1 && /^\p{Lu}/u.test(form))),
    person: flag(mention?.type === 'Person'),
    body: flag(mention?.type === 'Organization'),
    place: flag(mention?.type === 'Place'),
    shell: flag(isShell),
    'bare-shell': flag(isShell && telling.length === 0),
    'vague-noun': flag(isIn('vagueNoun', noun)),
    surroundings: flag(isIn('surroundings', noun) || isIn('uniqueNoun', noun)),
    national: flag(isIn('nationalNoun', noun)),
    'told-by-title': flag(isClearByTitle(scene, token) || isOfTitleScene(scene, token)),
    first: flag(isFirst),
    'just-before': flag(uses.includes(index - 1)),
    'nameless-chain': flag(chain?.nameless === true && chain.mentions.length > 1),
    'goes-on': before?.sentence.block === sentence.block ? namesIn(before) : 0,
    'main-clause': flag(isInMainClause(scene, token)),
    answered: flag(token.head > 0 && isIn('answeringOf', tree.token(token.head).lemma)),
    reports: flag(tokens.some(({ lemma, upos }) => upos === 'VERB' && isIn('reporting', lemma))),
    length: Math.min(1, tokens.length / 50),
    present: flag(tokens.some(({ deprel, xpos }) => deprel === 'root' && /^VB[ZP]$/.test(xpos))),
    general: flag(isGeneral(scene)),
  };
}

/** "the [old] mill", "the mill [at Lundby]", "the mill [that burned]". */
const isTelling = ({ deprel, form }: Token): boolean =>
  /^(?:amod|nmod$|nmod:(?!poss)|compound|acl|appos|flat)/.test(deprel) &&
  !isIn('vagueModifier', form) &&
  !isIn('pointingModifier', form);

/** Names, but of times, of 4. */
const namesIn = ({ mentions }: Scene): number =>
  Math.min(1, mentions.filter(({ name, type }) => name && type !== 'Time').length / 4);

function isInMainClause({ tree }: Scene, token: Token): boolean {
  for (let word = token; word.head > 0; word = tree.token(word.head))
    if (/^(?:acl|advcl|ccomp|xcomp|parataxis|conj|appos)/.test(word.deprel)) return false;
  return true;
}

const usesByNoun = new WeakMap<Document, ReadonlyMap<string, readonly number[]>>();

/** Sentences that have a noun, counted once a document. */
function usesOf(document: Document, noun: string): readonly number[] {
  let uses = usesByNoun.get(document);
  if (!uses) {
    const found = new Map<string, number[]>();
    for (const { index, tokens } of document.sentences) {
      for (const { lemma, upos } of tokens) {
        if (upos !== 'NOUN' && upos !== 'PROPN') continue;
        const own = found.get(lemma.toLowerCase());
        if (own) own.push(index);
        else found.set(lemma.toLowerCase(), [index]);
      }
    }
    uses = found;
    usesByNoun.set(document, uses);
  }
  return uses.get(noun) ?? [];
}
