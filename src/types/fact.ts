import type { Span } from './article.js';
import type { Modality, Polarity } from './clause.js';
import type { EntityType } from './document.js';

export type { Modality, Polarity };

/** A stretch of an article's text: `text` is `Article.text.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string;
}

/** Who or what fills a role. */
export interface Filler extends Quote {
  readonly entity: EntityType;
}

/** A sentence that a fact or card rests on. */
export interface Evidence extends Quote {
  readonly article: string;
}

/** Who says so, where the sentence gives the fact as somebody's claim. */
export interface Attribution extends Quote {
  /** The verb or phrase that reports it ("say", "insist", "according to"), as a lemma. */
  readonly verb: string;
}

/** Something the article tells, with who and what fills its roles. */
export interface Fact {
  readonly id: string;
  /** Fact type in `rules/taxonomy.yml` ("Meeting"). */
  readonly type: string;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly trigger: Quote;
  readonly roles: Readonly<Record<string, readonly Filler[]>>;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution?: Attribution;
  /** Lowest confidence among the arcs it rests on, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}
