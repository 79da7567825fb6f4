import type { Sentence } from '../types/document.js';
import type { Fact } from '../types/fact.js';
import type { CardSpec, Rule } from '../types/rule.js';
import { isActor } from './actors.js';
import { isUnanchored } from './anchored.js';
import { type Answer, answerOf } from './answers.js';
import { isAside, isOfSaying, sourceByNoun, sourceOf } from './attribution.js';
import { barredAnswer } from './barred-answer.js';
import { barredReading } from './barred-reading.js';
import type { Clause } from './clause.js';
import { askClause } from './clause-question.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import { plain } from './given-away.js';
import { isHistory } from './history.js';
import { isIdleDescription } from './idle-description.js';
import { isIn } from './lexicon.js';
import { headOf, type Located, type Place } from './locate.js';
import { losesFrame } from './lost-frame.js';
import { losesLimit } from './lost-limit.js';
import { losesPlaceOfCount } from './lost-place.js';
import { hasOpenWord } from './open-words.js';
import { afterQuestion, saidOf } from './said-once.js';
import { mentionOf } from './scene.js';
import { type Filled, fillTemplate } from './templates.js';
import { asSentence, formTrouble } from './well-formed.js';
import { isNotDoer, isWished } from './wrong-doer.js';

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
  /** Other sentences that the question takes words from. */
  readonly leansOn?: readonly Sentence[];
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
  const barred = barredReading(located, spec, places);
  if (barred) return drop(barred);
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
  if (isDayOfUnknownWeek(whole.text) && /\b(?:will|is|are)\b/.test(asked.question))
    return drop('deictic-time');
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
  // "According to Holm and Berg, who was late? Holm and Berg's men"
  if (teller && plain(text).includes(plain(teller))) return drop('answer-in-question');
  const trouble = formTrouble(question);
  if (trouble) return drop(trouble);
  const wrong = barredAnswer(located, spec, places, { question, answer });
  if (wrong) return drop(wrong);
  const clause = 'clause' in asked ? asked.clause : undefined;
  if (losesFrame(located, clause, { question, answer: text })) return drop('question-too-bare');
  if (isNotDoer(located, clause, question) || places.some((place) => isWished(located, place)))
    return drop('odd-structure');
  if (losesPlaceOfCount(located, { question, answer: text })) return drop('question-too-bare');
  if (hasOpenWord(located, { question, answer: text })) return drop('vague-phrase');
  return {
    located,
    spec,
    places,
    question,
    answer,
    confidence,
    ...(clause ? { clause } : {}),
    ...('leansOn' in asked && asked.leansOn ? { leansOn: asked.leansOn } : {}),
    ...(teller ? { claimedBy: teller } : {}),
  };
}

/** "Monday", "Monday evening" */
const isDayOfUnknownWeek = (answer: string): boolean =>
  isIn('weekday', answer.replace(/ (?:morning|afternoon|evening|night)$/, ''));

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

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
