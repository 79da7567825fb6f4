import type { Token } from '../types/document.js';
import type { Clause } from './clause.js';
import type { DropCode } from './drop-reasons.js';
import type { Located } from './locate.js';

export type PartKind =
  | 'auxiliary'
  | 'verb'
  | 'adverb'
  | 'particle'
  | 'object'
  | 'oblique'
  | 'complement'
  | 'clause'
  /** When or why it happened, told by a clause: kept where the question would not stand without it. */
  | 'circumstance'
  | 'mark';

/** A constituent of the clause behind its subject. */
export interface Part {
  readonly kind: PartKind;
  /** Its head word. */
  readonly head: Token;
  readonly ids: readonly number[];
  /** Wording that replaces that of its words ("on Friday, 23 October 2015", "not" for "n't"). */
  readonly text?: string;
  /** A word that goes before it: "with" of "with whom", where the noun stands for "whom". */
  readonly lead?: string;
  /** Place among the parts; the word's own id unless it was moved. */
  readonly order: number;
  /** True where the question may do without it. */
  readonly optional: boolean;
}

/** What a question must know to choose a clause's parts. */
export interface Choosing {
  readonly located: Located;
  readonly clause: Clause;
  /** Heads of every role's fillers: their phrases stay. */
  readonly fillers: ReadonlySet<number>;
  /** Heads of the fillers that are asked for. */
  readonly asked: ReadonlySet<number>;
}

/** Marks a dependent that is left out although it limits what is said. */
export interface Left {
  readonly left: true;
  /** True where it stands beside the statement, so that no denial or "only" reaches it: "did not resign, despite the vote". */
  readonly beside?: true;
}

export type Outcome = Part | Left | DropCode | undefined;

/** A part of one word; a clinging "n't" becomes "not". */
export function wordPart(kind: PartKind, word: Token, text?: string): Part {
  const replaced = text ?? (/^n['’]t$/i.test(word.form) ? 'not' : undefined);
  return {
    kind,
    head: word,
    ids: [word.id],
    order: word.id,
    optional: false,
    ...(replaced ? { text: replaced } : {}),
  };
}

/** More than an auxiliary and a verb: "Who was born?" is no question. */
export const tellsMore = (part: Part): boolean =>
  ['object', 'oblique', 'complement', 'clause', 'circumstance'].includes(part.kind) ||
  (part.kind === 'verb' && part.ids.length > 1);
