import type { EntityType, Upos } from './document.js';
import type { Modality } from './fact.js';

/** A form of words that announces a fact: a lemma, and for a light verb the lemmas of its dependents. */
export interface Trigger {
  readonly lemma: readonly string[];
  readonly pos: readonly Upos[];
  /** Dependents that must be there, by path: `{ obj: [talks, meeting] }` for "hold talks". */
  readonly with?: Readonly<Record<string, readonly string[]>>;
  /** Dependents that must not be there; an empty list means any word. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
  /** For a noun that tells an event ("visit"): true where it counts only if the sentence takes it as having happened. */
  readonly happened?: true;
}

export interface RoleSpec {
  /** Paths down the tree; the first that matches fills the role. */
  readonly path: readonly string[];
  /** Types it takes; absent means any. */
  readonly entity?: readonly EntityType[];
  /** Lemmas its head may have; absent means any. */
  readonly lemma?: readonly string[];
}

/** A question to ask of each fact that the rule finds. */
export interface CardSpec {
  /** Role that the question asks for. */
  readonly ask: string;
  /** Handlebars template; without it the clause itself is turned into the question. */
  readonly question?: string;
  /** Roles that must be filled for the question to stand alone. */
  readonly needs?: readonly string[];
  /** Readings in which the wording stays true; absent means every reading for a clause, asserted for a template. */
  readonly when?: readonly Modality[];
  /** True where it is asked only if the answer has a name. */
  readonly named?: true;
  /** True where it is asked as a gap in its sentence alone, and only where no question asks for it. */
  readonly gap?: true;
}

export interface RuleExample {
  readonly text: string;
  /** "none", or roles by name, with `modality`, `polarity`, `attribution` beside them where they matter. */
  readonly fact: 'none' | Readonly<Record<string, string | readonly string[]>>;
  /** Questions that must be among those asked. */
  readonly asks?: readonly string[];
  readonly why?: string;
  /** A form that the parser cannot handle yet. */
  readonly status?: 'failing';
}

/** One rule file. */
export interface Rule {
  readonly rule: string;
  readonly fact: string;
  readonly gloss: string;
  /** The file it came from. */
  readonly file: string;
  readonly triggers: readonly Trigger[];
  /** How sure each arc that a fact rests on must be, 0 to 1. */
  readonly confidence: number;
  readonly roles: Readonly<Record<string, RoleSpec>>;
  /** Roles without which there is no fact; "place|time" for one of several. */
  readonly require: readonly string[];
  readonly cards: readonly CardSpec[];
  readonly examples: readonly RuleExample[];
}
