import type { EntityType, Token } from '../../types/document.js';
import type { Candidate } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import { normaliseName } from './normalise-name.js';

/** Adjectives that head a phrase without meaning people: "the latter". */
const POINTING = new Set(
  'former latter first second third last other same following next only best worst'.split(' '),
);

/**
 * Whether a phrase means people without naming a body: persons in the plural ("Turkish officials", "20 soldiers",
 * "Russians", "the wounded") and collective nouns ("the crew", "special forces"). `type` is what the phrase
 * reads as without this question. Pronouns are no groups.
 */
export function isPeopleGroup(candidate: Candidate, type: EntityType, lexicon: Lexicon): boolean {
  const token = candidate.tree.tokens[candidate.head];
  if (token === undefined) return false;
  switch (token.upos) {
    case 'NOUN':
      return isGroupNoun(candidate, token, type, lexicon);
    case 'PROPN':
      return type === 'Person' && isPeople(token, lexicon);
    case 'ADJ':
      return type === 'Person' && !POINTING.has(token.lemma.toLowerCase()) && token.xpos !== 'JJS';
    default:
      return false;
  }
}

function isGroupNoun(candidate: Candidate, token: Token, type: EntityType, lexicon: Lexicon): boolean {
  const lemma = token.lemma.toLowerCase();
  const kind = lexicon.peopleGroups.get(lemma);
  if (kind === 'always') return true;
  const personal = type === 'Person' || type === 'Organization';
  if (personal && kind === 'if-people') return true;
  if (token.xpos !== 'NNS') return false;
  if (lemma === 'force') return isArmed(candidate, lexicon);
  if (lemma === 'power' && isRuling(candidate, lexicon)) return true;
  return type === 'Person' && lemma !== 'life';
}

/** "special forces", "Syrian government forces", but not "market forces". */
function isArmed({ tree, head }: Candidate, lexicon: Lexicon): boolean {
  return (tree.children[head] ?? []).some((child) => {
    const word = tree.tokens[child];
    if (word === undefined || child > head) return false;
    const form = word.form.toLowerCase();
    return (
      lexicon.armedWords.has(form) ||
      lexicon.countries.byDemonym.has(normaliseName(form)) ||
      word.upos === 'PROPN'
    );
  });
}

/** "the Western powers", but not "emergency powers". */
function isRuling({ tree, head }: Candidate, lexicon: Lexicon): boolean {
  return (tree.children[head] ?? []).some((child) => {
    const form = tree.tokens[child]?.form.toLowerCase() ?? '';
    return (
      child < head && (lexicon.rulingWords.has(form) || lexicon.countries.byDemonym.has(normaliseName(form)))
    );
  });
}

/** "Russians", "the Kurds": a people's name in the plural. */
function isPeople(token: Token, lexicon: Lexicon): boolean {
  if (token.xpos === 'NNPS') return !lexicon.organisationWords.has(token.form.toLowerCase());
  return token.form.endsWith('s') && lexicon.countries.byDemonym.has(token.form.slice(0, -1).toLowerCase());
}
