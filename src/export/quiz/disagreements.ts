import type { Span } from '../../types/article.js';
import type { Deck, Disagreement } from '../../types/deck.js';
import type { Evidence, Fact } from '../../types/fact.js';
import { liesIn } from '../evidence.js';

/** A sentence that others stand against, and where in its article it says what they say otherwise. */
export interface Side {
  readonly evidence: Evidence;
  readonly mark?: Span;
}

/** Returns each of a deck's disagreements as the sentences that stand against each other. */
export function disagreementsOf(deck: Deck): readonly (readonly Side[])[] {
  const facts = new Map(deck.facts.map((fact) => [fact.id, fact]));
  return (deck.disagreements ?? []).map((disagreement) =>
    disagreement.facts.flatMap((id) => {
      const fact = facts.get(id);
      return fact ? fact.evidence.map((evidence) => sideOf(evidence, fact, disagreement)) : [];
    }),
  );
}

/** A fact's roles are offsets into its first sentence's article; in the others, the filler's words are looked for. */
function sideOf(evidence: Evidence, fact: Fact, { role, fillers }: Disagreement): Side {
  const [own] = evidence === fact.evidence[0] ? (fact.roles[role] ?? []) : [];
  if (own && liesIn(own, evidence)) return { evidence, mark: own };
  const words = fillers.find(({ article }) => article === evidence.article)?.text ?? '';
  const at = words === '' ? -1 : evidence.text.indexOf(words);
  if (at < 0) return { evidence };
  const start = evidence.start + at;
  return { evidence, mark: { start, end: start + words.length } };
}
