import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { commonnessOf } from './common-words.js';
import { markOf } from './gap-clause.js';
import { isAnchored } from './gap-clues.js';
import type { GapSpan } from './gap-spans.js';
import { isNaming } from './gap-term.js';
import { textWithGap } from './gap-text.js';
import { timeGapOf } from './gap-time.js';
import { isIn } from './lexicon.js';
import { clearnessOf, leastClear, type Passage } from './passage.js';
import { quotedSpans } from './punctuation.js';
import { mentionOf, type Scene } from './scene.js';

/** The kinds of words that are hidden: the roles of the rules whose cards are gaps. */
const KINDS = ['term', 'number', 'figure', 'date', 'name', 'share', 'growth', 'deed', 'content'] as const;
const PLACES = [
  'subject',
  'object',
  'oblique',
  'agent',
  'inside',
  'predicate',
  'beside',
  'condition',
  'clause',
] as const;
const VERBS = ['main', 'said', 'aimed', 'joined', 'aside', 'adverbial'] as const;
const PREPOSITIONS = [
  'by',
  'for',
  'of',
  'as',
  'about',
  'at',
  'in',
  'to',
  'with',
  'from',
  'on',
  'into',
] as const;
const MARKS = [
  'because',
  'that',
  'whether',
  'to',
  'by',
  'before',
  'while',
  'as',
  'if',
  'although',
  'when',
  'so',
] as const;
const TYPES = [
  'Person',
  'Organization',
  'Place',
  'Money',
  'Percent',
  'Event',
  'Group',
  'Abstract',
  'Object',
] as const;

/** What a gap is judged by, in the order of its weights; each is a number from 0 to 1. */
export const gapFeatureNames = [
  ...KINDS.map((kind) => `hides-${kind}` as const),
  ...PLACES.map((place) => `as-${place}` as const),
  ...VERBS.map((verb) => `of-${verb}` as const),
  ...PREPOSITIONS.map((word) => `behind-${word}` as const),
  ...MARKS.map((word) => `mark-${word}` as const),
  ...TYPES.map((type) => `type-${type}` as const),
  /** 1 where the rules for its kind find it told, and not by the way. */
  'told',
  /** 1 for what somebody or something is called. */
  'called',
  /** 1 for one word, for one common noun (but for what something is called), for six to nine words, for ten or more. */
  'one-word',
  'common-word',
  'long',
  'very-long',
  /** 1 where a name, a number, a verb or a pronoun stands in it. */
  'has-name',
  'has-number',
  'has-verb',
  'has-pronoun',
  /** Lowest confidence of its arcs, and that of its head. */
  'confidence',
  'head-confidence',
  /** Depth of its head below the sentence's main word, of six. */
  'depth',
  /** 0 in the first sentence, 1 in the last. */
  'position',
  'first-sentence',
  'second-sentence',
  /** Place in the sentence, 0 to 1, and length of the sentence in words, of 50. */
  'late',
  'sentence-length',
  /** Sentences before it on the card, of two. */
  'lead',
  /** Share of its telling words that the title has. */
  'in-title',
  /** 1 behind "the", behind "a". */
  'definite',
  'indefinite',
  /** 1 before the sentence's end, before a comma, before a preposition. */
  'ends-sentence',
  'before-comma',
  'before-preposition',
  /** 1 where other numbers stand in the sentence. */
  'among-numbers',
  /** 1 inside somebody's words, at the opening of the sentence, for a month alone, for a number up to ten, for one behind "its". */
  'in-quotes',
  'opens-sentence',
  'bare-month',
  'small-number',
  'owned-number',
  /** 1 for two numbers that bound something, one in an adjective ("22-mile"), one of a distance or height, one of a stretch of time. */
  'range',
  'adjective-number',
  'measure',
  'length-of-time',
  /** 1 for a time that the card tells by its date. */
  'dated-time',
  /** 1 where nothing else that is seen is a name or a year, where hardly more is seen than who said it, where somebody's words stand before it. */
  'nameless',
  'bare-saying',
  'quoted-lead',
  /** How much more probable it is that the passage is clear than it must be. */
  'clear',
  /** 1 for "two", for what somebody says, for a noun with one word before it, for one with a phrase behind it. */
  'number-two',
  'said-content',
  'two-word-term',
  'term-with-phrase',
  /** How common its telling words are on average, and the least common of them. */
  'commonness',
  'least-common',
] as const;
export type GapFeatureName = (typeof gapFeatureNames)[number];
export type GapFeatures = Readonly<Record<GapFeatureName, number>>;

/** Measures a gap: the hidden words in their place. */
export function gapFeaturesOf(
  scene: Scene,
  ask: string,
  head: Token,
  { ids, isTold }: GapSpan,
  passage: Passage,
): GapFeatures {
  const { tree, document, sentence } = scene;
  const { tokens } = sentence;
  const words = ids.map((id) => tree.token(id));
  const [first = 1, last = 1] = [ids[0], ids.at(-1)];
  const found = new Set<string>();
  const add = (name: string | undefined): unknown => name && found.add(name);
  add(`hides-${ask}`);
  add(`as-${placeOf(head)}`);
  add(`of-${verbOf(tree, head)}`);
  add(`behind-${tree.preposition(head.id)}`);
  add(`mark-${markOf(tree, head)?.form.toLowerCase()}`);
  add(`type-${mentionOf(scene, head.id)?.type}`);
  const flag = (holds: boolean, name: GapFeatureName): unknown => holds && found.add(name);
  flag(isTold, 'told');
  const isCalled = isNaming(scene, head);
  flag(isCalled, 'called');
  flag(ids.length === 1 && !isCalled, 'one-word');
  flag(ids.length === 1 && !isCalled && words[0]?.upos === 'NOUN', 'common-word');
  flag(ids.length >= 6 && ids.length <= 9, 'long');
  flag(ids.length >= 10, 'very-long');
  flag(
    words.some(({ upos }) => upos === 'PROPN'),
    'has-name',
  );
  flag(
    words.some(({ upos }) => upos === 'NUM'),
    'has-number',
  );
  flag(
    words.some(({ upos }) => upos === 'VERB'),
    'has-verb',
  );
  flag(
    words.some(({ upos }) => upos === 'PRON'),
    'has-pronoun',
  );
  flag(sentence.index === 0, 'first-sentence');
  flag(sentence.index === 1, 'second-sentence');
  const before = tokens[first - 2]?.form ?? '';
  flag(/^the$/i.test(before), 'definite');
  flag(/^an?$/i.test(before), 'indefinite');
  const behind = tokens[last];
  flag(behind === undefined || behind.form === '.', 'ends-sentence');
  flag(behind?.form === ',', 'before-comma');
  flag(behind?.upos === 'ADP', 'before-preposition');
  flag(
    tokens.some(({ upos, id }) => upos === 'NUM' && !ids.includes(id)),
    'among-numbers',
  );
  flag(
    quotedSpans(tokens).some(([open, close]) => open < first && last < close),
    'in-quotes',
  );
  flag(first === 1, 'opens-sentence');
  flag(ids.length === 1 && isIn('month', words[0]?.form ?? ''), 'bare-month');
  const isSmall = ids.length === 1 && SMALL.test(words[0]?.form ?? '');
  flag(isSmall, 'small-number');
  flag(isSmall && tokens[first - 2]?.xpos === 'PRP$', 'owned-number');
  const shown = passage.at(-1)?.ids ?? [];
  const isNumber = /^(?:number|figure|date)$/.test(ask);
  flag(isNumber && words.some(({ form }) => /^(?:to|and)$/i.test(form)), 'range');
  flag(isNumber && behind?.form === '-', 'adjective-number');
  flag(isNumber && isIn('distanceUnit', behind?.lemma ?? ''), 'measure');
  flag(isNumber && isIn('timeUnit', behind?.lemma ?? ''), 'length-of-time');
  flag(ask === 'date' && timeGapOf(scene, new Set(ids)) !== undefined, 'dated-time');
  flag(ask === 'content' && shown.length - ids.length <= fewWords && behind?.form === '.', 'bare-saying');
  flag(
    passage.slice(0, -1).some((told) => /^["“]/.test(told.scene.sentence.tokens[0]?.form ?? '')),
    'quoted-lead',
  );
  flag(/^two$/i.test(words.map(({ form }) => form).join(' ')), 'number-two');
  flag(
    ask === 'content' && isIn('reporting', head.head > 0 ? tree.token(head.head).lemma : ''),
    'said-content',
  );
  flag(ask === 'term' && ids.length === 2, 'two-word-term');
  flag(
    ask === 'term' && words.some(({ upos, form }) => upos === 'ADP' && !/^of$/i.test(form)),
    'term-with-phrase',
  );
  flag(!isAnchored(textWithGap(passage, new Set(ids)).text, passage, ids), 'nameless');
  const telling = words.filter(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos));
  const inTitle = telling.filter(({ form, lemma }) =>
    [form, lemma].some((word) => scene.title.words.has(word.toLowerCase())),
  );
  const common = telling.map(commonnessOf);
  const measured: Partial<Record<GapFeatureName, number>> = {
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    'head-confidence': head.confidence,
    depth: Math.min(1, depthOf(tree, head) / 6),
    position: sentence.index / Math.max(1, document.sentences.length),
    late: first / tokens.length,
    'sentence-length': Math.min(1, tokens.length / 50),
    lead: (passage.length - 1) / 2,
    clear: Math.max(0, clearnessOf(passage) - leastClear) / (1 - leastClear),
    commonness: common.reduce((sum, one) => sum + one, 0) / Math.max(1, common.length),
    'least-common': Math.min(1, ...common),
    'in-title': telling.length === 0 ? 0 : inTitle.length / telling.length,
  };
  return Object.fromEntries(
    gapFeatureNames.map((name) => [name, measured[name] ?? (found.has(name) ? 1 : 0)]),
  ) as GapFeatures;
}

/** Words and marks of a sentence that tells little more than who said what is hidden. */
const fewWords = 9;

const SMALL = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d|10)$/i;

function placeOf({ deprel, head }: Token): (typeof PLACES)[number] {
  if (head === 0) return 'predicate';
  if (deprel.startsWith('nsubj')) return 'subject';
  if (/^i?obj$/.test(deprel)) return 'object';
  if (deprel === 'obl:agent') return 'agent';
  if (deprel.startsWith('obl')) return 'oblique';
  if (/^(?:nmod|nummod|amod|compound|flat)/.test(deprel)) return 'inside';
  if (/^(?:xcomp|ccomp)$/.test(deprel)) return 'predicate';
  if (/^(?:appos|conj|parataxis|list)/.test(deprel)) return 'beside';
  return deprel.startsWith('advcl') ? 'condition' : 'clause';
}

/** What the clause that a word stands in is to the sentence. */
function verbOf(tree: Tree, head: Token): (typeof VERBS)[number] {
  for (let word = head; word.head > 0; word = tree.token(word.head)) {
    if (word !== head || word.upos === 'VERB') {
      if (word.deprel === 'ccomp') return 'said';
      if (word.deprel === 'xcomp') return 'aimed';
      if (/^(?:conj|parataxis)$/.test(word.deprel) && word.upos === 'VERB') return 'joined';
      if (word.deprel.startsWith('advcl')) return 'adverbial';
    }
    if (/^(?:acl|appos)/.test(word.deprel)) return 'aside';
  }
  return 'main';
}

function depthOf(tree: Tree, head: Token): number {
  let depth = 0;
  for (let word = head; word.head > 0; word = tree.token(word.head)) depth++;
  return depth;
}
