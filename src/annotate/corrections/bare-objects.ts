import type { Token } from '../../types/document.js';
import type { SupersenseLookup } from '../entities/supersense-table.js';
import { firstBelow } from './phrase-ends.js';

/** What the arc of an object found by these rules is trusted. */
const SURE = 0.7;

/**
 * Makes an object of a phrase right behind a verb in the active that the parser takes for an adverbial though no
 * preposition opens it: in "killed at least 23 people" and "elected Karin Berg as mayor" it stumbles over "at least" and
 * over names. "Two days" and "two kilometers" stay: they measure.
 */
export function correctBareObjects(
  tokens: readonly Token[],
  supersensesOf: SupersenseLookup,
): readonly Token[] {
  const found = new Set(tokens.filter((token) => isBareObject(token, tokens, supersensesOf)));
  if (found.size === 0) return tokens;
  return tokens.map((token) =>
    found.has(token) ? { ...token, deprel: 'obj', confidence: Math.max(SURE, token.confidence) } : token,
  );
}

function isBareObject(token: Token, tokens: readonly Token[], supersensesOf: SupersenseLookup): boolean {
  const verb = tokens[token.head - 1];
  if (token.deprel !== 'obl' || verb?.upos !== 'VERB' || firstBelow(tokens, token.id) !== verb.id + 1)
    return false;
  if (token.upos !== 'PROPN' && !(token.upos === 'NOUN' && token.xpos === 'NNS')) return false;
  const below = tokens.filter(({ head }) => head === token.id);
  const beside = tokens.filter(({ head }) => head === verb.id);
  if (below.some(({ deprel }) => deprel === 'case' || deprel === 'mark')) return false;
  if (beside.some(({ deprel }) => /^(?:obj|iobj|aux:pass|nsubj:pass|ccomp|xcomp|obl:agent)$/.test(deprel)))
    return false;
  // A participle behind its noun is passive: nothing is its object.
  if (verb.xpos === 'VBN' && !beside.some(({ lemma }) => lemma === 'have')) return false;
  const counted = below.some(({ deprel }) => deprel === 'nummod');
  if (token.upos === 'NOUN' && !counted) return false;
  return !/^noun\.(?:time|quantity)$/.test(supersensesOf(token.lemma)?.[0] ?? '');
}
