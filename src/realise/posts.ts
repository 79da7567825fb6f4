import type { ScoredPair } from '../types/material.js';
import { personName } from './fillers.js';
import { cardScore, type ScoredDraft } from './score.js';

/** Persons and the posts that the article itself gives them, from the drafts that ask for a post. */
export function heldPosts(drafts: readonly ScoredDraft[]): readonly ScoredPair[] {
  return drafts.flatMap((draft) => {
    const { fact, roles, scene } = draft.located;
    const [holder] = roles.get('holder') ?? [];
    const holds = fact.type === 'Role' && draft.spec.ask === 'post' && holder !== undefined;
    const asserted = fact.polarity === 'positive' && fact.modality === 'asserted' && !fact.attribution;
    const name = holds && asserted ? personName(scene, holder) : undefined;
    // A surname alone names nobody.
    if (!name?.includes(' ')) return [];
    const { start, end } = draft.answer.span;
    const past = / former /.test(draft.question) ? 'former ' : '';
    return [
      {
        left: name,
        right: withCapital(`${past}${draft.answer.text.replace(/^(?:the|an?) /i, '')}`),
        factId: fact.id,
        evidence: fact.evidence[0],
        answerSpan: { start, end },
        score: cardScore(draft),
      },
    ];
  });
}

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
