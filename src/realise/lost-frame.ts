import type { Token } from '../types/document.js';
import { type Clause, hostOf } from './clause.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { datedPhrases } from './resolved-time.js';
import { mentionOf, type Scene } from './scene.js';

/** A question with its answer, in words. */
interface Told {
  readonly question: string;
  readonly answer: string;
}

/**
 * True where a phrase of time or occasion was left out without which the question is open: "Who was ranked 118th?" for "at the
 * start of the season", "How much did the plant lose?" for "over the past three years", "What had the flames reached?" for
 * "by the morning".
 */
export function losesFrame(located: Located, clause: Clause | undefined, told: Told): boolean {
  const { scene, trigger } = located;
  const words = wordsOf(told);
  const hosts = [trigger, ...(clause?.chain.map(({ word }) => word) ?? [])];
  if (losesUntilNow(scene, hosts) || losesWhen(scene, hosts, told)) return true;
  return [...new Set(hosts)].some((host) =>
    scene.tree
      .children(host.id)
      .filter(({ deprel }) => /^obl(?::unmarked|:tmod)?$/.test(deprel))
      .filter((phrase) => !isKept(scene, phrase, told, words))
      .some((phrase) => limits(located, clause, host, phrase, told)),
  );
}

/** "Who had been in town for two days?", told of "when the fire broke out": such a state is of that moment. */
function losesWhen({ tree }: Scene, hosts: readonly Token[], { question, answer }: Told): boolean {
  if (!/\bhad\b/i.test(question)) return false;
  // "When had she been there for two days? When she met him": told the wrong way round
  if (/^when /i.test(answer)) return true;
  return hosts
    .filter(
      ({ id }) =>
        tree.childrenBy(id, 'aux').some(({ form }) => /^had$/i.test(form)) ||
        tree.childrenBy(id, 'cop').length > 0,
    )
    .flatMap(({ id }) => tree.childrenBy(id, 'advcl'))
    .filter(({ id }) => tree.childrenBy(id, 'advmod', 'mark').some(({ form }) => /^when$/i.test(form)))
    .some(({ form }) => !new RegExp(`\\b${form}\\b`, 'i').test(`${question} ${answer}`));
}

/** "had until now refused": what held so far need not go on. */
function losesUntilNow({ sentence: { tokens } }: Scene, hosts: readonly Token[]): boolean {
  const until = tokens.find(
    ({ id, form }) =>
      /^(?:until|till)$/i.test(form) && /^(?:now|recently|lately)$/i.test(tokens[id]?.form ?? ''),
  );
  const now = until && tokens[until.id];
  if (!until || !now) return false;
  return hosts.some(({ id, head }) =>
    [until.head, now.head, until.id - 1].some((at) => at === id || at === head),
  );
}

const wordsOf = ({ question, answer }: Told): ReadonlySet<string> =>
  new Set(`${question} ${answer}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** A phrase that the question has, or the date that was put for it. */
function isKept(scene: Scene, { id, form }: Token, told: Told, words: ReadonlySet<string>): boolean {
  if (words.has(form.toLowerCase()) || told.answer.toLowerCase().includes(form.toLowerCase())) return true;
  const dated = datedPhrases(scene).find(({ first, last }) => first <= id && id <= last);
  const date = dated?.text.replace(/^(?:on|in) /, '');
  return date !== undefined && `${told.question} ${told.answer}`.includes(date);
}

function limits(
  located: Located,
  clause: Clause | undefined,
  host: Token,
  phrase: Token,
  told: Told,
): boolean {
  const { scene, fact } = located;
  const { tree } = scene;
  const preposition = tree.preposition(phrase.id);
  const counted = hasAmount(told);
  if (!isTimely(scene, phrase)) return counted && isStageOf(scene, host, phrase, preposition);
  if (preposition === 'for' && !isMost(scene, host)) return false;
  if (/^(?:in|for|since)$/.test(preposition) && isMost(scene, host) && isBareUnit(phrase)) return true;
  const isBefore = /\bhad\b/i.test(told.question) && isBeforeAnother(scene, clause, host);
  // What somebody said is told in this tense whatever it was before.
  if (isBefore) return fact.attribution === undefined && (preposition === 'by' || counted || !isBeside(host));
  if (preposition === 'by' && (counted || isGoingOn(scene, host))) return true;
  if (isPlanned(scene, host, phrase)) return true;
  if (counted && isSpan(scene, phrase, preposition)) return true;
  return isState(scene, host);
}

const hasAmount = ({ question }: Told): boolean => /\bhow (?:many|much)\b/i.test(question);

/** "last year", "the start of the season" */
const isTimely = (scene: Scene, phrase: Token): boolean =>
  mentionOf(scene, phrase.id)?.type === 'Time' ||
  isIn('timeUnit', phrase.lemma) ||
  scene.tree
    .childrenBy(phrase.id, 'nmod')
    .some(({ id, lemma }) => isIn('timeUnit', lemma) && scene.tree.preposition(id) === 'of');

/** "in the tiebreaker", "at the auction": where in a course of things a count was made. */
function isStageOf({ tree }: Scene, host: Token, phrase: Token, preposition: string): boolean {
  if (phrase.id > host.id || !/^(?:in|at|during)$/.test(preposition)) return false;
  if (phrase.upos !== 'NOUN' || isIn('connectiveNoun', phrase.lemma)) return false;
  const children = tree.children(phrase.id).filter(({ upos }) => upos !== 'PUNCT');
  return (
    children.some(({ deprel, form }) => deprel === 'det' && /^the$/i.test(form)) &&
    children.every(({ deprel }) => /^(?:case|det)$/.test(deprel))
  );
}

/** "its heaviest defeat in years" */
const isMost = ({ tree }: Scene, host: Token): boolean =>
  tree
    .childrenBy(host.id, 'obj', 'nsubj')
    .flatMap(({ id }) => tree.childrenBy(id, 'amod'))
    .some(
      ({ id, xpos }) => xpos === 'JJS' || tree.childrenBy(id, 'advmod').some((one) => one.xpos === 'RBS'),
    );

const isBareUnit = ({ lemma, form }: Token): boolean => isIn('timeUnit', lemma) && lemma !== form;

/** "had reached": told as before another time. */
function isBeforeAnother({ tree }: Scene, clause: Clause | undefined, host: Token): boolean {
  const verb = clause ? hostOf(clause) : host;
  const finite = tree.childrenBy(verb.id, 'aux')[0];
  return finite !== undefined && /^(?:had|['’]d)$/i.test(finite.form) && verb.xpos === 'VBN';
}

/** "which had led the polls in the spring": told beside what the sentence tells, and before it. */
const isBeside = ({ deprel }: Token): boolean => deprel === 'acl:relcl';

/** "was flying" */
const isGoingOn = ({ tree }: Scene, host: Token): boolean =>
  host.xpos === 'VBG' && tree.childrenBy(host.id, 'aux').some(({ xpos }) => xpos === 'VBD');

/** "Lundby travel to Oslo [on Friday]", "when Lundby visit Oslo": told as it stands in a calendar, without which they always do. */
const isPlanned = ({ tree, document }: Scene, { id, xpos, lemma }: Token, phrase: Token): boolean =>
  document.article.date !== undefined &&
  /^VB[PZ]$/.test(xpos) &&
  isIn('roamingVerb', lemma) &&
  tree.childrenBy(id, 'aux').length === 0 &&
  !/^(?:every|each)$/i.test(tree.childrenBy(phrase.id, 'det')[0]?.form ?? '');

/** "last year", "over the past three months", "in the first half": a time over which things are counted. */
function isSpan({ tree }: Scene, phrase: Token, preposition: string): boolean {
  if (/^(?:over|within|during|throughout)$/.test(preposition)) return true;
  return isIn('countingPeriod', phrase.lemma) && tree.childrenBy(phrase.id, 'case', 'det', 'amod').length > 0;
}

/** "was worth", "was ranked 118th", "owned": it held at that time, and need not at another. */
function isState({ tree }: Scene, host: Token): boolean {
  const copula = tree.childrenBy(host.id, 'cop')[0];
  if (copula) return copula.xpos === 'VBD';
  const auxiliary = tree.childrenBy(host.id, 'aux:pass', 'aux')[0];
  return isIn('heldState', host.lemma) && (auxiliary ?? host).xpos === 'VBD';
}
