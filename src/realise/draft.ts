import type { Sentence } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { CardSpec, Rule } from '../types/rule.js';
import { isActor } from './actors.js';
import { isUnanchored } from './anchored.js';
import { type Answer, answerOf } from './answers.js';
import { isAside, isOfSaying, sourceByNoun, sourceOf } from './attribution.js';
import type { Clause } from './clause.js';
import { askClause } from './clause-question.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import { isCase } from './fronted-condition.js';
import { isHistory } from './history.js';
import { isIdleDescription } from './idle-description.js';
import { isIn } from './lexicon.js';
import { headOf, type Located, type Place } from './locate.js';
import { losesLimit } from './lost-limit.js';
import { isOpenDeed } from './open-deed.js';
import { hangsOnProviso } from './proviso.js';
import { mentionOf, type Scene } from './scene.js';
import { type Filled, fillTemplate } from './templates.js';
import { isCountedInTitle, isTitleTopic } from './told-by-title.js';
import { asSentence, formTrouble, isCutShort, isHalfMeasure } from './well-formed.js';

/** A question with its answer, before it is given a kind and wrong choices. */
export interface Draft {
  readonly located: Located;
  readonly spec: CardSpec;
  readonly places: readonly Place[];
  readonly question: string;
  readonly answer: Answer;
  readonly claimedBy?: string;
  /** The clause that was turned into the question; absent for a rule's own wording. */
  readonly clause?: Clause;
  readonly confidence: number;
  /** Another sentence that the question takes words from. */
  readonly leansOn?: Sentence;
}

/** Below this the parser's reading of a core word is wrong more often than a learner should bear. */
const leastConfidence = 0.4;
/** A fact's own figure covers words that a question may leave out. */
const leastFactConfidence = 0.15;

/** Makes the question that a rule's card asks of a fact, or says which law forbids it. */
export function draftCard(located: Located, rule: Rule, spec: CardSpec): Draft | Drop {
  const { fact } = located;
  const places = located.roles.get(spec.ask);
  if (!places) return drop('role-unfilled');
  if (spec.named && places.some(({ head }) => head.upos !== 'PROPN')) return drop('vague-answer');
  if ((spec.needs ?? []).some((role) => !located.roles.has(role))) return drop('role-unfilled');
  const readings = spec.when ?? (spec.question ? ['asserted'] : undefined);
  if (readings && !readings.includes(fact.modality)) return drop('not-in-this-reading');
  if (spec.question && (hangsOnProviso(located.scene.tree, located.trigger) || holdsInCase(located)))
    return drop('conditional-clause');
  // "Copper is not the main export of Peru": countless things are not.
  const copular = located.scene.tree.childrenBy(located.trigger.id, 'cop').length > 0;
  const asksSubject = places.some(({ head }) => head.head === located.trigger.id && head.deprel === 'nsubj');
  if (fact.polarity === 'negative' && copular && asksSubject) return drop('two-answers');
  if (fact.polarity === 'negative' && places.some((place) => isOpenTime(located, place)))
    return drop('two-answers');
  // "They had not won since 2017, when Holm left": that is not when they did not win.
  if (fact.polarity === 'negative' && spec.ask === 'occasion') return drop('two-answers');
  if (countsInPlace(located)) return drop('role-outside-clause');
  if (places.some((place) => lacksOneOfList(located.scene, place, places))) return drop('incomplete-answer');
  // "Where does Hawaii not lie?"
  if (
    fact.polarity === 'negative' &&
    places.some(({ filler, head }) => filler.entity === 'Place' && head.deprel === 'obl')
  )
    return drop('two-answers');
  if (fact.attribution && isOfSaying(located)) return drop('unattributed-claim');
  const aside = fact.attribution !== undefined && isAside(located);
  const source = aside && isIdentity(fact) ? undefined : sourceOf(located);
  if (isDrop(source)) return source;
  const isTold = source !== undefined && fact.type !== 'Definition' && isToldBySomebody(located);
  if (aside && !isIdentity(fact) && !isTold) return drop('unattributed-claim');
  const asked = spec.question ? fromTemplate(located, rule, spec.question) : askClause(located, spec.ask);
  if (isDrop(asked)) return asked;
  const { confidence } = asked;
  if (confidence < leastConfidence || fact.confidence < leastFactConfidence) return drop('low-confidence');
  if (
    /^What (?:former )?post /.test(spec.question ?? '') &&
    places.some(
      (place) =>
        isSomebodys(located, place) || isLeaderOfCountry(located, place) || isIn('noPost', place.head.lemma),
    )
  )
    return drop('vague-answer');
  if (fact.type === 'Role' && spec.ask === 'holder' && isOpenPost(located, asked.question))
    return drop('question-too-bare');
  const whole = answerOf(located, places, asked);
  if (isDrop(whole)) return whole;
  if (places.some((place) => losesLimit(located.scene, place, whole.text))) return drop('negation-lost');
  // "by the age of 20"
  if (/^(?:\p{L}+ )?when /iu.test(asked.question) && /^\d{1,2}$/.test(whole.text))
    return drop('vague-answer');
  const [person] = located.roles.get('person') ?? [];
  if (rule.rule === 'who-was' && spec.ask === 'description' && person)
    if (places.some((place) => isIdleDescription(located, place, person, whole.text)))
      return drop('hardly-worth-asking');
  // On which day of which week something happened besides, nobody would ask.
  if (fact.type === 'Circumstance' && isIn('weekday', whole.text)) return drop('hardly-worth-asking');
  const text = saidOf(located, spec, places, afterQuestion(asked.question, whole.text));
  if (isDrop(text)) return text;
  const isNamedClaim = source !== undefined && /\p{Lu}/u.test(source);
  if (!isNamedClaim && 'clause' in asked && isUnanchored(located.scene, asked.clause, asked.question, text))
    return drop('question-too-bare');
  const answer = { ...whole, text, accept: [...new Set([text, ...whole.accept])] };
  const isNamed = source !== undefined && plain(asked.question).includes(plain(source));
  const teller = isNamed ? sourceByNoun(located) : source;
  if (isNamed && !teller) return drop('not-well-formed');
  const question = asSentence(teller ? `according to ${teller}, ${asked.question}` : asked.question);
  const trouble = formTrouble(question);
  if (trouble) return drop(trouble);
  if (isCutShort(text)) return drop('not-well-formed');
  // "Whom may the ferry carry? 180 passengers": how many is the question.
  if (/\bwhom\b/i.test(question) && /^(?:\p{Ll}+ ){0,2}\d/u.test(text)) return drop('no-question-word');
  const { text: written } = located.scene.document.article;
  if (isHalfMeasure(text, written.slice(whole.span.end, whole.span.end + 30)))
    return drop('incomplete-answer');
  if (isCutScore(fact.evidence[0].text, `${question} ${text}`)) return drop('incomplete-answer');
  if (/ to do\?$/.test(question) && places.some((place) => isOneOfDeeds(located.scene, place, text)))
    return drop('incomplete-answer');
  if (isOpenDeed(located, places, question, text)) return drop('question-too-bare');
  if (isCountedInTitle(located, question, answer) || isTitleTopic(located, places, answer))
    return drop('answer-in-question');
  if (givesAway(question, answer, places) || namesAsked(located, spec, answer))
    return drop('answer-in-question');
  return {
    located,
    spec,
    places,
    question,
    answer,
    confidence,
    ...('clause' in asked ? { clause: asked.clause } : {}),
    ...('leansOn' in asked && asked.leansOn ? { leansOn: asked.leansOn } : {}),
    ...(teller ? { claimedBy: teller } : {}),
  };
}

/** "agreed to train pilots [and to build a railway]": "to do" asks for both. */
const isOneOfDeeds = ({ tree }: Scene, { head }: Place, answer: string): boolean =>
  tree
    .childrenBy(head.id, 'conj')
    .some(
      ({ id, xpos, form }) => xpos === 'VB' && tree.childrenBy(id, 'cc').length > 0 && !answer.includes(form),
    );

/** "When it reaches the surface, it is called lava": a rule's own wording would leave the case out. */
const holdsInCase = ({ scene, trigger }: Located): boolean =>
  scene.tree.childrenBy(trigger.id, 'advcl').some((clause) => isCase(scene, clause));

/** "won 3-6, 7-6 (4), 6-2": with a tiebreak between them the sets fall apart. */
const isCutScore = (sentence: string, told: string): boolean =>
  /\d[-–]\d \(\d/.test(sentence) && /\d[-–]\d/.test(told);

/** "Who was the Chancellor of the Exchequer?" of a history: one of many. */
const isOpenPost = ({ scene }: Located, question: string): boolean =>
  isHistory(scene.document.article) && !/\d{4}/.test(question);

/** Who somebody is, said beside the name: the writer's word, whoever the sentence quotes. */
const isIdentity = ({ type, roles }: Fact): boolean => type === 'Role' || 'person' in roles;

/** "according to a report": what is said beside a name need not stand in it, but somebody who speaks tells it all. */
function isToldBySomebody({ scene, source }: Located): boolean {
  const head = headOf(source);
  return head !== undefined && isActor(mentionOf(scene, head.id)?.type);
}

/** "On Sunday Holm did not come": nor, it may be, on other days; but "not until Sunday" is one day. */
const isOpenTime = ({ scene: { tree } }: Located, { filler, head }: Place): boolean =>
  filler.entity === 'Time' && !/^(?:until|till|since|before|by|for)$/.test(tree.preposition(head.id));

function fromTemplate(
  located: Located,
  rule: Rule,
  template: string,
): (Omit<Filled, 'text'> & { question: string; confidence: number }) | Drop {
  if (located.fact.polarity === 'negative') return drop('negation-lost');
  const filled = fillTemplate(located, template, Object.keys(rule.roles));
  if (isDrop(filled)) return filled;
  const { text, ...counted } = filled;
  const question = text.replace(/\?$/, '');
  return {
    question: located.fact.attribution ? lowerFirst(question) : question,
    confidence: located.fact.confidence,
    ...counted,
  };
}

/** "the Miners and Farmers Union": a name that the parser took for two, of which only one is asked for. */
function lacksOneOfList({ tree }: Scene, { head, tokens }: Place, places: readonly Place[]): boolean {
  const told = new Set(places.flatMap((place) => place.tokens.map(({ id }) => id)));
  const first = tokens[0]?.id ?? head.id;
  const [before, and] = [first - 2, first - 1].map((id) => (id > 0 ? tree.token(id) : undefined));
  if (head.upos !== 'PROPN' || and?.lemma !== 'and' || !before || told.has(before.id)) return false;
  return /^\p{Lu}/u.test(before.form) && /^(?:conj|compound|flat)$/.test(tree.token(head.id).deprel);
}

/** "his party leader": what she is to him is not her post. */
const isSomebodys = ({ scene }: Located, { head }: Place): boolean =>
  isIn('headPost', head.lemma) &&
  scene.tree
    .childrenBy(head.id, 'nmod:poss')
    .some(({ id, upos }) => upos === 'PRON' || mentionOf(scene, id)?.type === 'Person');

/** "the Panamanian leader": that tells no post. */
const isLeaderOfCountry = ({ scene: { tree } }: Located, { head, filler }: Place): boolean =>
  /^(?:leader|strongman|ruler)$/.test(head.lemma) &&
  /^(?:(?:an?|the) )?\p{Lu}\p{L}+ \p{Ll}+$/u.test(filler.text) &&
  tree.childrenBy(head.id, 'amod').length > 0;

const HAVING = /^(?:employ|have|own|operate|run|hold|keep|house|produce|make)$/;

/** "Vik, where the firm employs 900 people": so many there, not in all. */
function countsInPlace({ scene: { tree }, trigger }: Located): boolean {
  if (trigger.deprel !== 'acl:relcl' || !HAVING.test(trigger.lemma)) return false;
  const inside = tree.childrenBy(trigger.id, 'advmod').some(({ lemma }) => lemma === 'where');
  return (
    inside && tree.childrenBy(trigger.id, 'obj').some(({ id }) => tree.childrenBy(id, 'nummod').length > 0)
  );
}

/** What the question says already is not said again: "to" behind "to do", "a former" behind "what former post". */
function afterQuestion(question: string, answer: string): string {
  if (/ to do\??$/.test(question)) return answer.replace(/^to /i, '');
  if (/(?:^|, )after how many /i.test(question)) return answer.replace(/^after /i, '');
  // "spokesman for the union", but "the union's spokesman"
  if (/^what (?:post|position) /i.test(question))
    return answer.replace(/^(?:an?|the) (?=\p{Ll}|\d)(?!.*['’]s )/u, '').replace(/^\d+-year-old /, '');
  // "the town's former mayor"
  return / former /.test(question)
    ? answer.replace(/^(?:(?:an?|the) )?(?:\d+-year-old )?former /i, '').replace(/(['’]s?) former /, '$1 ')
    : answer;
}

/**
 * "What did Holm say about the dam?" is answered "that it leaks": what the question names is not named again. Drops an
 * answer that does not begin with it.
 */
function saidOf(
  { roles, scene }: Located,
  { ask, question }: CardSpec,
  places: readonly Place[],
  answer: string,
): string | Drop {
  const within = new Set(places.flatMap(({ tokens }) => tokens.map(({ id }) => id)));
  const topic = [...roles].find(
    ([role, inner]) =>
      role !== ask && question?.includes(`np ${role}`) && inner.every(({ head }) => within.has(head.id)),
  )?.[1];
  if (!topic) return answer;
  // "What did the Red Cross say about the Red Cross?"
  if (topic.some(({ head }) => head.upos === 'PRON')) return drop('vague-answer');
  const name = topic.map((place) => wholeText(scene, place)).join(' and ');
  if (!answer.toLowerCase().startsWith(`that ${name.toLowerCase()} `)) return drop('not-well-formed');
  // "that results [from the north] had been altered" names more than the question does.
  if (
    /^(?:of|from|in|at|on|for|with|to|by|about|between|who|which|that)\b/.test(
      answer.slice(`that ${name} `.length),
    )
  )
    return answer;
  const several = topic.length > 1 || topic.some(({ head }) => /^NNP?S$/.test(head.xpos));
  return `that ${several ? 'they' : 'it'}${answer.slice(`that ${name}`.length)}`;
}

/** "results from 212 stations" where the filler is "results". */
function wholeText({ tree, document: { article } }: Scene, { filler, head }: Place): string {
  const last = tree.subtree(head.id).findLast(({ upos }) => upos !== 'PUNCT');
  return article.text.slice(filler.start, Math.max(filler.end, last?.end ?? 0)).replace(/\s+/g, ' ');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** True where the answer, or the name that it is known by, stands in the question: law 5. */
function givesAway(question: string, answer: Answer, places: readonly Place[]): boolean {
  const text = ` ${plain(question)} `;
  if (text.includes(` ${plain(answer.text)} `)) return true;
  if (answer.counted) return false;
  const named =
    answer.place?.filler.entity === 'Person'
      ? answer.text
          .split(' ')
          .filter((word) => /^\p{Lu}/u.test(word) && !isRelative(question, answer.text, word))
          .map(plain)
      : [];
  const heads = places
    .filter(({ head }) => head.upos === 'PROPN' && !isRelative(question, answer.text, head.form))
    .map(({ head }) => plain(head.form))
    // "Which party did Holm join?" names the kind, not the Labour Party.
    .filter((word) => !text.includes(` which ${word} `));
  if ([...heads, ...named].some((word) => word.length > 2 && text.includes(` ${word} `))) return true;
  const telling = plain(answer.text)
    .split(' ')
    // "After how many days …?" gives "six days" not away.
    .filter((word) => (word.length > 3 || /\d/.test(word)) && !text.includes(` how many ${word} `));
  return telling.length > 0 && telling.every((word) => text.includes(` ${word} `));
}

/** "Whom did Dora Holm marry?": her surname in the question does not give "Thomas Holm" away. */
function isRelative(question: string, answer: string, word: string): boolean {
  const words = question.replace(/[^\p{L}\p{N} -]/gu, ' ').split(/\s+/);
  const own = new Set(answer.split(' '));
  const at = words.flatMap((one, i) => (one === word ? [i] : []));
  return (
    at.length > 0 &&
    at.every((i) => i > 0 && /^\p{Lu}/u.test(words[i - 1] ?? '') && !own.has(words[i - 1] ?? ''))
  );
}

/** "What post did Holm hold?" must not be answered "the envoy Holm". */
function namesAsked(located: Located, spec: CardSpec, answer: Answer): boolean {
  if (!spec.question) return false;
  const text = ` ${plain(answer.text)} `;
  return [...located.roles].some(
    ([role, others]) =>
      role !== spec.ask &&
      spec.question?.includes(role) &&
      others.some(({ head }) => head.upos === 'PROPN' && text.includes(` ${plain(head.form)} `)),
  );
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
