import type { Token } from '../../types/document.js';
import { readingOfContent, readingOfNounContent } from './content.js';
import { governed } from './governed.js';
import {
  hasNo,
  hasQuestionWord,
  hasSubject,
  introducers,
  isGerund,
  isInfinitive,
  lemmaOf,
  tenseOf,
} from './grammar.js';
import { failed, isAchievement } from './infinitives.js';
import { barredBy, type Reading, reportedBy } from './reading.js';
import type { Place, Sight } from './sight.js';

/** Of a clause that completes or describes a noun: "a plan to leave", "the fact that …", "a man arrested in May". */
export function readingOfNounClause(sight: Sight, place: Place): Reading {
  const { token, head, above } = place;
  const introduced = introducers(sight.tree, token.id);
  const told = toldClause(sight, place);
  if (told) return readingOfContent(sight, told);
  if (isMisreadContent(sight, place)) return readingOfNounContent(sight, place);
  if (token.deprel === 'acl:relcl') return readingOfDescription(sight, place);
  if (introduced.some((word) => word === 'that' || word === 'whether' || word === 'if')) {
    return readingOfNounContent(sight, place);
  }
  if (isInfinitive(sight.tree, token.id)) return readingOfNounInfinitive(sight, place);
  if (introduced.length > 0 && isGerund(sight.tree, token.id)) {
    const verb = head.head > 0 ? sight.tree.token(head.head) : head;
    const read = governed(sight, { token, head: verb, above }, introduced);
    if (read) return read;
    if (isOpenNoun(sight, lemmaOf(head))) return { ...reportedBy(above), modality: 'possible' };
    const meant = introduced.includes('for') && sight.words.infinitiveNouns.has(lemmaOf(head));
    if (meant) return { ...reportedBy(above), modality: 'planned' };
  }
  return readingOfDescription(sight, place);
}

/** "told the court he had left", "said in a statement that …": the parser may hang what is told on the noun between. */
function toldClause(sight: Sight, { token, head, above }: Place): Place | undefined {
  const { tree, words } = sight;
  if (head.upos === 'VERB') return { token, head, above };
  const verb = head.head > 0 ? tree.token(head.head) : undefined;
  if (!verb || !words.speaking.has(lemmaOf(verb))) return undefined;
  if (head.deprel.startsWith('obl') && tree.childrenBy(verb.id, 'ccomp').length === 0) {
    return introducers(tree, token.id).includes('that') || isCompleteAfterThat(sight, token, head)
      ? { token, head: verb, above }
      : undefined;
  }
  if (token.deprel !== 'acl:relcl') return undefined;
  if (lemmaOf(verb) === 'say' && head.deprel === 'obj' && !hasQuestionWord(tree, token.id)) {
    return { token, head: verb, above };
  }
  const told = head.deprel === 'iobj' || (head.deprel === 'obj' && lemmaOf(verb) === 'tell');
  const content = hasSubject(tree, token.id) && !hasQuestionWord(tree, token.id);
  return told && content ? { token, head: verb, above } : undefined;
}

/** "the claim that the city was burned": a clause that lacks nothing is no relative one. */
function isMisreadContent(sight: Sight, { token, head }: Place): boolean {
  const { words } = sight;
  const noun = lemmaOf(head);
  const known = words.claimingNouns.has(noun) || words.factive.has(noun);
  if (!known && !words.supposing.has(noun) && !words.denying.has(noun)) return false;
  return isCompleteAfterThat(sight, token, head);
}

function isCompleteAfterThat({ tree }: Sight, token: Token, head: Token): boolean {
  if (token.deprel !== 'acl:relcl' || tree.sentence.tokens[head.id]?.form !== 'that') return false;
  if (introducers(tree, token.id).includes('that')) return true;
  const parts = tree.children(token.id).filter((child) => child.form !== 'that');
  const subject = parts.some((child) => child.deprel === 'nsubj' || child.deprel === 'nsubj:pass');
  return subject && parts.some(({ deprel }) => deprel === 'cop' || deprel === 'aux:pass' || deprel === 'obj');
}

function readingOfNounInfinitive(sight: Sight, { head, above }: Place): Reading {
  const { words } = sight;
  const noun = lemmaOf(head);
  if (words.failing.has(noun) || noun === 'nothing') return failed(reportedBy(above));
  if (isAchievement(sight, head)) return above;
  const modality = words.requiring.has(noun) ? 'required' : words.doubting.has(noun) ? 'possible' : 'planned';
  return { ...reportedBy(above), modality };
}

/** "the risk of losing", "accusations of stealing". */
const isOpenNoun = ({ words }: Sight, noun: string): boolean =>
  words.supposing.has(noun) ||
  words.claimingNouns.has(noun) ||
  words.planning.has(noun) ||
  words.doubting.has(noun);

/**
 * Of a clause that says which: as true as the sentence, unless it tells of something that need not be there: in "they
 * will build a bridge that carries trains" no bridge carries any yet.
 */
function readingOfDescription(sight: Sight, { token, head, above }: Place): Reading {
  const { tree } = sight;
  if (isPlayed(sight, head)) return barredBy(reportedBy(above), 'supposed');
  const open = above.negative || above.modality !== 'asserted';
  if (!open || tenseOf(tree, token.id) === 'past' || isPastParticiple(sight, token.id))
    return reportedBy(above);
  if (!isIndefinite(sight, head.id) || isSetOff(sight, token)) return reportedBy(above);
  if (above.negative) return barredBy(reportedBy(above), 'unclear');
  return { ...reportedBy(above), modality: above.modality };
}

/** "Actor Tom Reed plays Colonel Berg, who shot the mayor": the colonel did in the play. */
function isPlayed({ tree }: Sight, { deprel, head, upos }: Token): boolean {
  const verb = head > 0 ? tree.token(head) : undefined;
  return upos === 'PROPN' && deprel === 'obj' && /^(?:play|portray|impersonate)$/.test(verb?.lemma ?? '');
}

/** "amnesty, which the ministry rejects": told beside, of something known. */
function isSetOff({ tree }: Sight, { id }: Token): boolean {
  const first = tree.children(id).find((child) => child.upos !== 'PUNCT');
  return first !== undefined && first.id < id && tree.sentence.tokens[first.id - 2]?.form === ',';
}

const isPastParticiple = ({ tree }: Sight, id: number): boolean =>
  tree.token(id).xpos === 'VBN' && tree.childrenBy(id, 'aux').length === 0;

/** "a bridge", "bridges", "any bridge", "no bridge". */
function isIndefinite({ tree }: Sight, id: number): boolean {
  const { upos, xpos, deprel: relation, head } = tree.token(id);
  // "Corvane Partners, a fund that has bought …": there is that fund.
  if (relation === 'appos' && tree.token(head).upos === 'PROPN') return false;
  if (upos === 'PROPN' || upos === 'PRON') return /^(?:NN|IN)$/.test(xpos);
  if (hasNo(tree, id)) return true;
  return tree
    .children(id)
    .every(({ deprel, form, upos: tag }) =>
      deprel === 'det'
        ? /^(?:an?|any|some|every|each)$/i.test(form)
        : deprel !== 'nmod:poss' && tag !== 'NUM',
    );
}
