import type { Tree } from '../tree.js';
import type { Token } from '../types/document.js';
import { isActor, isPeople } from './actors.js';
import { type Clause, hostOf, isSubject } from './clause.js';
import { isBehindUntil } from './context.js';
import { countryCode } from './countries.js';
import type { DropCode } from './drop-reasons.js';
import { isOfInnerClause } from './inner-verb.js';
import { isIn } from './lexicon.js';
import type { Located } from './locate.js';
import { isSetOff, isTornApart, nameBeside } from './noun-phrase.js';
import { reducedTrouble } from './reduced-clause.js';
import { isLeftOut, tieOf } from './relative-phrase.js';
import { mentionOf, type Scene } from './scene.js';
import { isBareNumber } from './vague-answer.js';
import { disagrees } from './verb-group.js';

/** Below this a clause behind two nouns may belong to either. */
const sureOfNoun = 0.85;

/** "one of [the worst storms] that struck Norland": by itself the clause would tell of all such. */
const isOneOfBest = (tree: Tree, { id, deprel, head }: Token): boolean =>
  deprel === 'nmod' &&
  head > 0 &&
  tree.token(head).lemma === 'one' &&
  tree.preposition(id) === 'of' &&
  tree.subtree(id).some((word) => /^(?:JJS|RBS)$/.test(word.xpos) && word.id < id);

/** "worked at farms in Lundby, [among them] Nygaard": a noun without a preposition, which is no time, hangs on nothing. */
const hasLooseNoun = (scene: Scene, tree: Tree, verb: Token): boolean =>
  tree
    .childrenBy(verb.id, 'obl')
    .some(
      ({ id, upos, form }) =>
        upos === 'PROPN' &&
        id > verb.id &&
        tree.childrenBy(id, 'case').length === 0 &&
        !tree.children(id).some(({ upos: own }) => own === 'ADP' || own === 'NUM') &&
        mentionOf(scene, id)?.type !== 'Time' &&
        !isIn('month', form) &&
        !isIn('weekday', form),
    );

/** "to make an offer or walk away": neither is said by itself. */
const isAlternative = (tree: Tree, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  [verb, ...tree.childrenBy(verb.id, 'conj')].some(
    (one) =>
      one.deprel === 'conj' &&
      one.upos === 'VERB' &&
      tree.childrenBy(one.id, 'cc').some(({ lemma }) => lemma === 'or'),
  );

const judged = new WeakMap<Clause, DropCode | 'sound'>();

/**
 * Signs that the tree is wrong: an infinitive before its verb, "who" of a thing, a verb that does not agree with its
 * subject, a clause that may belong to the noun before ("the failure of the pumps, bought in May"). Each clause is judged once.
 */
export function unsoundClause({ scene }: Located, clause: Clause): DropCode | undefined {
  const known = judged.get(clause) ?? troubleOf(scene, clause) ?? 'sound';
  judged.set(clause, known);
  return known === 'sound' ? undefined : known;
}

function troubleOf(scene: Scene, clause: Clause): DropCode | undefined {
  const host = hostOf(clause);
  if (clause.chain.some(({ word }) => word.id < host.id)) return 'odd-structure';
  if (disagrees(clause) && !isTeam(scene, clause, clause.subject)) return 'no-tense';
  if (isOfInnerClause(clause.tree, host)) return 'odd-structure';
  if (isOfOneConjunct(clause)) return 'odd-structure';
  if (isIdiom(clause) || isNotBefore(clause) || isCompared(clause)) return 'odd-structure';
  if (/sel(?:f|ves)$/.test(clause.subject.form) && clause.subject.upos === 'PRON') return 'odd-structure';
  if (clause.chain.some(({ word }) => isAlternative(clause.tree, word))) return 'alternative-answer';
  if (clause.chain.some(({ word }) => hasLooseNoun(scene, clause.tree, word))) return 'odd-structure';
  if (isMisreadPassive(scene, clause) || isGapped(clause) || hasOtherActor(clause)) return 'odd-structure';
  if (isBehindUntil(clause)) return 'conditional-clause';
  const reduced = reducedTrouble(scene, clause);
  if (reduced) return reduced;
  const { relative, subject, tree } = clause;
  if (relative && isInCleft(tree, relative.antecedent)) return 'odd-structure';
  if (isTornApart(tree, subject) || subject.upos === 'VERB') return 'odd-structure';
  if (
    (isBareNumber(tree, subject) || isBareShare(tree, subject)) &&
    mentionOf(scene, subject.id)?.type !== 'Time'
  )
    return 'vague-phrase';
  // "a pretext [that] the premier rejected": what was rejected stands before the clause.
  const tie = relative ? undefined : tieOf(tree, host);
  if (host.deprel === 'acl:relcl' && !relative && !tie && subject.head === host.id) return 'odd-structure';
  const named = tie && (tie.xpos === 'WP$' || !isLeftOut(tree, tie)) ? tree.token(host.head) : undefined;
  const about = relative?.antecedent ?? named ?? (host.deprel === 'acl' ? subject : undefined);
  if (!about) return undefined;
  if (isOneOfBest(tree, about)) return 'incomplete-answer';
  if (isTornName(tree, about)) return 'odd-structure';
  const type = mentionOf(scene, about.id)?.type;
  const pronoun = relative ? tree.token(relative.pronoun) : tie;
  const isWho = pronoun !== undefined && /^whom?$/i.test(pronoun.form);
  if (isWho && type !== undefined && !isPeople(type) && type !== 'Animal' && !isTeam(scene, clause, about))
    return 'odd-structure';
  if (about.deprel === 'conj' && agreesNot(clause, about)) return 'odd-structure';
  if (host.confidence >= sureOfNoun) return undefined;
  const between = tree
    .childrenBy(about.id, 'nmod', 'acl')
    .flatMap((own) => (own.deprel === 'acl' ? tree.childrenBy(own.id, 'obj', 'obl', 'obl:agent') : [own]))
    .filter(({ id }) => tree.preposition(id) !== 'as')
    .some((noun) => noun.id > about.id && noun.id < host.id && mayBeMeant(scene, clause, noun, isWho));
  const within =
    isSetOff(tree, host) &&
    isInsidePhrase(tree, about) &&
    !isNearestName(scene, tree, about, pronoun) &&
    nounsAround(tree, about).some((noun) => mayBeMeant(scene, clause, noun, isWho));
  return between || within ? 'odd-structure' : undefined;
}

/** "it was Holm, trained by Berg, who won": Holm did. */
function isInCleft(tree: Tree, antecedent: Token): boolean {
  for (let word = antecedent; word.head > 0; word = tree.token(word.head)) {
    const over = tree.token(word.head);
    if (over.id > word.id || (over.upos === 'VERB' && !over.deprel.startsWith('acl'))) return false;
    if (over.upos !== 'PROPN') continue;
    const isIt = tree.childrenBy(over.id, 'nsubj', 'expl').some(({ form }) => /^it$/i.test(form));
    if (isIt && tree.childrenBy(over.id, 'cop').length > 0) return true;
  }
  return false;
}

/** "Norland, Sarland and, reluctantly, Westmark signed": only the last was reluctant. */
function isOfOneConjunct({ tree, chain, subject }: Clause): boolean {
  const last = tree.childrenBy(subject.id, 'conj').at(-1);
  if (!last) return false;
  return chain.some(({ word }) =>
    tree.childrenBy(word.id, 'advmod').some(({ id }) => id > subject.id && id < last.id),
  );
}

/** "57.5 percent voted": of whom? */
const isBareShare = (tree: Tree, { id, lemma }: Token): boolean =>
  isIn('percent', lemma) && tree.childrenBy(id, 'nmod', 'acl').length === 0;

/** "Nord, who were founded in 1984, …", "Albion travel to Leeds": a club is many. */
function isTeam(scene: Scene, clause: Clause, name: Token): boolean {
  const type = mentionOf(scene, name.id)?.type;
  return type === 'Organization' && name.upos === 'PROPN' && numberOf(clause) === 'several';
}

/** What the finite verb tells of its subject. */
function numberOf({ auxiliaries, chain }: Clause): 'one' | 'several' | undefined {
  const { form, xpos } = auxiliaries[0] ?? chain[0].word;
  if (xpos === 'VBZ' || form === 'was') return 'one';
  return xpos === 'VBP' || form === 'were' ? 'several' : undefined;
}

/**
 * "a former ambassador to Moscow who …" is no town; "the head of the firm, which …" is no person; "the work of the
 * envoys, which was …" are not the envoys.
 */
function mayBeMeant(scene: Scene, clause: Clause, noun: Token, isWho: boolean): boolean {
  if (agreesNot(clause, noun)) return false;
  const type = mentionOf(scene, noun.id)?.type;
  return type === undefined || (isWho ? isPeople(type) : type !== 'Person');
}

/** True where the clause's verb, with the relative pronoun as its subject, has another number than the noun. */
function agreesNot(clause: Clause, noun: Token): boolean {
  const { relative, tree } = clause;
  if (!relative || !isSubject(tree.token(relative.pronoun))) return false;
  const plural = /^NNP?S$/.test(noun.xpos) || tree.childrenBy(noun.id, 'conj', 'nummod').length > 0;
  return numberOf(clause) === (plural ? 'one' : 'several');
}

/**
 * "the dismissal of Karin Berg, who …", "an inquiry into the builder, Corvane, which …": a name right before the comma is
 * what the clause tells of; so is "the fund" in "the office of the fund, whose chairman fled".
 */
function isNearestName(scene: Scene, tree: Tree, noun: Token, pronoun: Token | undefined): boolean {
  if (!pronoun || isPartOfName(tree, noun)) return false;
  const beside = nameBeside(tree, noun);
  const named = noun.upos === 'PROPN' && mentionOf(scene, noun.id)?.name;
  const isOwner = pronoun.xpos === 'WP$' && isThe(tree, noun);
  if (!named && !isNamedThing(tree, noun) && !beside && !isOwner) return false;
  const last = tree.subtree(noun.id).findLast(({ id, upos }) => id < pronoun.id - 1 && upos !== 'PUNCT');
  return last !== undefined && (last.id === noun.id || last.id === beside?.id || last.deprel === 'flat');
}

/** "the Lundby border crossing", "the Baltic state" */
const isNamedThing = (tree: Tree, noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  isThe(tree, noun) &&
  tree
    .childrenBy(noun.id, 'compound', 'amod')
    .some(({ xpos, form }) => xpos === 'NNP' || /^\p{Lu}/u.test(form));

const isThe = (tree: Tree, { id }: Token): boolean =>
  tree.childrenBy(id, 'det').some(({ form }) => /^the$/i.test(form));

const isPartOfName = (tree: Tree, { deprel, head }: Token): boolean =>
  /^(?:nmod|conj)/.test(deprel) && tree.token(head).upos === 'PROPN';

/** "blamed on the Group for the Defence of Norland, which …": half a name that the parser hung on the verb. */
function isTornName(tree: Tree, noun: Token): boolean {
  const mark = tree.childrenBy(noun.id, 'case')[0];
  const before = mark && mark.id > 1 ? tree.token(mark.id - 1) : undefined;
  const inName = /^\p{Lu}/u.test(noun.form) && before?.upos === 'PROPN' && before.id !== noun.head;
  return inName && /^(?:for|of)$/i.test(mark?.form ?? '');
}

/** The nouns that a noun's phrase stands inside, innermost first. */
function nounsAround(tree: Tree, noun: Token): readonly Token[] {
  const around: Token[] = [];
  for (let word = noun; word.head > 0 && /^(?:nmod|conj|acl|obj|obl|appos)/.test(word.deprel); ) {
    word = tree.token(word.head);
    if (/^(?:NOUN|PROPN|NUM)$/.test(word.upos)) around.push(word);
  }
  return around;
}

/** "negligence causing death, which …": it may be death or negligence. */
const isInsidePhrase = (tree: Tree, noun: Token): boolean =>
  noun.deprel === 'nmod' ||
  noun.deprel === 'conj' ||
  (noun.head > 0 && /^acl/.test(tree.token(noun.head).deprel));

/** "A school opened by the mayor collapsed": "opened" is no past tense where somebody did it. */
function isMisreadPassive(scene: Scene, { tree, auxiliaries, participle, chain }: Clause): boolean {
  const { id, xpos } = chain[0].word;
  if (auxiliaries.length > 0 || participle !== undefined || xpos !== 'VBD') return false;
  return tree
    .childrenBy(id, 'obl:agent', 'obl')
    .some(
      (by) =>
        by.deprel === 'obl:agent' ||
        (tree.preposition(by.id) === 'by' && isActor(mentionOf(scene, by.id)?.type)),
    );
}

/** "came to know", "stands to receive", "came from behind to win": nobody came or stood. */
function isIdiom({ tree, chain: [{ word }] }: Clause): boolean {
  const infinitives = tree.childrenBy(word.id, 'xcomp', 'advcl').filter(({ xpos }) => xpos === 'VB');
  const next = infinitives.some(({ id }) => tree.subtree(id)[0]?.id === word.id + 1);
  const behind = tree.sentence.tokens[word.id + 1]?.form === 'behind' && infinitives.length > 0;
  return (next && isIn('infinitiveIdiom', word.lemma)) || (behind && word.lemma === 'come');
}

/** "twice as much as she had earned": what she earned stands before the clause. */
const isCompared = (clause: Clause): boolean => {
  const { tree, chain } = clause;
  const host = hostOf(clause);
  if (host.deprel !== 'advcl' || host.head === 0) return false;
  const compares = tree.childrenBy(host.id, 'mark').some(({ form }) => /^(?:as|than)$/i.test(form));
  const above = tree.token(host.head);
  const measured = /^(?:much|many|more|less|few(?:er)?)$/i.test(above.form);
  return compares && measured && chain.every(({ word }) => tree.childrenBy(word.id, 'obj').length === 0);
};

/** "was lifted, but not before thousands had fled": they had, and no question could take the "not". */
const isNotBefore = ({ tree, chain }: Clause): boolean =>
  chain.some(({ word }) =>
    tree
      .childrenBy(word.id, 'mark')
      .some(
        ({ id, form }) =>
          /^(?:before|until|till)$/i.test(form) && tree.sentence.tokens[id - 2]?.form === 'not',
      ),
  );

/**
 * "Quotas are set by one council, taxes by another": of two clauses the second has no verb of its own, and what it has
 * hangs on the first.
 */
function isGapped({ tree, chain }: Clause): boolean {
  const { tokens } = tree.sentence;
  if (chain.some(({ word }) => phrasesOf(tree, word).some((phrase) => hasSecondPair(tree, phrase))))
    return true;
  return chain.some(({ word }) =>
    tree.childrenBy(word.id, 'obl', 'obl:agent').some((phrase) => {
      const preposition = tree.preposition(phrase.id);
      const comma = tokens.slice(phrase.id).find(({ form }) => form === ',');
      if (!/^(?:by|to|for|from)$/.test(preposition) || !comma) return false;
      const behind = tokens.slice(comma.id);
      const next = behind.findIndex(({ form, upos }) => upos === 'ADP' && form.toLowerCase() === preposition);
      const between = behind.slice(0, Math.max(0, next));
      return (
        between.length > 0 &&
        between.length < 5 &&
        between.every(({ upos, form }) => /^(?:NOUN|ADJ|DET|NUM)$/.test(upos) && !/^an?$/i.test(form)) &&
        between.at(-1)?.xpos === 'NNS' &&
        tokens[comma.id - 2]?.upos !== 'PROPN'
      );
    }),
  );
}

/** The phrases with a preposition of a verb and of its object. */
const phrasesOf = (tree: Tree, verb: Token): readonly Token[] => [
  ...tree.childrenBy(verb.id, 'obl'),
  ...tree.childrenBy(verb.id, 'obj').flatMap(({ id }) => tree.childrenBy(id, 'obl', 'nmod')),
];

/** "charged Berg with theft and [Holm with fraud]", "exports fish to Spain and [timber to Chad]" */
const hasSecondPair = (tree: Tree, phrase: Token): boolean =>
  tree.childrenBy(phrase.id, 'conj').some((second) => {
    const preposition = tree.preposition(phrase.id);
    const last = tree.childrenBy(second.id, 'flat').at(-1) ?? second;
    const next = tree.sentence.tokens[last.id];
    return (
      next?.upos === 'ADP' &&
      next.form.toLowerCase() === preposition &&
      tree.preposition(second.id) === '' &&
      tree.childrenBy(second.id, 'cc').length > 0
    );
  });

/**
 * "opens to goods on 1 May and [to travellers in July]": the phrases behind "and" go with one another, not with those of
 * the first half.
 */
export const joinsPhrases = ({ tree, chain }: Clause): boolean =>
  chain.some(({ word }) => {
    const phrases = tree.childrenBy(word.id, 'obl');
    return phrases.some(({ id }) =>
      tree.childrenBy(id, 'conj').some((conjunct) => {
        const preposition = tree.childrenBy(conjunct.id, 'case')[0]?.form.toLowerCase();
        return (
          preposition !== undefined &&
          preposition !== tree.preposition(id) &&
          phrases.some((other) => other.id < id && tree.preposition(other.id) === preposition)
        );
      }),
    );
  });

/**
 * "beat Lundby and [Norland Westmark]", "sent firemen and [Norland two aircraft]": behind "and" stands a country, and right
 * behind it what that one beat or sent.
 */
function hasOtherActor({ tree, chain }: Clause): boolean {
  const { tokens } = tree.sentence;
  return chain.some(({ word }) =>
    tree.childrenBy(word.id, 'obj').some((object) =>
      tree.childrenBy(object.id, 'conj').some(({ id }) => {
        const [party, next] = [tokens[id - 1], tokens[id]];
        const isParty = party !== undefined && countryCode(party.form) !== undefined;
        return isParty && next !== undefined && (next.upos === 'NUM' || countryCode(next.form) !== undefined);
      }),
    ),
  );
}
