import type { Article, Span } from './article.js';
import type { Clause, Quotation } from './clause.js';
import type { TimeExpression } from './time.js';

/** Universal Dependencies' part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, with CoNLL-U's column names and half-open offsets into `Article.text`. */
export interface Token extends Span {
  /** 1-based position in its sentence. */
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag, as in UD English. */
  readonly xpos: string;
  /** `id` of the head; 0 for the root. */
  readonly head: number;
  /** Universal Dependencies relation with its subtype (`nsubj:pass`). */
  readonly deprel: string;
  /** Probability of the arc times probability of its label, 0 to 1. */
  readonly confidence: number;
}

export interface Sentence extends Span {
  /** 0-based position in the document. */
  readonly index: number;
  /** Index into `Article.blocks` of the paragraph that holds it. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** Kinds of thing a noun phrase can name: GUM's entity types, with Group, Number, Money and Percent added. */
export type EntityType =
  | 'Person'
  /** People who are no organization and bear no name: "rebels", "special forces", "regional allies". */
  | 'Group'
  | 'Place'
  | 'Organization'
  | 'Time'
  | 'Number'
  | 'Money'
  | 'Percent'
  | 'Event'
  | 'Object'
  | 'Abstract'
  | 'Animal'
  | 'Plant'
  | 'Substance';

/** What a place's name means; a part of a country ("northern Syria") is a region. */
export type PlaceKind = 'country' | 'capital' | 'city' | 'region';

/** An entity's noun phrase. Offsets cover the phrase without its trailing clauses or case marker. */
export interface Mention extends Span {
  readonly sentence: number;
  /** `id`s of its first and last token in the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  /** `id` of its head token. */
  readonly head: number;
  readonly type: EntityType;
  /** True where the head is a proper name. */
  readonly name: boolean;
  /**
   * The country that it is, lies in, governs or comes from, where lists or the text say so ("Aleppo, Syria", "Turkish
   * officials"): ISO 3166 alpha-2 code.
   */
  readonly country?: string;
  /** For a named place, or a government called by its seat: what it is, where lists or the text say so. */
  readonly place?: PlaceKind;
  /** Index into `Document.chains`, where it was linked to others. */
  readonly chain?: number;
  /** How it was linked to the chain's mentions before it. */
  readonly link?: Link;
  /** For a linked pronoun: how probable it is that the link is right, 0 to 1. */
  readonly linkConfidence?: number;
}

/** What a mention was linked by. */
export type Link =
  /** The same name, or a part of it. */
  | 'name'
  | 'acronym'
  /** "Karin Berg, the mayor". */
  | 'apposition'
  /** "Karin Berg is the mayor." */
  | 'predicate'
  /** A post or kind that a name was given: "the mayor", "the company". */
  | 'role'
  /** A noun said again: "the old harbour … the harbour". */
  | 'repeat'
  | 'pronoun';

/** Mentions of one thing ("Sergei Lavrov", "Lavrov", "the minister", "he"). */
export interface Chain {
  readonly type: EntityType;
  /** The fullest name: what questions call it at first mention. Without a name, the fullest phrase. */
  readonly name: string;
  /** Indexes into `Document.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** True where none of its mentions is a name ("a fisherman", "he"). */
  readonly nameless?: true;
  /** Of a person whose given name, title or pronouns tell it. */
  readonly gender?: 'feminine' | 'masculine';
}

export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly times: readonly TimeExpression[];
  readonly clauses: readonly Clause[];
  /** In text order; they do not overlap. */
  readonly quotations: readonly Quotation[];
}
