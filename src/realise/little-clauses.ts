import { OF_ANY_CLAUSE } from './general.js';
import type { ScoredDraft } from './score.js';

/** Words of a clause that more than two questions would only ask to and fro. */
const littleClause = 6;
const mostQuestions = 2;

/**
 * The best two questions of a clause of few words, and the others: "Inga Holm taught Otto Berg chess" is asked for twice, not
 * for each of its words; nor is a question asked again with more words.
 */
export function ofLittleClauses(drafts: readonly ScoredDraft[]): {
  readonly kept: readonly ScoredDraft[];
  readonly lost: readonly ScoredDraft[];
} {
  const groups = new Map<string, ScoredDraft[]>();
  for (const draft of drafts.filter(({ located }) => OF_ANY_CLAUSE.test(located.fact.type))) {
    const { scene, trigger } = draft.located;
    const key = `${scene.sentence.index} ${trigger.id}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const lost = new Set(
    [...groups.values()]
      .filter((group) => Math.min(...group.map(wordsOfClause)) <= littleClause)
      .flatMap((group) => [...group].sort((a, b) => b.score - a.score).slice(mostQuestions)),
  );
  for (const draft of drafts) if (hasShorterTwin(draft, drafts)) lost.add(draft);
  return { kept: drafts.filter((draft) => !lost.has(draft)), lost: [...lost] };
}

/** The words that question and answer tell together, a name counted once. */
function wordsOfClause({ question, answer, claimedBy }: ScoredDraft): number {
  const asked = claimedBy ? question.slice(question.indexOf(claimedBy) + claimedBy.length + 1) : question;
  const told = asked
    .replace(/\b(?:did|does|do)\b/i, '')
    .trim()
    .split(' ')
    .slice(1);
  return [...told, '|', ...answer.text.split(' ')]
    .join(' ')
    .replace(/\p{Lu}\S*(?: (?:of |the |de |van |von )?\p{Lu}\S*)+/gu, 'Name')
    .split(' ')
    .filter((word) => word !== '|' && !/^(?:an?|the)$/i.test(word)).length;
}

/** "At what age did Holm die in Oslo?" beside "At what age did Holm die?", which a rule of its own asks. */
const hasShorterTwin = (draft: ScoredDraft, all: readonly ScoredDraft[]): boolean =>
  OF_ANY_CLAUSE.test(draft.located.fact.type) &&
  all.some(
    (other) =>
      !OF_ANY_CLAUSE.test(other.located.fact.type) &&
      other.located.scene === draft.located.scene &&
      other.answer.text === draft.answer.text &&
      draft.question.startsWith(other.question.slice(0, -1)),
  );
