import type { Tree } from '../tree.js';
import type { Span } from '../types/article.js';
import type { Clause, ClauseSource, Modality, Polarity, Quotation } from '../types/clause.js';
import type { Document, Token } from '../types/document.js';

/** How far a document vouches for what a word tells. */
export interface TriggerReading {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who says so; absent where the text itself does. */
  readonly source?: ClauseSource;
}

/** A document's clauses by sentence and head token. */
export type ClauseIndex = ReadonlyMap<number, ReadonlyMap<number, Clause>>;

/** The document's clauses, so that one can be found by its predicate. */
export function clauseIndex({ clauses }: Document): ClauseIndex {
  const index = new Map<number, Map<number, Clause>>();
  for (const clause of clauses) {
    const heads = index.get(clause.sentence) ?? new Map<number, Clause>();
    heads.set(clause.head, clause);
    index.set(clause.sentence, heads);
  }
  return index;
}

/**
 * The reading of a trigger: its own clause's, or for a word that is no predicate ("President" before a name) a plain
 * statement by whoever says the clause around it. Undefined where no fact may rest on it: nobody named says it, two
 * sources stand one behind the other, or something takes its truth away.
 */
export function readingAt(
  tree: Tree,
  trigger: number,
  index: ClauseIndex,
  quotations: readonly Quotation[],
): TriggerReading | undefined {
  const heads = index.get(tree.sentence.index);
  const way = wayUp(tree, trigger, (id) => heads?.has(id) ?? false);
  const clause = heads?.get(way.at(-1)?.id ?? 0);
  if (clause?.barred) return undefined;
  const passed = new Set(way.map((token) => token.id));
  const isPassed = (source: ClauseSource) =>
    source.sentence === tree.sentence.index && passed.has(source.head);
  const sources = (clause?.sources ?? []).filter((source) => !isPassed(source));
  const said = withSpeaker(sources, spanAt(quotations, tree.token(trigger).start));
  if (!said || said.length > 1) return undefined;
  const own = clause?.head === trigger ? clause : undefined;
  return {
    polarity: own?.polarity ?? 'positive',
    modality: own?.modality ?? 'asserted',
    ...(said[0] ? { source: said[0] } : {}),
  };
}

/** A token and those above it, up to the first that ends the way. */
function wayUp(tree: Tree, id: number, ends: (id: number) => boolean): readonly Token[] {
  const way = [tree.token(id)];
  for (let token = tree.token(id); token.head > 0 && !ends(token.id); ) {
    token = tree.token(token.head);
    way.push(token);
  }
  return way;
}

/** What stands in a quotation is its speaker's; undefined where no speaker is known. */
function withSpeaker(
  sources: readonly ClauseSource[],
  quotation: Quotation | undefined,
): readonly ClauseSource[] | undefined {
  if (
    !quotation ||
    sources.some((source) => source.end <= quotation.start || source.start >= quotation.end)
  ) {
    return sources;
  }
  return quotation.source ? [...sources, quotation.source] : undefined;
}

/** The span that holds an offset, if any; spans in order, not overlapping. */
function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as S;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
