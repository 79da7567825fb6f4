import type { Document, Mention, Token } from '../types/document.js';
import { isIn } from './lexicon.js';

/**
 * The post, and not who has it now: "the prime minister's residence" stays that when another moves in, "nominates the prime
 * minister" is said of the next one, and so is what a constitution says.
 */
export function isOfOffice(document: Document, mention: Mention): boolean {
  const tokens = document.sentences[mention.sentence]?.tokens ?? [];
  const post = tokens[mention.head - 1];
  const above = tokens[(post?.head ?? 0) - 1];
  if (post?.deprel === 'nmod:poss') return isIn('officeThing', above?.lemma ?? '');
  if (mention.type !== 'Person') return false;
  if (/^(?:obj|nsubj:pass)$/.test(post?.deprel ?? '') && isIn('choosingVerb', above?.lemma ?? ''))
    return true;
  if (isIn('statePost', post?.lemma ?? '') && isWhoeverHolds(document, tokens, above)) return true;
  const isRule = ({ lemma }: Token, at: number): boolean =>
    lemma.toLowerCase() === 'constitution' && tokens.slice(Math.max(0, at - 3), at).some(isUnder);
  return tokens.some(isRule) && tokens.some(({ xpos }) => xpos === 'VBZ' || xpos === 'MD');
}

/**
 * "Since 2016 a board has advised the prime minister", where no day of writing says who that is: a text that tells how things
 * are tells of the post.
 */
const isWhoeverHolds = (
  { article }: Document,
  tokens: readonly Token[],
  above: Token | undefined,
): boolean => {
  if (article.date !== undefined || above === undefined) return false;
  const verb = clauseOver(tokens, above);
  const auxiliaries = tokens.filter(({ head, deprel }) => head === verb?.id && /^(?:aux|cop)/.test(deprel));
  return [verb, ...auxiliaries].some((word) => /^VB[ZP]$/.test(word?.xpos ?? ''));
};

/** The verb or predicate of the clause that a word stands in. */
function clauseOver(tokens: readonly Token[], word: Token): Token | undefined {
  let at: Token | undefined = word;
  while (
    at &&
    at.upos !== 'VERB' &&
    /^(?:nmod|amod|appos|conj|compound|flat|nummod|obl|obj|nsubj)/.test(at.deprel)
  )
    at = tokens[at.head - 1];
  return at;
}

const isUnder = ({ lemma }: Token): boolean => lemma.toLowerCase() === 'under';
