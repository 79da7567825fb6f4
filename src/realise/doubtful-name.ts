import type { Document, Sentence, Token } from '../types/document.js';
import type { Antecedent } from './antecedents.js';
import { isIn } from './lexicon.js';
import type { Scene } from './scene.js';

/** Takes away the names that may be wrong ones, so that the pronoun or the noun stays as it is written. */
export function dropDoubtfulNames(
  { sentences }: Document,
  sceneOf: (sentence: Sentence) => Scene,
  found: ReadonlyMap<number, Map<number, Antecedent>>,
): void {
  for (const sentence of sentences) {
    const here = found.get(sentence.index);
    if (!here || here.size === 0) continue;
    const scene = sceneOf(sentence);
    for (const token of sentence.tokens.filter((one) => isSpeakerHimself(scene, one))) here.delete(token.id);
    const doubtful = sentence.tokens.filter(
      (token) =>
        isDoubtfulPerson(scene, token) || isDoubtfulThing(scene, token) || isSubjectsOwn(scene, token),
    );
    for (const { id } of doubtful) {
      const chain = here.get(id)?.chain;
      here.delete(id);
      // "he praised them to [his] printer": the pronouns behind it go with it.
      for (const token of sentence.tokens.slice(id))
        if (token.upos === 'PRON' && here.get(token.id)?.chain === chain) here.delete(token.id);
    }
  }
}

/**
 * "Otto Lund, who sat on the jury, was so moved that [he] praised their author", "When Otto Lund announced [his] resignation": the
 * pronoun is linked to somebody whom the sentence has not spoken of, though a subject before it fits. So a name in its place may
 * be the wrong one.
 */
const isDoubtfulPerson = ({ antecedents, mentions, tree, document }: Scene, token: Token): boolean => {
  const meant = antecedents.get(token.id);
  const isOwner = token.deprel === 'nmod:poss' && token.upos === 'PRON';
  if (!meant?.person || !(isOwner || /^(?:he|she)$/i.test(token.form))) return false;
  const before = mentions.filter(({ head }) => head < token.id);
  if (before.some(({ chain }) => chain === meant.chain)) return false;
  const clause = clauseOf(tree.token(token.head), tree);
  return before.some(({ type, name, chain, head }) => {
    const subject = tree.token(head);
    if (type !== 'Person' || !name || chain === undefined || !subject.deprel.startsWith('nsubj'))
      return false;
    const gender = document.chains[chain]?.gender;
    const isOther = gender !== undefined && (gender === 'feminine') !== /^(?:she|her)$/i.test(token.form);
    return !isOther && clause.has(subject.head);
  });
};

/**
 * "In [her] memoirs, which came out in 1922, she called Weiss a thief": what opens a sentence is its subject's, and that is
 * another than Weiss.
 */
function isSubjectsOwn({ antecedents, mentions, tree }: Scene, token: Token): boolean {
  const meant = antecedents.get(token.id);
  if (!meant?.person || token.deprel !== 'nmod:poss' || token.upos !== 'PRON') return false;
  const root = tree.sentence.tokens.find(({ deprel }) => deprel === 'root');
  const subject = root && tree.childrenBy(root.id, 'nsubj', 'nsubj:pass')[0];
  if (!subject || subject.id < token.id || subject.upos !== 'PRON') return false;
  const isAlike = (/^her$/i.test(token.form) ? /^she$/i : /^he$/i).test(subject.form);
  const own = antecedents.get(subject.id)?.chain ?? mentions.find(({ head }) => head === subject.id)?.chain;
  return isAlike && own !== meant.chain;
}

/** "“I beat [her] once,” she said": who speaks is not the one spoken of. */
function isSpeakerHimself(
  { antecedents, mentions, document: { quotations }, tree }: Scene,
  token: Token,
): boolean {
  const meant = antecedents.get(token.id);
  if (!meant?.person || token.upos !== 'PRON') return false;
  const isQuoted = ({ start }: Token): boolean =>
    quotations.some((quotation) => quotation.start <= start && start < quotation.end);
  if (!isQuoted(token)) return false;
  return mentions.some(({ chain, head }) => {
    const speaker = tree.token(head);
    return (
      chain === meant.chain &&
      speaker.deprel === 'nsubj' &&
      speaker.head > 0 &&
      isIn('reporting', tree.token(speaker.head).lemma) &&
      !isQuoted(speaker)
    );
  });
}

/** "Its owner bought a third of [the company]": behind a pronoun that surely means another, a noun hardly means a third one. */
export const isDoubtfulThing = ({ antecedents, mentions, tree }: Scene, token: Token): boolean => {
  const meant = antecedents.get(token.id);
  if (!meant || meant.person || token.upos !== 'NOUN') return false;
  return mentions.some(
    ({ head, chain, linkConfidence }) =>
      head < token.id &&
      /^its?$/i.test(tree.token(head).form) &&
      chain !== undefined &&
      chain !== meant.chain &&
      (linkConfidence ?? 0) >= sureOfThing &&
      meant.sentence !== tree.sentence,
  );
};

const sureOfThing = 0.8;

/** The verbs that a verb's clause stands under. */
function clauseOf(verb: Token, tree: Scene['tree']): ReadonlySet<number> {
  const found = new Set<number>();
  for (let word = verb; word.head > 0 && !found.has(word.head); word = tree.token(word.head))
    found.add(word.head);
  return found;
}
