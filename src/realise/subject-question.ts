import { countedWhole } from '../tree.js';
import type { Token } from '../types/document.js';
import { subjectWord } from './asked-word.js';
import type { Clause } from './clause.js';
import { type Drop, drop, isDrop } from './drop-reasons.js';
import type { NamesGiven } from './full-names.js';
import type { Gap } from './gap.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { isOpenOccasion } from './open-scene.js';
import { type Part, tellsMore } from './part.js';
import { inserted, textOf, wordsOf } from './phrase.js';
import { questionWord } from './question-word.js';
import { inOrder, render, type Wording } from './render-parts.js';
import { mentionOf } from './scene.js';
import { subjectIds } from './support.js';
import { activeForm, agreeing, inverted } from './verb-group.js';
import { wholeSubject } from './whole-of-part.js';

/** "Who met Karin Berg in Oslo?" */
export function subjectQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  places: readonly Place[],
): Wording | Drop {
  const own = new Set(clause.chain.map(({ word }) => word.id));
  const head = subjectWord(located, gap, places, own);
  if (isDrop(head)) return head;
  if (hasCompany(located, clause) || isNever(located)) return drop('two-answers');
  const verbs = agreeing(clause, parts, head.plural);
  if (isDrop(verbs)) return verbs;
  const agreed = located.fact.type === 'Statement' ? verbs.map(asSaid) : verbs;
  const isBare = ({ kind, head, ids }: Part) => kind === 'object' && isAnyThing(located, head, ids);
  if (!agreed.some((part) => tellsMore(part) && !isBare(part)) && !isOfNamedWhole(located, gap))
    return drop('question-too-bare');
  if (/^wh(?:o|at)$/.test(head.text) && isOpenOccasion(located, clause, agreed))
    return drop('question-too-bare');
  const asked = chainsOf(located, places);
  if (agreed.some((part) => meansOneOf(located, part, asked))) return drop('open-pronoun');
  const rest = render(located, agreed, asked);
  const word = head.text === 'who' && hasOwn(rest) ? bodyWord(places) : head.text;
  if (word === undefined) return drop('no-question-word');
  const words = [inserted(word), ...rest];
  // "Which three cities grew into cities?"
  const says = clause.auxiliaries.some(({ deprel }) => deprel === 'cop');
  const [noun = ''] = head.plural && !says ? head.text.split(' ').slice(-1) : [];
  if (noun && words.slice(1).some(({ text }) => text === noun)) {
    const single = agreeing(clause, parts, false);
    if (isDrop(single) || places.some(({ filler }) => filler.entity !== 'Place'))
      return drop('answer-in-question');
    return { question: textOf([inserted('what'), ...render(located, single, chainsOf(located, places))]) };
  }
  return { question: textOf(words), ...(head.answerIds ? { answerIds: head.answerIds } : {}) };
}

/** "its" of whom is asked for, outside a relative clause: "present its first report". */
function hasOwn(words: ReturnType<typeof render>): boolean {
  const own = words.findIndex(({ text }) => text === 'its');
  return own >= 0 && !words.slice(0, own).some(({ text }) => /^(?:that|which|who|whose|when|as)$/.test(text));
}

/** "which body" for "the joint commission", which has something of "its" own, as nobody does; undefined where no noun fits. */
function bodyWord(places: readonly Place[]): string | undefined {
  const [place] = places;
  // A name tells that "its" is of something else.
  if (place === undefined || places.length > 1 || place.head.upos !== 'NOUN') return 'who';
  if (/^(?:the )?\p{L}+$/u.test(place.filler.text)) return undefined;
  if (place.head.lemma === 'government') return 'which government';
  return isIn('formalBody', place.head.lemma) ? 'which body' : undefined;
}

/** "said" for "added": to what, the question does not say. */
function asSaid(part: Part): Part {
  if (part.kind !== 'verb' || part.head.lemma !== 'add') return part;
  const text = { added: 'said', adds: 'says', add: 'say' }[part.text ?? part.head.form.toLowerCase()];
  return text ? { ...part, text } : part;
}

/** "The ship passed through it": nothing passes through itself, so the pronoun was linked wrongly. */
const meansOneOf = ({ scene }: Located, { kind, head }: Part, asked: NamesGiven): boolean =>
  (kind === 'object' || kind === 'oblique') &&
  /^(?:it|him|her|them)$/i.test(head.form) &&
  asked.has(scene.antecedents.get(head.id)?.chain ?? mentionOf(scene, head.id)?.chain ?? -1);

/** The names that are asked for: in "Who met her brother?" she is bound by "who". */
function chainsOf({ scene }: Located, places: readonly Place[]): NamesGiven {
  return new Set(
    places.flatMap(({ head }) => {
      const chain = scene.antecedents.get(head.id)?.chain ?? mentionOf(scene, head.id)?.chain;
      return chain === undefined || places.length > 1 ? [] : [chain];
    }),
  );
}

/** "Holm also attended": others did, too, so that "Who attended?" has more answers than one. */
function hasCompany({ fact }: Located, clause: Clause): boolean {
  if (fact.type === 'Statement') return false;
  return clause.tree
    .childrenBy(clause.chain[0].word.id, 'advmod')
    .some((adverb) => /^(?:also|too|likewise)$/i.test(adverb.form));
}

/** "Nord have never won the cup": nor have countless others. */
const isNever = ({ scene: { tree }, trigger }: Located): boolean =>
  tree.childrenBy(trigger.id, 'advmod').some(({ form }) => /^never$/i.test(form));

/** "a coalition", "a treaty": which of many, the question does not say. */
function isAnyThing({ scene: { tree } }: Located, head: Token, ids: readonly number[]): boolean {
  const article = ids.length === 2 ? tree.token(ids[0] ?? 0) : undefined;
  return head.upos === 'NOUN' && /^an?$/i.test(article?.form ?? '');
}

/** What a passive's subject becomes behind the active verb. */
const OBJECTIVE: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };

const FOCUS = /^(?:only|mainly|mostly|chiefly|largely|partly|even|also)$/i;

/** "Who detained the mayor?" where the verb's active form is sure, else "By whom was the mayor detained?". */
export function agentQuestion(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  agent: Part,
  places: readonly Place[],
): Wording | Drop {
  const { scene } = located;
  const rest = parts.filter((part) => part !== agent);
  // "can be changed only by a majority": "only" goes with what is asked for.
  if (rest.some(({ head }) => head.id === (agent.ids[0] ?? 0) - 1 && FOCUS.test(head.form)))
    return drop('no-question-word');
  const active = wantsBareVerb(clause) ? undefined : activeForm(clause);
  if (isAnyThing(located, clause.subject, subjectIds(clause)) && !rest.some(tellsMore))
    return drop('question-too-bare');
  const word = questionWord(scene, places, 'subject', '');
  if (isDrop(word)) return word;
  if (active && !word.plural && clause.subject.deprel !== 'conj') {
    const host = clause.chain[0].word;
    const after = rest.filter(
      (part) =>
        part.kind !== 'auxiliary' &&
        part.head.id !== host.id &&
        part.order > host.id &&
        !mayBelongTo(located, agent, part),
    );
    const before = rest.filter((part) => part.kind === 'adverb' && part.order < host.id);
    const given: NamesGiven = new Set(located.named);
    const whole = wholeSubject(scene, clause);
    // "Who has since approved it?"
    const [auxiliary] = before.length > 0 && active.includes(' ') ? active.split(' ') : [];
    const words = [
      inserted(word.text),
      ...(auxiliary ? [inserted(auxiliary)] : []),
      ...render(located, before, given),
      inserted(auxiliary ? active.slice(auxiliary.length + 1) : active),
      ...render(located, after.filter(isParticle), given),
      ...(whole ? [inserted(whole)] : wordsOf(scene, subjectIds(clause), given)),
      ...render(
        located,
        after.filter((part) => !isParticle(part)),
        given,
      ),
    ];
    const text = textOf(words);
    if (clause.subject.upos !== 'PRON') return { question: text };
    return { question: text.replace(/ (he|she|they)(?=$| )/, (_, form: string) => ` ${OBJECTIVE[form]}`) };
  }
  const split = inverted(clause, rest);
  if (isDrop(split)) return split;
  if (word.text !== 'what') {
    const by = word.text === 'who' ? 'by whom' : `by ${word.text}`;
    return { question: inOrder(located, clause, by, split.operator, split.rest) };
  }
  // "What is the fire thought to have been started by?"
  const behind = (agent.ids.at(-1) ?? 0) + 1;
  const isSpare = (part: Part) => part.optional || (part.kind === 'oblique' && part.ids[0] === behind);
  const negative = located.fact.polarity === 'negative';
  const kept = split.rest.filter((part) => negative || !isSpare(part));
  if (kept.at(-1)?.kind === 'oblique') return drop('no-question-word');
  const ending: Part = { ...agent, kind: 'particle', text: 'by' };
  return { question: inOrder(located, clause, 'what', split.operator, [...kept, ending]) };
}

/** "was seen to leave": in the active one sees him leave, not to leave. */
const wantsBareVerb = ({ tree, chain: [{ word }] }: Clause): boolean =>
  /^(?:see|hear|make|watch|let)$/.test(word.lemma) &&
  tree
    .childrenBy(word.id, 'xcomp')
    .some(({ id }) => tree.childrenBy(id, 'mark').some(({ lemma }) => lemma === 'to'));

/** "carried out", "dealt with": a preposition whose noun is the passive's subject goes back to its verb. */
const isParticle = ({ kind, head, ids }: Part): boolean =>
  kind === 'particle' || (kind === 'oblique' && head.upos === 'ADP' && ids.length === 1);

/** "strengthened by a present from her mother": the mother may have to do with the present alone. */
function mayBelongTo({ scene }: Located, agent: Part, part: Part): boolean {
  const next = (agent.ids.at(-1) ?? 0) + 1 === part.ids[0];
  return (
    next && part.kind === 'oblique' && /^(?:from|of|for|with)$/.test(scene.tree.preposition(part.head.id))
  );
}

/** "How many of Westmark's 2,000 inhabitants have fled?": the question tells of what place. */
function isOfNamedWhole({ scene: { tree } }: Located, gap: Gap): boolean {
  const whole = gap.where === 'count' ? countedWhole(tree, gap.counted.id) : undefined;
  return whole !== undefined && tree.subtree(whole.id).some(({ upos }) => upos === 'PROPN');
}
