import type { Token } from '../types/document.js';
import { isGeneral } from './general.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { mentionOf, type Scene } from './scene.js';

/** A question with its answer, in words. */
interface Told {
  readonly question: string;
  readonly answer: string;
}

/**
 * True where a word of the question or of its answer points to what only the article tells: "abolition" (of what?), "similar
 * raids" (to which?), "the 24-year-old from Lund" (who?), "an eruption" (which?), "the favourite for the job".
 */
export function hasOpenWord({ scene, fact }: Located, told: Told): boolean {
  if (OLD_OR_FORMER.some((somebody) => somebody.test(told.question) || somebody.test(told.answer)))
    return true;
  if (AIDE.test(told.question) || isBareReport(told.answer)) return true;
  // "What put its support at 27 percent? A survey": a party's support.
  if (/\bits\b/.test(told.question) && /^(?:an?|the) (?:survey|poll|study|report)\b/.test(told.answer))
    return true;
  if (RELATION.test(told.question) || RELATION.test(told.answer)) return true;
  if (isGeneral(scene) || fact.type === 'Definition') return false;
  const words = new Set(wordsIn(`${told.question} ${told.answer}`));
  const answered = new Set(wordsIn(told.answer));
  return scene.sentence.tokens.some(
    (token) =>
      words.has(token.form.toLowerCase()) &&
      ((fact.rule !== 'statement' && isBareProcess(scene, token)) ||
        isComparedBefore(scene, token, told) ||
        isOneEvent(scene, token, told) ||
        (answered.has(token.form.toLowerCase()) && isKnownBefore(scene, token, told))),
  );
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

/** Somebody by age or by what he was, and no name beside it. */
const OLD_OR_FORMER: readonly RegExp[] = [
  /\bthe \d{1,2}-year-old\b(?! \p{Lu}\S+ \p{Lu})(?!(?: [\p{Ll}-]+){1,3},? \p{Lu}\S+ \p{Lu})/u,
  /\bthe former [\p{Ll} -]+ (?:of|to|in) (?:the )?\p{Lu}\S+(?!,? \p{Lu})(?: [\p{Ll}\d]|\?|$)/u,
];

/** "What is the distance said to show?": between which? */
const RELATION =
  /\bthe (?:distance|difference|gap|ratio|distinction|contrast|similarity|remainder)\b(?! (?:between|from|of|to|in|with)\b)/i;

/** "According to an aide, when would she resign?": the aide is not meant. */
const AIDE = /^According to (?:an?|one) [^,]+, .*\b(?:s?he|his|her|him)\b/u;

/** "A statement put the loss at 40 boats": whose? */
const isBareReport = (answer: string): boolean =>
  /^an? (?:statement|report|survey|poll|study|message|letter|source|official)$/i.test(answer);

/** "abolition would save money", "voters rejected abolition", "output has fallen": of what, the article told. */
function isBareProcess(scene: Scene, token: Token): boolean {
  const { lemma, upos, deprel, id } = token;
  if (upos !== 'NOUN' || !isIn('processNoun', lemma) || scene.title.words.has(lemma)) return false;
  const isOpen = deprel.startsWith('nsubj') || (deprel === 'obj' && isIn('takenAway', lemma));
  if (!isOpen || scene.introductions.has(id) || /^(?:of|to|in|for)$/.test(nextForm(scene, id))) return false;
  return scene.tree.children(id).every((own) => /^(?:punct|cc|conj|advmod|mark|acl:relcl)/.test(own.deprel));
}

const nextForm = ({ sentence: { tokens } }: Scene, id: number): string => tokens[id]?.form ?? '';

/** "previous talks", "similar raids", "an equal number of nurses": compared with what the article told before. */
function isComparedBefore({ tree, sentence }: Scene, token: Token, { question, answer }: Told): boolean {
  if (token.deprel !== 'amod' || !isIn('comparedAdjective', token.form)) return false;
  const noun = tree.token(token.head);
  const told = `${question} ${answer}`.toLowerCase();
  if (
    noun.upos !== 'NOUN' ||
    !told.includes(`${token.form} ${nextForm({ sentence } as Scene, token.id)}`.toLowerCase())
  )
    return false;
  if (
    tree.childrenBy(noun.id, 'nmod:poss', 'nummod').length > 0 ||
    /\bhow many \S* ?\p{Ll}+/iu.test(question) ||
    /["“]/.test(told)
  )
    return false;
  if (/^equal$/i.test(token.form) && !/^(?:number|amount|share|sum|proportion)$/.test(noun.lemma))
    return false;
  const determiner = tree.childrenBy(noun.id, 'det')[0];
  if (
    /^separate$/i.test(token.form) &&
    (!/^an?$/i.test(determiner?.form ?? '') || tree.childrenBy(noun.id, 'nmod').length > 0)
  )
    return false;
  if (/^earlier$/i.test(token.form) && noun.xpos !== 'NNS') return false;
  const to = /^separate$/i.test(token.form) ? 'from' : 'to';
  return !new RegExp(`\\b${token.form}\\b.* ${to} `, 'i').test(told);
}

/** "How many people did an eruption kill?": there are many. */
function isOneEvent(scene: Scene, token: Token, { question }: Told): boolean {
  const { tree } = scene;
  if (token.xpos !== 'NN' || token.deprel !== 'nsubj' || mentionOf(scene, token.id)?.type !== 'Event')
    return false;
  const own = tree.children(token.id).filter(({ upos }) => upos !== 'PUNCT');
  if (own.length !== 1 || !/^an?$/i.test(own[0]?.form ?? '')) return false;
  return !/[ “"](?:\p{Lu}|\d{4})/u.test(question);
}

/** "blame the injury", "the favourite for the job": inside an answer the reader does not learn which. */
function isKnownBefore(scene: Scene, { id, lemma, xpos }: Token, { question, answer }: Told): boolean {
  if (xpos !== 'NN' || !isIn('knownBefore', lemma) || scene.title.words.has(lemma)) return false;
  if (scene.antecedents.has(id) || scene.introductions.has(id)) return false;
  const own = scene.tree.children(id).filter(({ upos }) => upos !== 'PUNCT');
  if (!own.every(({ deprel }) => /^(?:det|case|mark|cc)/.test(deprel))) return false;
  const text = `the ${lemma}`;
  if (!new RegExp(`\\b${text}\\b(?! (?:of|for|to|that|with|against|on|in)\\b)`, 'i').test(answer))
    return false;
  return !new RegExp(`\\b${lemma}\\b`, 'i').test(question);
}
