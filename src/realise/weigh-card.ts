import type { Document } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { Rule } from '../types/rule.js';
import { type Draft, draftCard } from './draft.js';
import { isDrop } from './drop-reasons.js';
import { findScenes } from './find-scenes.js';
import { gapDrafts } from './gaps.js';
import { locateFact } from './locate.js';
import { cardScore, scored } from './score.js';

/** What a card is judged by, each measure by its name, and the score that they make together. */
export interface Weighed {
  readonly features: Readonly<Record<string, number>>;
  readonly score: number;
}

/** Weighs the question behind a card once more; undefined where the rule asks no such question of the fact. */
export function weighCard(
  document: Document,
  fact: Fact,
  rule: Rule,
  { role, score }: { readonly role: string; readonly score: number },
): Weighed | undefined {
  const located = locateFact(findScenes(document), fact);
  if (isDrop(located)) return undefined;
  const specs = rule.cards.filter((spec) => spec.ask === role);
  if (specs.some(({ gap }) => gap)) {
    const [gap] = gapDrafts(document, [fact], [rule], []);
    return gap && { features: { ...gap.features }, score: cardScore(gap) };
  }
  const drafts = specs
    .map((spec) => draftCard(located, rule, spec))
    .filter((draft): draft is Draft => !isDrop(draft));
  const weighed = drafts.map((draft): Weighed => {
    const judged = scored(draft);
    return { features: { ...judged.features }, score: cardScore(judged) };
  });
  return weighed.find((one) => one.score === score) ?? weighed[0];
}
