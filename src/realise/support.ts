import type { EntityType, Token } from '../types/document.js';
import { isPeople } from './actors.js';
import { type Clause, hostOf, laterConjuncts } from './clause.js';
import type { DropCode } from './drop-reasons.js';
import { asksSubject, type Gap } from './gap.js';
import { isGeneralClause } from './general.js';
import { nameBehind } from './known-by-name.js';
import type { Located } from './locate.js';
import { isSetOff, nounPhrase } from './noun-phrase.js';
import type { Part } from './part.js';
import { quotedSpans } from './punctuation.js';
import { mentionOf } from './scene.js';
import { tellsHowThingsAre } from './story-tense.js';
import { isBothOf, isClearByTitle, isOfTitleScene } from './title-context.js';
import { type Support, vaguenessOf, vagueWord } from './vagueness.js';
import { isPlural } from './verb-group.js';
import { isCountHad, wholeSubject } from './whole-of-part.js';

/** Words of the subject's phrase, without the relative clause that the question is made from. */
export function subjectIds(clause: Clause): readonly number[] {
  const { tree, subject } = clause;
  const host = hostOf(clause);
  if (!tree.subtree(subject.id).some((token) => token.id === host.id)) return nounPhrase(tree, subject.id);
  return nounPhrase(tree, subject.id, { without: new Set([host.id, ...laterConjuncts(clause)]) });
}

const particular: ReadonlySet<EntityType> = new Set<EntityType>(['Person', 'Organization', 'Place']);

/** What the clause's other phrases may lean on. */
export function supportOf(located: Located, clause: Clause): Support {
  const host = hostOf(clause);
  const finite = clause.auxiliaries[0] ?? host;
  const timeless =
    isRuleForAll(located, clause, finite) ||
    ((finite.xpos === 'VBZ' || finite.xpos === 'VBP') && finite.lemma !== 'have' && host.xpos !== 'VBG');
  const mention = mentionOf(located.scene, clause.subject.id);
  const type = mention?.type;
  const meant = located.scene.antecedents.get(clause.subject.id);
  const person = meant ? meant.person : type === 'Person';
  const subject = { head: clause.subject, person, plural: isPlural(clause) };
  const chain = meant?.chain ?? mentionOf(located.scene, clause.subject.id)?.chain;
  const named = chain === undefined ? located.named : new Set([...located.named, chain]);
  // "Belgium remains divided over the timing": what holds of one thing by name is no general truth.
  const isOneThing =
    meant !== undefined ||
    (mention?.name === true && particular.has(mention.type)) ||
    // "The Liberals want the cut restricted"
    (type === 'Group' && clause.subject.xpos === 'NNPS');
  // "the rules that govern exports": which rules, only the clause itself tells.
  const isTold = clause.relative !== undefined && host.deprel === 'acl:relcl' && !isSetOff(clause.tree, host);
  return { generic: timeless && !isOneThing && !isTold, subject, named };
}

/** "Citizens may vote from the age of 16", in an article that tells how things are: so it is for any of them. */
function isRuleForAll({ scene, fact }: Located, { tree, subject }: Clause, finite: Token): boolean {
  if (finite.xpos !== 'MD' || !/^(?:may|must|can)$/.test(finite.lemma)) return false;
  if (subject.upos !== 'NOUN' || fact.attribution !== undefined) return false;
  const marks = tree.childrenBy(subject.id, 'det', 'nmod:poss', 'nummod');
  const isAny = subject.xpos === 'NNS' ? marks.length === 0 : marks.every(({ form }) => /^an?$/i.test(form));
  return isAny && marks.length === (subject.xpos === 'NNS' ? 0 : 1) && tellsHowThingsAre(scene.document);
}

/** Finds a kept part that would be unclear, or a subject that nobody could know. */
export function vagueParts(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
): DropCode | undefined {
  const { scene } = located;
  const support = supportOf(located, clause);
  const alone = { generic: support.generic ?? false, named: located.named };
  if (gap.where === 'count' && asksSubject(gap)) {
    const code = vaguenessOf(scene, subjectIds(clause), alone);
    if (code) return code;
    if (clause.relative && isCountHad(scene, clause.relative.antecedent)) return 'vague-phrase';
    if (isCutFromClause(clause) && !hasName(clause, parts) && vagueSubject(located, clause, {}, parts))
      return 'vague-phrase';
  }
  if (!asksSubject(gap)) {
    const code =
      vaguenessOf(scene, subjectIds(clause), alone) ?? vagueSubject(located, clause, support, parts);
    if (code) return code;
  }
  for (const part of parts) {
    const vague = vagueInPart(located, clause, parts, gap, part);
    if (vague) return vague.code;
  }
  return undefined;
}

/** The word of one part that would be unclear in the question; of the asked part, what stays of it. */
export function vagueInPart(
  located: Located,
  clause: Clause,
  parts: readonly Part[],
  gap: Gap,
  part: Part,
): ReturnType<typeof vagueWord> {
  if (part.text !== undefined || part.kind === 'auxiliary' || (part.kind === 'verb' && part.ids.length === 1))
    return undefined;
  const asked = 'part' in gap && gap.part === part;
  const stays = 'ids' in gap || gap.where === 'owner' || gap.where === 'count';
  if (asked && !stays) return undefined;
  const ids = asked && 'ids' in gap ? part.ids.filter((id) => !gap.ids.includes(id)) : part.ids;
  const own = part.kind === 'clause' ? { subject: messageSubject(located, part) } : {};
  return vagueWord(located.scene, ids, {
    ...supportOf(located, clause),
    ...own,
    around: staying(parts, gap),
    quoted: isQuoted(located, part),
  });
}

/** Ids of all parts' words but those that are asked for. */
function staying(parts: readonly Part[], gap: Gap): ReadonlySet<number> {
  const asked = 'part' in gap ? gap.part : undefined;
  const left = new Set('ids' in gap ? gap.ids : []);
  return new Set(
    parts
      .filter((part) => part !== asked || left.size > 0)
      .flatMap((part) => part.ids.filter((id) => !left.has(id))),
  );
}

/** What a message's own possessives may point to: "said that Holm had met her brother". */
function messageSubject(located: Located, part: Part): Support['subject'] {
  const { tree } = located.scene;
  const subject = tree.childrenBy(part.head.id, 'nsubj', 'nsubj:pass')[0];
  if (!subject || subject.upos === 'PRON') return undefined;
  const plural = /^NNP?S$/.test(subject.xpos) || tree.childrenBy(subject.id, 'conj').length > 0;
  return { head: subject, person: mentionOf(located.scene, subject.id)?.type === 'Person', plural };
}

const isQuoted = (located: Located, part: Part): boolean =>
  quotedSpans(located.scene.sentence.tokens).some(([open]) => open === part.ids[0]);

/** "Officials did …", "a man met …": unnamed people in a question about one occasion. */
function vagueSubject(
  located: Located,
  clause: Clause,
  support: Support,
  parts: readonly Part[],
): DropCode | undefined {
  const { tree, subject } = clause;
  if (clause.relative && isCountHad(located.scene, clause.relative.antecedent))
    return wholeSubject(located.scene, clause) ? undefined : 'vague-phrase';
  if (subject.upos !== 'NOUN' || support.generic || isGeneralClause(located.scene, clause)) return undefined;
  const { antecedents, introductions } = located.scene;
  if (antecedents.has(subject.id) || introductions.has(subject.id)) return undefined;
  const isOne = tree.childrenBy(subject.id, 'det').some((child) => /^an?$/i.test(child.form));
  if (isClearByTitle(located.scene, subject) || isBothOf(located.scene, subject)) return undefined;
  if (isOfTitleScene(located.scene, subject) && !isOne) return undefined;
  if (clause.relative && isOne) return 'vague-phrase';
  const type = mentionOf(located.scene, subject.id)?.type;
  if (type !== undefined && type !== 'Organization' && !isPeople(type)) return undefined;
  const restricts = isCutFromClause(clause) && !hasName(clause, parts);
  const telling = tree
    .children(subject.id)
    .filter(({ id, deprel }) => !restricts || (id !== hostOf(clause).id && deprel !== 'nummod'))
    .some((child) => /^(?:amod|nmod|compound|acl|nummod|flat|appos)/.test(child.deprel));
  const named = nameBehind(located.scene.knownNames, tree, subject);
  return telling || named ? undefined : 'vague-phrase';
}

/** "people who had lost their land": without the clause that is asked about they are any people. */
const isCutFromClause = (clause: Clause): boolean => {
  const host = hostOf(clause);
  return host.deprel === 'acl:relcl' && host.head === clause.subject.id && !isSetOff(clause.tree, host);
};

const hasName = ({ tree }: Clause, parts: readonly Part[]): boolean =>
  parts.some(({ ids }) => ids.some((id) => tree.token(id).upos === 'PROPN'));
